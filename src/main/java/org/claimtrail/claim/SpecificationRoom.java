package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.Mention;

/// Parameters, context window, training tokens, architecture, hardware, licence.
final class SpecificationRoom implements Room {

  static final Set<String> UNITS =
      Set.of(
          "parameters",
          "tokens",
          "tokens_per_second",
          "petaflops",
          "exaflops",
          "teraflops",
          "nm",
          "gigabytes",
          "terabytes_per_second",
          "experts",
          "layers");

  private final Rules rules = Rules.of(ClaimType.SPECIFICATION);

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Amount amount : reading.amounts()) {
      if (UNITS.contains(amount.unit()) && !priced(reading, amount) && taken.add(amount.from())) {
        measured(scene, reading, amount).ifPresent(candidates::add);
      }
    }
    for (Match match : rules.in(reading.sentence())) {
      cued(scene, reading, match).ifPresent(candidates::add);
    }
    if (candidates.stream()
        .noneMatch(found -> found.quantity() != null && "chips".equals(found.quantity().unit()))) {
      candidates.addAll(trainedWith(scene, reading));
    }
    return candidates;
  }

  /// "per 1,000 tokens", "30 trillion tokens a day", "at 128K of context": no property of a model.
  private static boolean priced(Reading reading, Amount amount) {
    String before = amount.from() == 0 ? "" : reading.sentence().lemma(amount.from() - 1);
    String after =
        amount.to() >= reading.sentence().size() ? "" : reading.sentence().lemma(amount.to());
    boolean rate =
        before.equals("per") || before.equals("/") || before.equals("at") || before.equals("for");
    return amount.in("tokens")
        && (rate || after.equals("a") || after.equals("per") || after.equals("of"));
  }

  /// "pre-trained on 30T tokens with 8,192 GB200s".
  private static List<Candidate> trainedWith(Scene scene, Reading reading) {
    Sentence sentence = reading.sentence();
    List<Candidate> candidates = new ArrayList<>();
    for (Amount amount : reading.amounts()) {
      Optional<Mention> chip =
          amount.in("chips") && amount.to() < sentence.size()
              ? sentence.mention(amount.to())
              : Optional.empty();
      if (chip.isPresent() && TRAINED.stream().anyMatch(sentence::hasLemma)) {
        subject(scene, reading, amount.from(), amount.from())
            .map(
                subject ->
                    Candidate.of(
                            ClaimType.SPECIFICATION,
                            "specification.chips",
                            amount.from(),
                            amount.from(),
                            amount.to() + 1,
                            subject,
                            List.of(new Named(chip.get().entity())))
                        .of(amount.quantity()))
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static final Set<String> TRAINED =
      Set.of("train", "pre-train", "pretrain", "training", "pre-training", "build", "develop");

  private static Optional<Candidate> measured(Scene scene, Reading reading, Amount amount) {
    return subject(scene, reading, amount.from(), amount.from())
        .map(
            subject ->
                Candidate.of(
                        ClaimType.SPECIFICATION,
                        "specification." + amount.unit().replace('_', '-'),
                        amount.from(),
                        amount.from(),
                        amount.to(),
                        subject,
                        List.of())
                    .of(amount.quantity()));
  }

  private static Optional<Candidate> cued(Scene scene, Reading reading, Match match) {
    int head = reading.headOf(match.from(), match.to());
    List<Reference> hardware = new ArrayList<>();
    int to = match.to();
    if (match.rule().says("hardware")) {
      List<Phrase> phrases = Arguments.after(reading, match.to());
      hardware.addAll(scene.references(reading, phrases));
      hardware.removeIf(one -> !Candidate.names(one, CHIP, COMPANY));
      if (hardware.isEmpty()) {
        return Optional.empty();
      }
      to = phrases.getLast().to();
    }
    int end = to;
    Optional<Quantity> chips =
        reading.amounts().stream()
            .filter(
                amount ->
                    amount.in("chips")
                        && amount.from() >= match.to()
                        && amount.from() - match.to() < 6)
            .findFirst()
            .map(Amount::quantity);
    boolean licence = match.rule().name().equals("licence");
    if (generic(reading, match)) {
      return Optional.empty();
    }
    return subject(scene, reading, head, match.from())
        .filter(subject -> !hardware.contains(subject))
        .filter(subject -> !licence || Candidate.names(subject, MODEL))
        .map(
            subject ->
                Candidate.of(
                        ClaimType.SPECIFICATION,
                        match.rule().id(),
                        head,
                        match.from(),
                        end,
                        subject,
                        hardware)
                    .of(chips.orElse(null)));
  }

  /// "a proprietary model", in a sentence that names none: said of models at large.
  private static boolean generic(Reading reading, Match match) {
    boolean kind =
        match.rule().name().equals("open-weights") || match.rule().name().equals("architecture");
    boolean paragraph = reading.sentence().block().kind() == Block.Kind.PARAGRAPH;
    boolean indefinite =
        IntStream.range(Math.max(0, match.from() - 4), match.from())
            .anyMatch(word -> reading.sentence().surface(word).matches("(?i)an?"));
    return kind
        && paragraph
        && indefinite
        && reading.phrases().stream().noneMatch(phrase -> reading.names(phrase, MODEL, CHIP));
  }

  /// The model or chip that has it: the subject, else the last named before, here or in the
  /// sentence before.
  private static Optional<Reference> subject(Scene scene, Reading reading, int head, int from) {
    return scene.about(reading, head, from, MODEL, CHIP);
  }
}
