package org.claimtrail.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.jspecify.annotations.Nullable;

/// Claims as tests and the rules' examples write them, one line a claim:
///
/// ```
/// Kimi K2.6 ahead of GPT-5.5 on GPQA Diamond by 2.4 points, says Moonshot AI, hedged, 2026-04-24
/// Kimi K2.6 scores 80.2 percent on SWE-bench Verified
/// Kimi K2.6 ranks 1 on LMArena, not
/// DeepSeek V4 specified with Ascend 950
/// DeepSeek V4 costs 0.14 usd_per_million_tokens
/// DeepSeek V4 costs 90 percent against GPT-5.5
/// DeepSeek V4 released, planned
/// DeepSeek and MiniMax accused, says United States
/// China denies
/// United States acts on Nvidia and AMD
/// Moonshot AI deals with Alibaba for 1.5 billion usd
/// DeepSeek and Huawei spoken of, says Jensen Huang
/// ```
///
/// Parts that a claim lacks are left out, so are "stated", and the claimant of a denial, who is its
/// subject.
final class ClaimText {

  private static final List<String> SCALES = List.of("million", "billion", "trillion");

  private ClaimText() {}

  static String of(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(fact(claim));
    Attribution attribution = claim.attribution();
    Reference claimant = attribution.claimant();
    if (claimant != null && !(claim instanceof Claim.Denial && claimant.equals(claim.subject()))) {
      parts.add("says " + claimant.name());
    }
    if (attribution.certainty() != Certainty.STATED) {
      parts.add(attribution.certainty().label());
    }
    if (attribution.negated()) {
      parts.add("not");
    }
    if (attribution.date() != null) {
      parts.add(attribution.date().toString());
    }
    return String.join(", ", parts);
  }

  static List<String> of(List<Claim> claims) {
    return claims.stream().map(ClaimText::of).toList();
  }

  /// Without claimant, certainty, negation and date.
  static String fact(Claim claim) {
    String subject = claim.subject().name();
    String objects = names(claim.objects());
    Quantity quantity = claim.quantity();
    return switch (claim) {
      case Claim.Comparison comparison ->
          subject
              + relation(comparison.relation())
              + objects
              + on(comparison.benchmark())
              + quantity(" by ", quantity);
      case Claim.Score score -> subject + quantity(" scores ", quantity) + on(score.benchmark());
      case Claim.Ranking ranking ->
          subject + " ranks" + quantity(" ", quantity) + on(ranking.benchmark());
      case Claim.Specification _ ->
          subject + " specified" + quantity(" as ", quantity) + with(" with ", objects);
      case Claim.Cost _ ->
          subject + " costs" + quantity(" ", quantity) + with(" against ", objects);
      case Claim.Release _ -> subject + " released" + with(" with ", objects);
      case Claim.Accusation _ -> subject + with(" and ", objects) + " accused";
      case Claim.Denial _ -> subject + " denies" + with(" to ", objects);
      case Claim.Policy _ -> subject + " acts" + with(" on ", objects);
      case Claim.Deal _ ->
          subject + " deals" + with(" with ", objects) + quantity(" for ", quantity);
      case Claim.Statement _ -> subject + with(" and ", objects) + " spoken of";
    };
  }

  private static String relation(Relation relation) {
    return switch (relation) {
      case AHEAD -> " ahead of ";
      case PARITY -> " level with ";
      case BEHIND -> " behind ";
    };
  }

  private static String on(@Nullable Reference benchmark) {
    return benchmark == null ? "" : " on " + benchmark.name();
  }

  private static String with(String joint, String names) {
    return names.isEmpty() ? "" : joint + names;
  }

  private static String names(List<Reference> references) {
    return references.stream().map(Reference::name).collect(Collectors.joining(" and "));
  }

  private static String quantity(String joint, @Nullable Quantity quantity) {
    if (quantity == null) {
      return "";
    }
    String unit = Objects.requireNonNullElse(quantity.unit(), "");
    return (joint + number(quantity.value()) + " " + unit).stripTrailing();
  }

  /// "1.6 trillion", "200000", "0.14": what floating point adds at the far end is left out.
  private static String number(double value) {
    double scaled = value;
    String word = "";
    for (String scale : SCALES) {
      if (Math.abs(scaled) >= (word.isEmpty() ? 1e6 : 1e3)) {
        scaled = word.isEmpty() ? scaled / 1e6 : scaled / 1e3;
        word = " " + scale;
      }
    }
    var digits = new BigDecimal(scaled, new MathContext(10)).stripTrailingZeros();
    return digits.toPlainString() + word;
  }
}
