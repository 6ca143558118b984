package org.claimtrail.site;

import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.Relation;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Pair;
import org.jspecify.annotations.Nullable;

/// Two models that are compared, how often the first is said to stand where, and the claims that
/// say so.
public record Versus(
    Choice one, Choice other, Choice all, Choice ahead, Choice parity, Choice behind) {

  /// @param among which claims were counted
  static Versus of(Pair pair, Condition among) {
    return new Versus(
        name(pair.one()),
        name(pair.other()),
        claims(pair, null, pair.tally().total(), among),
        claims(pair, Relation.AHEAD, pair.tally().ahead(), among),
        claims(pair, Relation.PARITY, pair.tally().parity(), among),
        claims(pair, Relation.BEHIND, pair.tally().behind(), among));
  }

  private static Choice name(String model) {
    return new Choice(Harmless.words(model), Addresses.entity(model), "");
  }

  private static Choice claims(Pair pair, @Nullable Relation relation, int count, Condition among) {
    String number = Amount.grouped((double) count);
    String query = among.and(pair.claims(relation)).toString();
    return new Choice(number, count == 0 ? null : Addresses.search(query), number);
  }
}
