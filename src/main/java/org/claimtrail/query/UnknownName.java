package org.claimtrail.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name that neither catalogue nor index knows. The message is one line: `no entity 'Deepsek';
/// did you mean DeepSeek?`
public final class UnknownName extends RuntimeException {

  private final String problem;

  private final String advice;

  private final List<String> suggestions;

  private final boolean endsInCommand;

  private final Condition.@Nullable Place place;

  private UnknownName(
      String problem,
      String advice,
      List<String> suggestions,
      boolean endsInCommand,
      Condition.@Nullable Place place) {
    super(problem + "; " + advice);
    this.problem = problem;
    this.advice = advice;
    this.place = place;
    this.endsInCommand = endsInCommand;
    this.suggestions = List.copyOf(suggestions);
  }

  /// @param kind what was looked for: "entity", "outlet"
  /// @param suggestions near names, best first
  /// @param lister the command that lists all, to be advised where there are none
  static UnknownName of(String kind, String name, List<String> suggestions, String lister) {
    boolean none = suggestions.isEmpty();
    String advice =
        none ? "list them with: claimtrail " + lister : "did you mean " + choice(suggestions) + "?";
    return new UnknownName("no " + kind + " '" + name + "'", advice, suggestions, none, null);
  }

  /// The same, told where in a query the name stands.
  UnknownName at(Condition.@Nullable Place where) {
    return new UnknownName(problem, advice, suggestions, endsInCommand, where);
  }

  /// A beginning that several share.
  ///
  /// @param kind of what, in the plural: "articles"
  static UnknownName ambiguous(String kind, String start, List<String> those) {
    return new UnknownName(
        "%d %s begin with '%s'".formatted(those.size(), kind, start),
        "give more of the id",
        those,
        false,
        null);
  }

  /// The message without what it advises: `no entity 'Deepsek'`.
  public String problem() {
    return problem;
  }

  /// Where in a query the name stands; null where it stands in none.
  public Condition.@Nullable Place place() {
    return place;
  }

  /// Near names, best first; empty when there are none.
  public List<String> suggestions() {
    return suggestions;
  }

  /// Whether the message ends in a command that can be run, to which options may be added.
  public boolean endsInCommand() {
    return endsInCommand;
  }

  private static String choice(List<String> names) {
    String last = names.getLast();
    String others = String.join(", ", names.subList(0, names.size() - 1));
    return others.isEmpty() ? last : others + " or " + last;
  }
}
