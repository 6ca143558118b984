package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.EntityType;

/// Parameters, context window, training tokens, architecture, hardware, licence.
final class SpecificationRoom implements Room {

  /// How many words after a cue may say how many chips it is about.
  private static final int REACH = 8;

  private static final Set<String> MACHINES = Lexicon.of("numbers").words("machines");

  private final Rules rules = Rules.of(ClaimType.SPECIFICATION);

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Match> cues = rules.in(reading.sentence());
    List<Candidate> candidates = new ArrayList<>(Measures.candidates(scene, reading));
    boolean fabricated = candidates.stream().anyMatch(SpecificationRoom::onProcess);
    for (Match cue : cues) {
      if (!(fabricated && cue.rule().says("foundry"))) {
        cued(scene, reading, cue)
            .filter(found -> candidates.stream().noneMatch(found::repeats))
            .ifPresent(candidates::add);
      }
    }
    if (candidates.stream().noneMatch(SpecificationRoom::countsChips)) {
      candidates.addAll(Hardware.counted(scene, reading, cues));
    }
    return candidates;
  }

  private static boolean onProcess(Candidate found) {
    return found.quantity() != null && "nm".equals(found.quantity().unit());
  }

  private static boolean countsChips(Candidate found) {
    return found.quantity() != null && "chips".equals(found.quantity().unit());
  }

  private static Optional<Candidate> cued(Scene scene, Reading reading, Match cue) {
    return switch (cue.rule().says()) {
      case null -> plain(scene, reading, cue, MODEL);
      case "part" -> plain(scene, reading, cue, CHIP);
      case "process" -> process(scene, reading, cue);
      case "hardware" -> on(scene, reading, cue, CHIP, COMPANY);
      case "foundry" -> on(scene, reading, cue, COMPANY);
      case "base" -> on(scene, reading, cue, MODEL);
      case "chips" -> Optional.empty();
      case "host" -> Hardware.host(scene, reading, cue);
      default -> Optional.empty();
    };
  }

  /// A licence, weights, an architecture: what has no number and no object.
  private static Optional<Candidate> plain(
      Scene scene, Reading reading, Match cue, EntityType type) {
    if (generic(reading, cue) || type == CHIP && !Bearer.ofChips(reading)) {
      return Optional.empty();
    }
    int head = reading.headOf(cue.from(), cue.to());
    return Bearer.of(scene, reading, head, cue.from(), cue.to(), type)
        .filter(bearer -> Candidate.names(bearer, type))
        .map(
            bearer ->
                Candidate.of(
                    ClaimType.SPECIFICATION,
                    cue.rule().id(),
                    head,
                    Bearer.labelled(reading, cue.from()) ? 0 : cue.from(),
                    cue.to(),
                    bearer,
                    List.of()));
  }

  /// What a thing runs on, was trained on, made by or built of: named after the cue.
  private static Optional<Candidate> on(
      Scene scene, Reading reading, Match cue, EntityType... types) {
    int head = reading.headOf(cue.from(), cue.to());
    List<Phrase> phrases =
        Arguments.after(reading, cue.to()).stream()
            .filter(phrase -> reading.sentence().tag(phrase.head()).startsWith("NN"))
            .toList();
    List<Reference> objects = new ArrayList<>(scene.references(reading, phrases));
    objects.removeIf(one -> !Candidate.names(one, types));
    boolean machine =
        cue.rule().says("hardware")
            && phrases.stream().anyMatch(phrase -> machine(reading.sentence(), phrase));
    boolean named = reading.phrases().stream().anyMatch(phrase -> reading.names(phrase, MODEL));
    if (objects.isEmpty() && !(machine && named) || Bearer.users(reading, head)) {
      return Optional.empty();
    }
    Optional<Quantity> chips =
        reading.amounts().stream()
            .filter(amount -> amount.in("chips") && cue.rule().says("hardware"))
            .filter(amount -> amount.from() >= cue.to() && amount.from() - cue.to() < REACH)
            .findFirst()
            .map(Amount::quantity);
    return Bearer.of(scene, reading, head, cue.from(), cue.to(), MODEL)
        .filter(bearer -> !objects.contains(bearer))
        .map(
            bearer ->
                Candidate.of(
                        ClaimType.SPECIFICATION,
                        cue.rule().id(),
                        head,
                        cue.from(),
                        phrases.getLast().to(),
                        bearer,
                        objects)
                    .of(chips.orElse(null)));
  }

  /// "on a decent laptop": hardware without a name.
  private static boolean machine(Sentence sentence, Phrase phrase) {
    return MACHINES.contains(sentence.lemma(phrase.head()).toLowerCase(Locale.ROOT));
  }

  /// "on Intel's 18A": the maker before the name of its process.
  private static Optional<Candidate> process(Scene scene, Reading reading, Match cue) {
    return reading.sentence().mentions(Math.max(0, cue.from() - 2), cue.from()).stream()
        .filter(mention -> mention.entity().type() == COMPANY && Bearer.ofChips(reading))
        .findFirst()
        .flatMap(
            maker -> {
              int head = reading.headOf(cue.from(), cue.to());
              return Bearer.of(scene, reading, head, cue.from(), cue.to(), CHIP)
                  .filter(bearer -> Candidate.names(bearer, CHIP))
                  .map(
                      bearer ->
                          Candidate.of(
                              ClaimType.SPECIFICATION,
                              cue.rule().id(),
                              head,
                              cue.from(),
                              cue.to(),
                              bearer,
                              List.of(new Named(maker.entity()))));
            });
  }

  /// "a proprietary model", in a sentence that names none: said of models at large.
  private static boolean generic(Reading reading, Match cue) {
    boolean kind = List.of("open-weights", "architecture").contains(cue.rule().name());
    boolean paragraph = reading.sentence().block().kind() == Block.Kind.PARAGRAPH;
    boolean indefinite =
        IntStream.range(Math.max(0, cue.from() - 4), cue.from())
            .anyMatch(word -> reading.sentence().surface(word).matches("(?i)an?"));
    return kind
        && paragraph
        && indefinite
        && !Bearer.pronoun(reading)
        && reading.phrases().stream().noneMatch(phrase -> reading.names(phrase, MODEL, CHIP));
  }
}
