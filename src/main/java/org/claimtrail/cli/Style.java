package org.claimtrail.cli;

/// How words look on a terminal with colours.
enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  UNDERLINED("4"),
  DATE("36"),
  GOOD("32"),
  CAREFUL("33"),
  BAD("31"),
  MARK("4;33");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String on() {
    return this == PLAIN ? "" : "\u001B[" + code + "m";
  }

  String off() {
    return this == PLAIN ? "" : "\u001B[0m";
  }
}
