package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// Funding, investments, acquisitions, partnerships, orders, valuations, revenue.
final class DealRoom implements Room {

  private static final Set<String> PARTIES =
      Set.of("with", "from", "by", "to", "for", "in", "of", "between", "behind", "into", "at");

  /// What stands before those who give money.
  private static final Set<String> GIVERS = Set.of("from", "by", "with", "alongside", "including");

  /// Words before a percentage that make it one of growth.
  private static final Set<String> CHANGES =
      Set.of(
          "up",
          "down",
          "rise",
          "fall",
          "gain",
          "drop",
          "increase",
          "decrease",
          "jump",
          "grow",
          "decline",
          "surge",
          "climb",
          "leap",
          "slip",
          "plunge",
          "slide",
          "growth",
          "expand",
          "shrink",
          "advance",
          "soar",
          "add",
          "than",
          "from",
          "against");

  /// How far from its cue a percentage may stand that no word of change goes with.
  private static final int NEAR = 5;

  /// How many words after a cue the other parties may stand.
  private static final int REACH = 14;

  private final Money money;

  DealRoom(Money money) {
    this.money = money;
  }

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Match> cues = money.cues(reading);
    List<Candidate> candidates = new ArrayList<>();
    Set<Match> used = new HashSet<>();
    for (Amount amount : Money.amounts(scene, reading)) {
      Optional<Match> cue = Money.nearest(cues, amount);
      if (cue.isPresent()
          && cue.get().rule().type() == ClaimType.DEAL
          && sum(reading, cue.get(), amount)) {
        used.add(cue.get());
        candidate(scene, reading, cue.get(), amount).ifPresent(candidates::add);
      }
    }
    boolean figures = !candidates.isEmpty();
    for (Match cue : cues) {
      boolean sum =
          cue.rule().says("amount")
              || cue.rule().says("growth")
              || figures && cue.rule().says("trend");
      if (cue.rule().type() == ClaimType.DEAL && !sum && !used.contains(cue)) {
        candidate(scene, reading, cue, null).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  private static boolean sum(Reading reading, Match cue, Amount amount) {
    boolean plain = amount.money() && !amount.unit().endsWith("_per_million_tokens");
    int distance = Math.max(cue.from() - amount.to(), amount.from() - cue.to());
    boolean share = amount.in("percent") || amount.in("ratio");
    boolean growth = cue.rule().says("growth") || cue.rule().says("trend");
    boolean stake = cue.rule().says("investors") || cue.rule().name().equals("invests");
    boolean number = amount.in("chips") || amount.unit().endsWith("gawatts");
    boolean units = cue.rule().says("orders") || cue.rule().says("customer");
    return plain
        || share && growth && (distance <= NEAR || changes(reading, amount))
        || share && stake && distance <= 2
        || number && (units || cue.rule().says() == null) && distance <= 8;
  }

  /// Whether words right before an amount make it a change: "up 9%", "a rise of 9%".
  private static boolean changes(Reading reading, Amount amount) {
    Sentence sentence = reading.sentence();
    for (int at = Math.max(0, amount.from() - 3); at < amount.from(); at++) {
      if (CHANGES.contains(sentence.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Candidate> candidate(
      Scene scene, Reading reading, Match cue, @Nullable Amount amount) {
    int head = reading.headOf(cue.from(), cue.to());
    Sides sides =
        cue.rule().says("investors") || cue.rule().says("customer")
            ? taken(scene, reading, cue, head, amount)
            : done(scene, reading, cue, head);
    if (sides.subject() == null) {
      return Optional.empty();
    }
    boolean alone = cue.rule().says("listing") || cue.rule().says("trend");
    boolean mutual = cue.rule().says() == null;
    if ((amount == null || mutual) && sides.parties().isEmpty() && !alone) {
      return Optional.empty();
    }
    int from = amount == null ? cue.from() : Math.min(cue.from(), amount.from());
    int to = amount == null ? cue.to() : Math.max(cue.to(), amount.to());
    return Optional.of(
        Candidate.of(
                ClaimType.DEAL, cue.rule().id(), head, from, to, sides.subject(), sides.parties())
            .of(amount == null ? null : amount.quantity()));
  }

  /// @param subject who gets or does it; null when the text tells none
  private record Sides(@Nullable Reference subject, List<Reference> parties) {}

  /// A deal that its subject does: raises money, buys, is worth, allies with.
  private Sides done(Scene scene, Reading reading, Match cue, int head) {
    Reference subject = Firms.subject(scene, reading, cue, head).orElse(null);
    List<Reference> parties = new ArrayList<>(parties(scene, reading, cue, head));
    parties.remove(subject);
    return new Sides(subject, parties);
  }

  /// A deal that others do with the one spoken of: investors put money into it, customers order
  /// from it. Where a customer's supplier is named beside it, the customer comes first.
  private Sides taken(Scene scene, Reading reading, Match cue, int head, @Nullable Amount amount) {
    List<Reference> takers = takers(scene, reading, cue, head);
    List<Reference> others = new ArrayList<>(parties(scene, reading, cue, head));
    others.removeAll(takers);
    if (takers.isEmpty()) {
      return new Sides(null, List.of());
    }
    boolean named = !others.isEmpty();
    if (named && cue.rule().says("customer")) {
      return new Sides(takers.getFirst(), others);
    }
    boolean told = named || amount != null || cue.rule().says("customer");
    Reference subject =
        named
            ? others.getFirst()
            : told || round(scene, reading)
                ? Firms.spokenOf(scene, reading, cue.from(), takers).orElse(null)
                : null;
    return new Sides(subject, takers);
  }

  /// Whether this sentence or the one before speaks of money that is raised.
  private boolean round(Scene scene, Reading reading) {
    int before = Math.max(0, reading.index() - 1);
    return scene.readings().subList(before, reading.index() + 1).stream()
        .flatMap(near -> money.cues(near).stream())
        .anyMatch(cue -> cue.rule().says("amount"));
  }

  private static List<Reference> takers(Scene scene, Reading reading, Match cue, int head) {
    List<Phrase> phrases = new ArrayList<>();
    reading
        .subjectOf(head)
        .flatMap(reading::phraseAt)
        .filter(phrase -> !phrase.contains(cue.from()))
        .ifPresent(
            phrase -> {
              phrases.add(phrase);
              for (int word : reading.dependents(phrase.head(), r -> r.startsWith("conj"))) {
                reading.phraseAt(word).filter(p -> p.to() <= cue.from()).ifPresent(phrases::add);
              }
            });
    if (phrases.isEmpty()) {
      reading
          .lastPhraseBefore(cue.from(), phrase -> reading.names(phrase, COMPANY, PERSON))
          .filter(phrase -> cue.from() - phrase.to() <= NEAR)
          .ifPresent(phrases::add);
    }
    return scene.references(reading, phrases).stream()
        .filter(found -> Candidate.names(found, COMPANY, GOVERNMENT, PERSON))
        .filter(found -> !Firms.outlet(found))
        .toList();
  }

  /// The other firms: direct objects, and those after a preposition behind the cue.
  private static List<Reference> parties(Scene scene, Reading reading, Match cue, int head) {
    Rule rule = cue.rule();
    if (rule.says("listing") || rule.says("growth") || rule.says("trend")) {
      return List.of();
    }
    List<Reference> parties = new ArrayList<>();
    if (!rule.says("amount")) {
      parties.addAll(firms(scene, reading, Arguments.objects(reading, head, cue.to()), rule));
      if (parties.isEmpty()) {
        parties.addAll(firms(scene, reading, within(reading, cue), rule));
      }
    }
    Set<String> prepositions = rule.says("amount") ? GIVERS : PARTIES;
    Sentence sentence = reading.sentence();
    int end = Math.min(sentence.size(), cue.to() + (rule.says("orders") ? REACH / 2 : REACH));
    for (int at = cue.to() - 1; at < end && (parties.isEmpty() || at <= cue.to()); at++) {
      String word = sentence.surface(at).toLowerCase(Locale.ROOT);
      if (prepositions.contains(word) && !Firms.accordingTo(sentence, at)) {
        for (Reference firm : firms(scene, reading, Arguments.after(reading, at + 1), rule)) {
          if (!parties.contains(firm)) {
            parties.add(firm);
          }
        }
      }
    }
    return parties;
  }

  /// Those that the cue itself holds: "signed up <company>".
  private static List<Phrase> within(Reading reading, Match cue) {
    return reading.phrases().stream()
        .filter(phrase -> phrase.head() >= cue.from() && phrase.head() < cue.to())
        .toList();
  }

  private static List<Reference> firms(
      Scene scene, Reading reading, List<Phrase> phrases, Rule rule) {
    boolean givers = rule.says("amount") || rule.says("investors") || rule.name().equals("invests");
    EntityType[] types =
        givers
            ? new EntityType[] {COMPANY, PERSON}
            : rule.name().equals("acquires")
                ? new EntityType[] {COMPANY, MODEL}
                : new EntityType[] {COMPANY};
    return scene.references(reading, phrases).stream()
        .filter(found -> Candidate.names(found, types))
        .filter(found -> !Firms.outlet(found) || rule.name().equals("partners"))
        .toList();
  }
}
