package org.claimtrail.site;

import java.util.List;
import org.claimtrail.answer.Amount;

/// What has become of what somebody added.
///
/// @param id of the delivery
/// @param seconds since it was accepted, or until it was done
/// @param articles so far
public record AddedView(String id, Progress progress, long seconds, List<AddedArticle> articles)
    implements Page {

  /// How far it has come.
  public enum Progress {
    ACCEPTED("Accepted"),
    WAITING("Waiting"),
    FETCHING("Fetching"),
    READING("Reading"),
    DONE("Claims found");

    private final String label;

    Progress(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// A step on the way.
  ///
  /// @param style for the style sheet: "past", "now" or "later"
  public record Step(String words, String style) {}

  public boolean isDone() {
    return progress == Progress.DONE;
  }

  /// The way of all deliveries.
  public List<Step> steps() {
    Progress third = progress == Progress.FETCHING ? Progress.FETCHING : Progress.READING;
    return List.of(
        step(Progress.ACCEPTED), step(Progress.WAITING), step(third), step(Progress.DONE));
  }

  private Step step(Progress of) {
    int way = of.compareTo(progress);
    boolean past = way < 0 || (isDone() && way == 0);
    return new Step(of.label(), past ? "past" : way == 0 ? "now" : "later");
  }

  /// How far it has come, in a line.
  public String status() {
    return switch (progress) {
      case ACCEPTED, WAITING -> "It waits for what came before it, or for another program.";
      case FETCHING -> "The page is being fetched.";
      case READING ->
          articles.isEmpty()
              ? "It is being read for claims."
              : "It is being read for claims; so far: " + found();
      case DONE -> found();
    };
  }

  private String found() {
    long there = articles.stream().filter(one -> one.id() != null).count();
    if (there == 0) {
      return "Nothing was added.";
    }
    int claims = articles.stream().mapToInt(AddedArticle::count).sum();
    return Amount.counted(there, "article")
        + ", "
        + Amount.counted(claims, "claim")
        + (there == articles.size() ? "." : "; " + (articles.size() - there) + " refused.");
  }

  @Override
  public Frame frame() {
    return Frame.of(isDone() ? "Added" : "Adding").passing(!isDone());
  }

  @Override
  public String template() {
    return "added";
  }
}
