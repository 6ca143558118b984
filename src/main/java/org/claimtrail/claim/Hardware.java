package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;

/// The chips that a model is trained on or a system is built of, where no preposition leads to
/// them.
final class Hardware {

  /// How far from a number of chips, in words, a cue tells what they are for.
  private static final int REACH = 14;

  private Hardware() {}

  /// "pre-trained on 30T tokens with 8,192 GB200s", "lashes together 384 Ascend 910C processors".
  static List<Candidate> counted(Scene scene, Reading reading, List<Match> cues) {
    List<Match> uses =
        cues.stream()
            .filter(cue -> cue.rule().says("chips") || cue.rule().says("hardware"))
            .toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Amount amount : reading.amounts()) {
      if (amount.in("chips")) {
        uses.stream()
            .min(Comparator.comparingInt(cue -> distance(cue, amount)))
            .filter(cue -> distance(cue, amount) <= REACH)
            .flatMap(cue -> counted(scene, reading, cue, amount))
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static int distance(Match cue, Amount amount) {
    return cue.from() < amount.from() ? amount.from() - cue.to() : 2 * (cue.from() - amount.to());
  }

  private static Optional<Candidate> counted(
      Scene scene, Reading reading, Match cue, Amount amount) {
    int head = reading.headOf(cue.from(), cue.to());
    List<Reference> objects =
        Amounts.chipAfter(reading.sentence(), amount.to())
            .or(() -> Amounts.chipAfter(reading.sentence(), amount.to() - 1))
            .<Reference>map(mention -> new Named(mention.entity()))
            .map(List::of)
            .orElse(List.of());
    boolean bought =
        reading
            .subjectOf(head)
            .flatMap(reading::phraseAt)
            .filter(phrase -> Candidate.names(scene.reference(reading, phrase), COMPANY))
            .isPresent();
    boolean named = reading.phrases().stream().anyMatch(p -> reading.names(p, MODEL));
    return bought && !named
        ? Optional.empty()
        : Bearer.of(scene, reading, head, Math.min(cue.from(), amount.from()), cue.to(), MODEL)
            .filter(bearer -> !objects.contains(bearer))
            .map(
                bearer ->
                    Candidate.of(
                            ClaimType.SPECIFICATION,
                            cue.rule().id(),
                            amount.from(),
                            Math.min(cue.from(), amount.from()),
                            Math.max(cue.to(), amount.to()),
                            bearer,
                            objects)
                        .of(amount.quantity()));
  }

  /// "eight H200s were enough to serve it": the hardware is the cue's subject.
  static Optional<Candidate> host(Scene scene, Reading reading, Match cue) {
    Optional<Phrase> phrase = reading.lastPhraseBefore(cue.from(), p -> reading.names(p, CHIP));
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    List<Reference> chips = scene.references(reading, reading.listFrom(phrase.get()));
    Optional<Quantity> count =
        reading.amounts().stream()
            .filter(amount -> amount.in("chips") && amount.to() <= cue.from())
            .findFirst()
            .map(Amount::quantity);
    Optional<Reference> served =
        reading
            .firstPhraseFrom(cue.to(), _ -> true)
            .map(found -> scene.reference(reading, found))
            .filter(found -> Candidate.names(found, MODEL))
            .or(() -> Optional.ofNullable(scene.center(reading, cue.to(), MODEL)));
    return served.map(
        model ->
            Candidate.of(
                    ClaimType.SPECIFICATION,
                    cue.rule().id(),
                    reading.headOf(cue.from(), cue.to()),
                    phrase.get().from(),
                    cue.to(),
                    model,
                    chips)
                .of(count.orElse(null)));
  }
}
