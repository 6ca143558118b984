package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.EntityType;

/// Prices, training and running costs, spending.
final class CostRoom implements Room {

  /// How far before an amount, in words, a name is surely what it is the price of.
  private static final int NEAR = 8;

  /// Where a price is one of shares, it costs nobody anything.
  private static final Set<String> OF_SHARES =
      Set.of("share", "ipo", "flotation", "bourse", "debut");

  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
  private static final Set<String> BOUGHT =
      Set.of(
          "task",
          "piece",
          "unit",
          "card",
          "seat",
          "query",
          "image",
          "attempt",
          "run",
          "ticket",
          "call",
          "question",
          "head",
          "chip",
          "gpu",
          "rack",
          "server",
          "minute",
          "second",
          "go",
          "token",
          "problem",
          "hour",
          "page",
          "word",
          "request",
          "user",
          "video",
          "case");

  /// What stands between a sum and what it buys.
  private static final Set<String> BUYING = Set.of("for", "with", "on");

  private static final Set<String> THAN =
      Set.of("than", "of", "below", "under", "above", "over", "beneath", "against", "to");
  private static final Set<String> DEGREES =
      Set.of("much", "many", "expensive", "cheap", "little", "dear", "costly", "low", "high");

  private static final Set<String> CHARGING =
      Set.of(
          "charge", "ask", "bill", "want", "pay", "cost", "price", "quote", "demand", "spend",
          "burn", "put");

  /// Words that make a change one of prices.
  private static final Set<String> PRICES =
      Set.of(
          "price",
          "cost",
          "fee",
          "tariff",
          "rate",
          "discount",
          "markdown",
          "rebate",
          "charge",
          "subscription",
          "bill",
          "spending",
          "capex",
          "expenditure",
          "cheap",
          "saving",
          "off",
          "markup",
          "pricing",
          "yuan",
          "dollar",
          "$");

  /// How many words after "what" the thing charged for may stand.
  private static final int REACH = 8;

  private final Money money;

