package org.claimtrail.site;

/// How much of articles an operator may show.
public enum Texts {
  /// All of it.
  WHOLE,
  /// Of each claim its sentence, and where the article is to be read.
  QUOTES;

  public boolean areWhole() {
    return this == WHOLE;
  }
}
