package org.claimtrail.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.Format;
import org.claimtrail.answer.Harmless;
import org.claimtrail.answer.TrackWords;
import org.claimtrail.extract.Explanation;
import org.claimtrail.extract.Explanations;
import org.claimtrail.index.Citation;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Dispute;
import org.claimtrail.query.TrackedClaim;
import org.claimtrail.query.Trail;
import org.jspecify.annotations.Nullable;

/// The trail of a claim on a page.
///
/// @param reach how often it is reported, by whom, how surely
/// @param drift how surely the first of the reports says it, and each later one that is surer or
///   less sure than that before
/// @param reports the earliest, in order of time
/// @param more how many there are besides; null for none
/// @param otherwise what else was said about the same
/// @param disputed what contradicts it
/// @param rule how it was found, in words; null where this program lacks the rule
/// @param decisions of analysts about these reports, the latest first
/// @param done what was decided just now; null for nothing
public record ClaimView(
    ClaimSentence sentence,
    String reach,
    List<Turn> drift,
    List<ClaimCard> reports,
    @Nullable Choice more,
    List<ClaimCard> otherwise,
    List<ClaimCard> disputed,
    @Nullable String rule,
    List<DecisionCard> decisions,
    @Nullable DecisionCard done)
    implements Page {

  /// Reports that are shown, as well as other claims and disputes.
  private static final int MOST = 20;

  /// @param when the day and the outlet, as far as known; "undated" where neither is
  /// @param evidence where it stands in its article
  public record Turn(String certainty, String when, String evidence) {}

  private static final Explanations RULES = new Explanations();

  /// @param id of one of its reports
  /// @param decided the number of what was decided just now; null for nothing
  public static ClaimView of(String id, ClaimSearch search, @Nullable Integer decided) {
    Trail trail = search.trail(id, MOST);
    StoredClaim earliest = trail.claim().earliest();
    List<StoredClaim> against =
        trail.disputes().stream()
            .flatMap(dispute -> dispute.sides().stream())
            .map(Dispute.Side::earliest)
            .filter(side -> !side.id().equals(earliest.id()))
            .distinct()
            .toList();
    return new ClaimView(
        ClaimSentence.of(ClaimSlots.of(earliest)),
        TrackWords.of(trail.claim()),
        drift(trail.reports()),
        ClaimCard.of(trail.reports(), search),
        more(trail),
        ClaimCard.of(trail.otherwise().stream().map(TrackedClaim::earliest).toList(), search),
        ClaimCard.of(against, search),
        RULES.of(earliest.type(), earliest.rule()).map(Explanation::words).orElse(null),
        search
            .decisionsOn(trail.reports().stream().map(StoredClaim::id).collect(Collectors.toSet()))
            .reversed()
            .stream()
            .map(DecisionCard::of)
            .toList(),
        decided == null ? null : search.decision(decided).map(DecisionCard::of).orElse(null));
  }

  private static List<Turn> drift(List<StoredClaim> reports) {
    List<Turn> turns = new ArrayList<>();
    for (StoredClaim report : reports) {
      String certainty = report.certainty().label();
      if (turns.isEmpty() || !turns.getLast().certainty().equals(certainty)) {
        turns.add(
            new Turn(
                certainty,
                when(report.article()),
                Addresses.evidence(report.article().id(), report.id())));
      }
    }
    return turns;
  }

  private static String when(Citation article) {
    String known =
        Stream.of(article.published(), article.outlet())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" · "));
    return known.isEmpty() ? "undated" : Harmless.words(known);
  }

  /// Whether it counts nowhere, since an analyst says that it is none.
  public boolean rejected() {
    return reports.stream().allMatch(report -> "rejected".equals(report.review()));
  }

  private static @Nullable Choice more(Trail trail) {
    int left = trail.claim().reports() - trail.reports().size();
    return left == 0
        ? null
        : new Choice(
            Amount.counted(left, "more report"),
            Addresses.trail(trail.claim().earliest().id(), Format.CSV),
            "");
  }

  @Override
  public Frame frame() {
    return Frame.of(sentence.toString());
  }

  @Override
  public String template() {
    return "claim";
  }
}
