package org.claimtrail.site;

import java.util.List;
import org.claimtrail.query.ClaimSearch;
import org.jspecify.annotations.Nullable;

/// What analysts have decided, the latest first.
///
/// @param done what was decided just now; null for nothing
/// @param next where earlier ones are; null for nowhere
public record CorrectionsView(
    @Nullable DecisionCard done, List<DecisionCard> decisions, @Nullable String next)
    implements Page {

  private static final int MOST = 50;

  /// @param before only decisions with lower numbers; null for all
  /// @param decided the number of what was decided just now; null for nothing
  public static CorrectionsView of(
      ClaimSearch search, @Nullable Integer before, @Nullable Integer decided) {
    int last = before == null ? search.lastDecision() : before - 1;
    int first = Math.max(1, last - MOST + 1);
    return new CorrectionsView(
        decided == null ? null : search.decision(decided).map(DecisionCard::of).orElse(null),
        search.decisions(first, last).reversed().stream().map(DecisionCard::of).toList(),
        first > 1 ? Addresses.CORRECTIONS + "?before=" + first : null);
  }

  @Override
  public Frame frame() {
    return Frame.of("Decisions");
  }

  @Override
  public String template() {
    return "corrections";
  }
}
