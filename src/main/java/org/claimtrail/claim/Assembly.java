package org.claimtrail.claim;

import java.util.List;
import java.util.Objects;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.jspecify.annotations.Nullable;

/// Makes claims of candidates: evidence, claimant, certainty, negation and date are the same for
/// all types.
final class Assembly {

  private final Scene scene;
  private final Speakers speakers;

  Assembly(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  Claim claim(Reading reading, Candidate found) {
    Claim.Frame frame =
        new Claim.Frame(
            found.subject(),
            found.objects(),
            evidence(reading, found),
            attribution(reading, found));
    Quantity quantity = found.quantity();
    return switch (found.type()) {
      case COMPARISON ->
          new Claim.Comparison(
              frame, Objects.requireNonNull(found.relation()), found.benchmark(), quantity);
      case SCORE ->
          new Claim.Score(
              frame, Objects.requireNonNull(found.benchmark()), Objects.requireNonNull(quantity));
      case RANKING ->
          new Claim.Ranking(
              frame, found.benchmark(), quantity == null ? null : (int) quantity.value());
      case SPECIFICATION -> new Claim.Specification(frame, quantity);
      case COST -> new Claim.Cost(frame, quantity);
      case RELEASE -> new Claim.Release(frame);
      case ACCUSATION -> new Claim.Accusation(frame);
      case DENIAL -> new Claim.Denial(frame);
      case POLICY -> new Claim.Policy(frame);
      case DEAL -> new Claim.Deal(frame, quantity);
      case STATEMENT -> new Claim.Statement(frame);
    };
  }

  private static Evidence evidence(Reading reading, Candidate found) {
    Span sentence = reading.sentence().span();
    Span quote =
        found.type() == ClaimType.STATEMENT
            ? reading.sentence().span(found.from(), found.to())
            : TableRow.is(reading)
                ? sentence
                : Quotes.of(reading.sentence(), found.from(), found.to());
    return new Evidence(quote, sentence, found.rule());
  }

  private Attribution attribution(Reading reading, Candidate found) {
    Reference claimant = speakers.claimant(reading, found);
    return new Attribution(
        claimant,
        voice(claimant, found.subject()),
        Certainties.of(reading, found.cue(), found.from(), found.to()),
        !found.settled() && Certainties.negated(reading, found.cue(), found.from()),
        Dates.of(reading, found.cue(), found.type() == ClaimType.SPECIFICATION, scene.day()));
  }

  /// Self-reported where the claimant is the subject, or one stands behind the other, or one firm
  /// behind both.
  private Voice voice(@Nullable Reference claimant, Reference subject) {
    if (claimant == null) {
      return Voice.ARTICLE;
    }
    if (claimant.equals(subject)) {
      return Voice.SELF_REPORTED;
    }
    return claimant instanceof Named(Entity source)
            && subject instanceof Named(Entity about)
            && related(source, about)
        ? Voice.SELF_REPORTED
        : Voice.INDEPENDENT;
  }

  private boolean related(Entity source, Entity about) {
    List<Entity> behindSource = scene.catalogue().owners(source, scene.day());
    List<Entity> behindSubject = scene.catalogue().owners(about, scene.day());
    return behindSubject.contains(source)
        || behindSource.contains(about)
        || behindSource.stream().anyMatch(behindSubject::contains);
  }
}
