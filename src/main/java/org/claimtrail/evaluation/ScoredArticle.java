package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimtrail.evaluation.Matching.Match;
import org.claimtrail.evaluation.Outcome.Found;
import org.claimtrail.evaluation.Outcome.Missed;
import org.claimtrail.evaluation.Outcome.Spurious;

/// What was right and wrong in one article.
///
/// @param missing whether the run has nothing of it, not even an empty line
/// @param claims what became of each gold claim that counts, in their order
/// @param spurious the given claims that are none, in their order
/// @param confusions the claims that were taken for another type
public record ScoredArticle(
    GoldArticle article,
    boolean missing,
    MentionScore mentions,
    List<Outcome> claims,
    List<Spurious> spurious,
    List<TypeConfusion> confusions) {

  static ScoredArticle of(GoldArticle article, NameGroups groups, Run run) {
    Prediction prediction = run.of(article);
    Prediction given = Objects.requireNonNullElse(prediction, Prediction.EMPTY);
    Names names = new Names(article.entities(), groups);
    Matching matching = new Matching(names);
    List<Outcome> outcomes = new ArrayList<>();
    article.claims().forEach(claim -> outcomes.add(new Missed(claim)));
    BitSet matched = new BitSet();
    for (Match match : matching.ofOneType(article.claims(), given.claims())) {
      outcomes.set(match.gold(), match.found());
      matched.set(match.given());
    }
    List<GivenClaim> left = new ArrayList<>();
    for (int at = 0; at < given.claims().size(); at++) {
      if (!matched.get(at)) {
        left.add(given.claims().get(at));
      }
    }
    List<GivenClaim> spurious = new ArrayList<>(rejected(outcomes));
    if (!article.partial()) {
      spurious.addAll(left);
    }
    outcomes.removeIf(outcome -> outcome.gold() != null && !outcome.gold().wanted());
    return new ScoredArticle(
        article,
        prediction == null,
        article.partial() ? MentionScore.NONE : MentionScore.of(article, given.mentions(), names),
        List.copyOf(outcomes),
        spurious.stream().map(Spurious::new).toList(),
        confusions(matching, outcomes, left));
  }

  /// What was given though people had rejected it.
  private static List<GivenClaim> rejected(List<Outcome> outcomes) {
    List<GivenClaim> rejected = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Found(GoldClaim gold, GivenClaim given, var _)
          && gold.standing() == GoldClaim.Standing.REJECTED) {
        rejected.add(given);
      }
    }
    return rejected;
  }

  private static List<TypeConfusion> confusions(
      Matching matching, List<Outcome> outcomes, List<GivenClaim> left) {
    List<GoldClaim> missed = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Missed(GoldClaim gold)) {
        missed.add(gold);
      }
    }
    return matching.ofTwoTypes(missed, left).stream()
        .map(match -> new TypeConfusion(match.found().type(), match.found().given().slots().type()))
        .toList();
  }

  /// All that became of claims.
  Stream<Outcome> outcomes() {
    return Stream.concat(claims.stream(), spurious.stream());
  }

  /// The gold claims that were found.
  Stream<Found> found() {
    return claims.stream().filter(Found.class::isInstance).map(Found.class::cast);
  }

  public Tally core() {
    return Tally.of(outcomes(), Found::core);
  }

  /// What is wrong: missed, with wrong slots, or spurious.
  Stream<Outcome> errors() {
    return outcomes().filter(outcome -> !(outcome instanceof Found found && found.full()));
  }
}
