package org.claimtrail.evaluation;

import org.jspecify.annotations.Nullable;

/// A claim that people found in an article, or looked at and rejected.
///
/// @param quote where the words stand that state it
/// @param block the whole line around them, with its end
/// @param id by which an index knows it; null where nobody decided on it there
public record GoldClaim(
    SlotValues slots, Place quote, Place block, Standing standing, @Nullable String id) {

  /// How it counts.
  public enum Standing {
    /// The article makes it.
    WANTED,
    /// Careful readers differ on it, so that it counts neither way.
    OPTIONAL,
    /// The article does not make it: whoever gives it is wrong.
    REJECTED
  }

  /// @param text the article's
  public static GoldClaim in(
      String text, Place quote, SlotValues slots, Standing standing, @Nullable String id) {
    return new GoldClaim(slots, quote, quote.line(text), standing, id);
  }

  boolean wanted() {
    return standing == Standing.WANTED;
  }
}
