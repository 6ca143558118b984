package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.evaluation.Outcome.Found;
import org.claimtrail.evaluation.Outcome.Spurious;

/// A claim of which something else became than in the run before.
///
/// @param outcome what became of it now; of what was given only before, what it was then
public record Change(Kind kind, Outcome outcome) {

  public enum Kind {
    FOUND(true),
    LOST(false),
    /// Its core.
    RIGHT_NOW(true),
    /// Its core.
    WRONG_NOW(false),
    SPURIOUS_GONE(true),
    SPURIOUS_NEW(false);

    private final boolean won;

    Kind(boolean won) {
      this.won = won;
    }

    /// Whether it is for the better.
    public boolean won() {
      return won;
    }
  }

  /// All changes in an article: first those of gold claims, in their order.
  ///
  /// @param before scored on the same gold
  static List<Change> between(ScoredArticle before, ScoredArticle now) {
    List<Change> changes = new ArrayList<>();
    for (int at = 0; at < now.claims().size(); at++) {
      changes.addAll(between(before.claims().get(at), now.claims().get(at)));
    }
    without(before.spurious(), now.spurious())
        .forEach(gone -> changes.add(new Change(Kind.SPURIOUS_GONE, gone)));
    without(now.spurious(), before.spurious())
        .forEach(added -> changes.add(new Change(Kind.SPURIOUS_NEW, added)));
    return changes;
  }

  private static List<Change> between(Outcome before, Outcome now) {
    if (now instanceof Found found) {
      if (!(before instanceof Found was)) {
        return List.of(new Change(Kind.FOUND, now));
      }
      return was.core() == found.core()
          ? List.of()
          : List.of(new Change(found.core() ? Kind.RIGHT_NOW : Kind.WRONG_NOW, now));
    }
    return before instanceof Found ? List.of(new Change(Kind.LOST, before)) : List.of();
  }

  /// Those of which `others` has none of the same type at the same place; each counts for one.
  private static Stream<Spurious> without(List<Spurious> some, List<Spurious> others) {
    List<Spurious> left = new ArrayList<>(others);
    List<Spurious> without = new ArrayList<>();
    for (Spurious one : some) {
      boolean there =
          left.stream()
              .filter(other -> same(one, other))
              .findFirst()
              .filter(left::remove)
              .isPresent();
      if (!there) {
        without.add(one);
      }
    }
    return without.stream();
  }

  private static boolean same(Spurious one, Spurious other) {
    return one.type() == other.type() && one.given().place().shared(other.given().place()) > 0;
  }
}
