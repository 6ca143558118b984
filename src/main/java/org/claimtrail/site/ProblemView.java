package org.claimtrail.site;

/// Why there is nothing to show.
///
/// @param words what is wrong, and what to do
public record ProblemView(String title, String words) implements Page {

  @Override
  public Frame frame() {
    return Frame.of(title);
  }

  @Override
  public String template() {
    return "problem";
  }
}
