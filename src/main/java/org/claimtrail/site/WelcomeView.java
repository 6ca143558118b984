package org.claimtrail.site;

/// How to begin, where there is nothing to tell yet.
///
/// @param undated whether there are claims, but no article has a date that has come
public record WelcomeView(boolean undated) implements Page {

  @Override
  public Frame frame() {
    return Frame.of("Welcome");
  }

  @Override
  public String template() {
    return "welcome";
  }
}
