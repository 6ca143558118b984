package org.claimtrail.query;

import java.util.List;

/// A name that neither catalogue nor index knows. The message is one line:
/// `no entity 'Deepsek'; did you mean DeepSeek?`
public final class UnknownName extends RuntimeException {

  private final List<String> suggestions;

  private UnknownName(String message, List<String> suggestions) {
    super(message);
    this.suggestions = List.copyOf(suggestions);
  }

  /// @param kind what was looked for: "entity", "outlet"
  /// @param suggestions near names, best first
  /// @param otherwise what to do where there are none
  static UnknownName of(String kind, String name, List<String> suggestions, String otherwise) {
    String advice = suggestions.isEmpty() ? otherwise : "did you mean " + choice(suggestions) + "?";
    return new UnknownName("no " + kind + " '" + name + "'; " + advice, suggestions);
  }

  /// A beginning that several share.
  static UnknownName ambiguous(String start, List<String> those) {
    return new UnknownName(
        "%d articles begin with '%s'; give more of the id".formatted(those.size(), start), those);
  }

  /// Near names, best first; empty when there are none.
  public List<String> suggestions() {
    return suggestions;
  }

  private static String choice(List<String> names) {
    String last = names.getLast();
    String others = String.join(", ", names.subList(0, names.size() - 1));
    return others.isEmpty() ? last : others + " or " + last;
  }
}
