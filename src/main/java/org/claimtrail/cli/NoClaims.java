package org.claimtrail.cli;

import java.util.Set;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;

/// What to try where no claim matches: which one condition to leave out, and how much that finds.
record NoClaims(ClaimSearch search) {

  enum Condition {
    WORDS("the words"),
    ABOUT("--about"),
    ONLY("--only"),
    TYPE("--type"),
    RELATION("--relation"),
    BENCHMARK("--benchmark"),
    CLAIMANT("--claimant"),
    OUTLET("--outlet"),
    SINCE("--since"),
    UNTIL("--until"),
    CERTAINTY("--certainty");

    private final String words;

    Condition(String words) {
      this.words = words;
    }
  }

  /// The one that finds most is advised; but families are let in before anything else is given up.
  ///
  /// @param droppable the conditions that may be left out
  /// @param otherwise what to do where leaving out one finds nothing
  String advice(ClaimQuery asked, Set<Condition> droppable, String otherwise) {
    String dropped = "";
    long most = droppable.contains(Condition.ONLY) ? total(asked, Condition.ONLY) : 0;
    if (most > 0) {
      return advice(Condition.ONLY.words, most);
    }
    for (Condition condition : droppable) {
      long total = total(asked, condition);
      if (total > most) {
        most = total;
        dropped = condition.words;
      }
    }
    return most == 0 ? "no claims; " + otherwise : advice(dropped, most);
  }

  private static String advice(String dropped, long total) {
    return "no claims; without " + dropped + " there " + (total == 1 ? "is 1" : "are " + total);
  }

  private long total(ClaimQuery asked, Condition dropped) {
    ClaimQuery wider = without(asked, dropped);
    return wider.equals(asked) ? 0 : search.claims(wider).total();
  }

  private static ClaimQuery without(ClaimQuery asked, Condition dropped) {
    return new ClaimQuery(
        dropped == Condition.WORDS ? null : asked.words(),
        dropped == Condition.ABOUT ? null : asked.about(),
        dropped != Condition.ONLY && asked.only(),
        dropped == Condition.TYPE ? Set.of() : asked.types(),
        dropped == Condition.RELATION ? null : asked.relation(),
        dropped == Condition.BENCHMARK ? null : asked.benchmark(),
        dropped == Condition.CLAIMANT ? null : asked.claimant(),
        dropped == Condition.OUTLET ? null : asked.outlet(),
        dropped == Condition.SINCE ? null : asked.since(),
        dropped == Condition.UNTIL ? null : asked.until(),
        dropped == Condition.CERTAINTY ? null : asked.certainty(),
        asked.limit(),
        asked.order());
  }
}