  CostRoom(Money money) {
    this.money = money;
  }

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Match> cues = money.cues(reading);
    if (OF_SHARES.stream().anyMatch(reading.sentence()::hasLemma)) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    Set<Match> used = new HashSet<>();
    for (Amount amount : Money.amounts(scene, reading)) {
      Optional<Match> cue = Money.nearest(cues, amount);
      boolean perTokens = amount.unit().endsWith("_per_million_tokens");
      boolean cost = cue.isPresent() && cue.get().rule().type() == ClaimType.COST;
      boolean relative = cost && relative(reading, cue.get(), amount);
      boolean sum = cost && amount.money() && !cue.get().rule().says("relative");
      if (perTokens || sum || relative || each(reading, amount)) {
        Optional<Match> stating = cue.filter(match -> cost);
        stating.ifPresent(used::add);
        candidate(scene, reading, amount, stating).ifPresent(candidates::add);
      }
    }
    boolean figures = !candidates.isEmpty();
    for (Match cue : cues) {
      boolean move = cue.rule().says("move") && !figures;
      if (cue.rule().type() == ClaimType.COST && !used.contains(cue) && (alone(cue) || move)) {
        candidates.addAll(alone(scene, reading, cue));
      }
    }
    return candidates;
  }

  /// "$0.42 a task", "£95 per attempt": a price by what it buys, with no word for it.
  private static boolean each(Reading reading, Amount amount) {
    Sentence sentence = reading.sentence();
    int at = amount.to();
    return amount.money()
        && at + 1 < sentence.size()
        && EACH.contains(sentence.lemma(at))
        && BOUGHT.contains(sentence.lemma(at + 1));
  }

  private static boolean alone(Match cue) {
    return cue.rule().says("free") || cue.rule().says("relative");
  }

  /// "90% cheaper", "cut prices by half", "six times as much to serve".
  private static boolean relative(Reading reading, Match cue, Amount amount) {
    boolean unit = amount.in("percent") || amount.in("ratio");
    int distance = Math.max(cue.from() - amount.to(), amount.from() - cue.to());
    Sentence sentence = reading.sentence();
    int near = Math.min(sentence.size(), amount.to() + 3);
    boolean result =
        sentence.mentions(amount.to(), near).stream()
            .anyMatch(mention -> mention.entity().type() == BENCHMARK);
    return !result
        && unit
        && distance <= 8
        && (compares(cue) && !unpriced(reading, cue) && !cue.rule().says("margin")
            || PRICES.stream().anyMatch(sentence::hasLemma));
  }

  private static boolean compares(Match cue) {
    return cue.rule().says("relative") || cue.rule().says("margin");
  }

  /// "half of what it scores": what is compared is no price.
  private static boolean unpriced(Reading reading, Match cue) {
    Sentence sentence = reading.sentence();
    int end = Math.min(sentence.size(), cue.to() + REACH);
    return sentence.surface(cue.to() - 1).equals("what")
        && IntStream.range(cue.to(), end).noneMatch(at -> CHARGING.contains(sentence.lemma(at)));
  }

  private static Optional<Candidate> candidate(
      Scene scene, Reading reading, Amount amount, Optional<Match> cue) {
    int head = cue.map(match -> reading.headOf(match.from(), match.to())).orElse(amount.from());
    boolean spending = cue.isPresent() && cue.get().rule().says("spending");
    Optional<Reference> subject =
        bought(scene, reading, amount)
            .or(() -> subject(scene, reading, head, amount.from(), spending));
    List<Reference> objects =
        cue.filter(CostRoom::compares)
            .map(match -> objects(scene, reading, match, amount.to()))
            .orElse(List.of());
    int from = cue.map(match -> Math.min(match.from(), amount.from())).orElse(amount.from());
    int to = cue.map(match -> Math.max(match.to(), amount.to())).orElse(amount.to());
    String rule = cue.map(match -> match.rule().id()).orElse("cost.per-tokens");
    return subject
        .filter(paid -> !objects.contains(paid))
        .map(
            paid ->
                Candidate.of(ClaimType.COST, rule, head, from, to, paid, objects)
                    .of(amount.quantity()));
  }

  /// "$490 for Opus", "$388 with the Kimi": what a sum is said to buy right after it.
  private static Optional<Reference> bought(Scene scene, Reading reading, Amount amount) {
    if (!amount.money()) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentence();
    int end = Math.min(sentence.size(), amount.to() + 4);
    for (int at = amount.to(); at < end; at++) {
      if (BUYING.contains(sentence.surface(at))) {
        int from = at + 1;
        return reading
            .firstPhraseFrom(from, phrase -> phrase.from() - from <= 1)
            .filter(phrase -> reading.names(phrase, MODEL, CHIP))
            .map(phrase -> scene.reference(reading, phrase));
      }
    }
    return Optional.empty();
  }

  private static List<Candidate> alone(Scene scene, Reading reading, Match cue) {
    int head = reading.headOf(cue.from(), cue.to());
    boolean relative = cue.rule().says("relative");
    List<Reference> objects = relative ? objects(scene, reading, cue, cue.to()) : List.of();
    boolean named = objects.stream().anyMatch(Named.class::isInstance);
    if (relative && (!named || unpriced(reading, cue))
        || cue.rule().says("free") && !tracked(scene, reading, head)) {
      return List.of();
    }
    boolean spending = cue.rule().name().equals("spending-move");
    Set<Reference> subjects = new LinkedHashSet<>();
    subject(scene, reading, head, cue.from(), spending).ifPresent(subjects::add);
    subjects.addAll(sharing(scene, reading, head));
    return subjects.stream()
        .filter(paid -> !objects.contains(paid))
        .map(
            paid ->
                Candidate.of(
                    ClaimType.COST, cue.rule().id(), head, cue.from(), cue.to(), paid, objects))
        .toList();
  }

  /// Whether the subject of a cue may be what the article tracks: "The Daily" is free, but no
  /// model.
  private static boolean tracked(Scene scene, Reading reading, int head) {
    Optional<Phrase> subject = reading.subjectOf(head).flatMap(reading::phraseAt);
    return subject.isEmpty()
        || reading.sentence().tag(subject.get().head()).startsWith("PRP")
        || Candidate.names(scene.reference(reading, subject.get()), MODEL, CHIP, COMPANY)
        || !Nouns.types(reading.sentence().lemma(subject.get().head())).isEmpty();
  }

  /// Those that share a cue's subject: "A and B are free".
  private static List<Reference> sharing(Scene scene, Reading reading, int head) {
    return reading.subjectOf(head).stream()
        .flatMap(word -> reading.dependents(word, r -> r.startsWith("conj")).stream())
        .flatMap(word -> reading.phraseAt(word).stream())
        .filter(phrase -> phrase.to() <= head)
        .map(phrase -> scene.reference(reading, phrase))
        .filter(found -> Candidate.names(found, MODEL, CHIP))
        .toList();
  }

  /// What it is cheaper or dearer than: after "than", "of" or the like, after "what" the thing that
  /// somebody charges so much for, a direct object, else what the sentence before spoke of.
  private static List<Reference> objects(Scene scene, Reading reading, Match cue, int after) {
    Sentence sentence = reading.sentence();
    int end = Math.min(sentence.size(), Math.max(cue.to(), after) + 5);
    for (int at = Math.min(cue.to() - 1, after); at < end; at++) {
      String word = sentence.surface(at).toLowerCase(Locale.ROOT);
      boolean asMuch =
          word.equals("as") && !DEGREES.contains(sentence.lemma(at + 1 < end ? at + 1 : at));
      boolean what = at + 1 < end && sentence.surface(at + 1).equals("what");
      if ((THAN.contains(word) || asMuch) && !what) {
        List<Reference> found = compared(scene, reading, at + 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
      if (word.equals("what")) {
        return charged(scene, reading, at + 1);
      }
    }
    return cue.rule().name().equals("undercuts")
        ? scene.references(reading, Arguments.objects(reading, cue.from(), cue.to()))
        : List.of();
  }

  private static List<Reference> compared(Scene scene, Reading reading, int from) {
    List<Phrase> phrases =
        Arguments.after(reading, from).stream()
            .filter(phrase -> !reading.measures(phrase))
            .filter(phrase -> !reading.sentence().tag(phrase.from()).equals("CD"))
            .toList();
    return scene.references(reading, phrases);
  }

  /// "what Anthropic charges for Opus": Opus, or Anthropic where nothing is named after it.
  private static List<Reference> charged(Scene scene, Reading reading, int from) {
    Predicate<Phrase> near = phrase -> phrase.from() - from <= REACH;
    return reading
        .firstPhraseFrom(from, phrase -> near.test(phrase) && reading.names(phrase, MODEL, CHIP))
        .or(
            () ->
                reading.firstPhraseFrom(
                    from, phrase -> near.test(phrase) && reading.names(phrase, COMPANY)))
        .map(phrase -> List.of(scene.reference(reading, phrase)))
        .orElse(List.of());
  }

  /// What costs it: the cue's subject where that is tracked, else the last thing named before.
  private static Optional<Reference> subject(
      Scene scene, Reading reading, int head, int from, boolean spending) {
    EntityType[] first =
        spending ? new EntityType[] {COMPANY, GOVERNMENT} : new EntityType[] {MODEL, CHIP};
    Optional<Reference> bySyntax =
        reading
            .subjectOf(head)
            .flatMap(reading::phraseAt)
            .filter(phrase -> !Firms.source(reading, phrase))
            .map(phrase -> scene.reference(reading, phrase));
    if (bySyntax.filter(found -> Candidate.names(found, first)).isPresent()) {
      return bySyntax;
    }
    Optional<Phrase> near =
        reading
            .lastPhraseBefore(
                from, phrase -> reading.names(phrase, first) && !Firms.source(reading, phrase))
            .filter(phrase -> from - phrase.to() <= NEAR)
            .or(() -> behind(reading, from, first));
    if (near.isPresent()) {
      return near.map(phrase -> scene.reference(reading, phrase));
    }
    Optional<Reference> words = bySyntax.filter(found -> found instanceof Described);
    if (words.isPresent()
        && reading.subjectOf(head).filter(at -> own(reading, at, spending)).isPresent()) {
      return words;
    }
    Reference center = scene.center(reading, from, spending ? COMPANY : MODEL);
    return Optional.ofNullable(center)
        .or(() -> bySyntax.filter(found -> Candidate.names(found, MODEL, CHIP, COMPANY)));
  }

  /// What is named soon after a sum, not as what something else is compared with.
  private static Optional<Phrase> behind(Reading reading, int from, EntityType[] types) {
    return reading
        .firstPhraseFrom(from, phrase -> reading.names(phrase, types))
        .filter(phrase -> phrase.from() - from <= REACH)
        .filter(phrase -> !THAN.contains(reading.sentence().surface(phrase.from() - 1)))
        .filter(
            phrase ->
                IntStream.range(from, phrase.from())
                    .noneMatch(
                        at ->
                            Set.of("than", "what", "below", "against")
                                .contains(reading.sentence().surface(at))));
  }

  /// Whether a subject without a known name is what costs or spends: "the Pro version", "Mythic".
  private static boolean own(Reading reading, int word, boolean spending) {
    Sentence sentence = reading.sentence();
    Set<EntityType> types = Nouns.types(sentence.lemma(word));
    boolean proper = sentence.tag(word).startsWith("NNP");
    return spending
        ? proper || types.contains(COMPANY) && sentence.tag(word).equals("NNS")
        : types.contains(MODEL) && !sentence.tag(word).equals("NNS")
            || types.contains(CHIP) && proper;
  }
}
