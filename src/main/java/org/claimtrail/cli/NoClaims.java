package org.claimtrail.cli;

import java.util.Set;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;

/// What to try where no claim matches: which one condition to leave out, and how much that finds.
record NoClaims(ClaimSearch search) {

  private enum Condition {
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

  String advice(ClaimQuery asked) {
    String dropped = "";
    long most = 0;
    for (Condition condition : Condition.values()) {
      ClaimQuery wider = without(asked, condition);
      long total = wider.equals(asked) ? 0 : search.claims(wider).total();
      if (total > most) {
        most = total;
        dropped = condition.words;
      }
    }
    return most == 0
        ? "no claims; 'claimtrail entities' lists who is tracked"
        : "no claims; without " + dropped + " there " + (most == 1 ? "is 1" : "are " + most);
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
