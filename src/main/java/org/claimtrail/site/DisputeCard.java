package org.claimtrail.site;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.DisputeWords;
import org.claimtrail.answer.Harmless;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.Dispute;

/// A dispute in short.
///
/// @param about "DeepSeek V4 · SWE-bench Verified"
/// @param how "which result · 4 sources"
/// @param sides those with most sources first
/// @param more how many sides are not shown, in words; empty for none
public record DisputeCard(String about, String how, List<Side> sides, String more) {

  private static final int MOST_SIDES = 3;

  /// What one side says.
  ///
  /// @param reach "DeepSeek (self-reported) · 2026-04-24 · 3 sources"
  public record Side(
      String id, String voiceMark, String voiceClass, ClaimSentence sentence, String reach) {

    static Side of(Dispute.Side side) {
      StoredClaim claim = side.earliest();
      return new Side(
          claim.id(),
          ClaimCard.mark(claim.voice()),
          ClaimCard.style(claim.voice()),
          ClaimSentence.of(ClaimSlots.of(claim)),
          Stream.of(
                  ClaimCard.who(claim),
                  Objects.toString(claim.listedDay(), "undated"),
                  Amount.counted(side.claim().sources(), "source"))
              .collect(Collectors.joining(" · ")));
    }
  }

  static DisputeCard of(Dispute dispute) {
    int left = dispute.sides().size() - MOST_SIDES;
    return new DisputeCard(
        Harmless.words(
            Stream.of(dispute.subject(), dispute.other(), dispute.benchmark())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "))),
        DisputeWords.of(dispute) + " · " + Amount.counted(dispute.sources(), "source"),
        dispute.sides().stream()
            .sorted(comparingInt((Dispute.Side side) -> -side.claim().sources()))
            .limit(MOST_SIDES)
            .map(Side::of)
            .toList(),
        left > 0 ? "and " + Amount.counted(left, "more side") : "");
  }
}
