package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Rules.Match;
import org.claimtrail.entity.Entity;

/// Which company a deal is about.
final class Firms {

  /// How many sentences back a company may have been named.
  private static final int SENTENCES = 12;

  /// How many words after a cue its company may stand: "revenue at MiniMax".
  private static final int NEAR = 6;

  private static final Set<String> REPORTING = Lexicon.of("attribution").words("reporting");
  private static final Set<String> BACKERS = Set.of("by", "from", "with");
  private static final Set<String> OWNING = Set.of("at", "of", "by", "for", "in", "to");

  private Firms() {}

  static boolean outlet(Reference reference) {
    return reference instanceof Named(Entity.Company company)
        && ("outlet".equals(company.kind()) || "evaluator".equals(company.kind()));
  }

  /// The company that does what a cue says: its subject, the owner of what it names ("OpenAI's
  /// revenue"), the last named before, or what the article speaks of.
  static Optional<Reference> subject(Scene scene, Reading reading, Match cue, int head) {
    return reading
        .subjectOf(head)
        .flatMap(reading::phraseAt)
        .filter(phrase -> Candidate.names(scene.reference(reading, phrase), COMPANY))
        .filter(phrase -> !source(reading, phrase))
        .map(phrase -> scene.reference(reading, phrase))
        .or(() -> unknown(scene, reading, head))
        .or(() -> owner(reading, cue))
        .or(() -> beside(scene, reading, cue))
        .or(() -> spokenOf(scene, reading, cue.from(), List.of()));
  }

  /// A subject by a proper name that no catalogue has.
  private static Optional<Reference> unknown(Scene scene, Reading reading, int head) {
    return reading
        .subjectOf(head)
        .filter(word -> reading.sentence().tag(word).startsWith("NNP"))
        .flatMap(reading::phraseAt)
        .filter(phrase -> reading.sentence().tag(phrase.from()).startsWith("NNP"))
        .map(phrase -> scene.reference(reading, phrase))
        .filter(Described.class::isInstance);
  }

  private static Optional<Reference> owner(Reading reading, Match cue) {
    return reading
        .phraseAt(cue.from())
        .filter(phrase -> phrase.from() < cue.from())
        .flatMap(phrase -> reading.mentionIn(phrase, COMPANY))
        .map(mention -> new Named(mention.entity()));
  }

  private static Optional<Reference> beside(Scene scene, Reading reading, Match cue) {
    return reading
        .lastPhraseBefore(cue.from(), phrase -> doer(scene, reading, phrase))
        .or(
            () ->
                reading
                    .firstPhraseFrom(cue.to(), phrase -> doer(scene, reading, phrase))
                    .filter(phrase -> phrase.from() - cue.to() <= NEAR)
                    .filter(phrase -> after(reading, phrase, OWNING)))
        .map(phrase -> scene.reference(reading, phrase));
  }

  /// Whether a phrase may name who does the deal: not who reports it, nor who stands behind it.
  private static boolean doer(Scene scene, Reading reading, Phrase phrase) {
    return Candidate.names(scene.reference(reading, phrase), COMPANY)
        && !source(reading, phrase)
        && !(after(reading, phrase, BACKERS) && backed(reading, phrase))
        && !outlet(scene.reference(reading, phrase));
  }

  private static boolean after(Reading reading, Phrase phrase, Set<String> words) {
    return phrase.from() > 0 && words.contains(reading.sentence().surface(phrase.from() - 1));
  }

  /// "led by Felicis", "with Lakestar in the lead": not "a deal with OpenAI".
  private static boolean backed(Reading reading, Phrase phrase) {
    int verb = phrase.from() - 2;
    return verb >= 0 && reading.sentence().tag(verb).startsWith("VBN")
        || reading.sentence().surface(phrase.from() - 1).equals("with");
  }

  /// Whether a phrase names who says so: "Citi thinks", "according to UBS".
  static boolean source(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    boolean says =
        reading.governors(phrase.head()).stream()
            .filter(up -> up.word() >= 0 && up.relation().equals("nsubj"))
            .anyMatch(up -> REPORTING.contains(sentence.lemma(up.word())));
    return says || accordingTo(sentence, phrase.from() - 1);
  }

  static boolean accordingTo(Sentence sentence, int to) {
    return to > 0
        && sentence.surface(to).equals("to")
        && sentence.surface(to - 1).equalsIgnoreCase("according");
  }

  /// The company that the article speaks of, other than those that deal with it.
  static Optional<Reference> spokenOf(
      Scene scene, Reading reading, int word, List<Reference> others) {
    for (int from : new int[] {word, 0}) {
      Reference center = scene.center(reading, from, COMPANY);
      if (center != null && !others.contains(center) && !outlet(center)) {
        return Optional.of(center);
      }
    }
    return scene
        .readings()
        .subList(Math.max(0, reading.index() - SENTENCES), reading.index())
        .reversed()
        .stream()
        .flatMap(near -> near.sentence().mentions().stream())
        .filter(mention -> mention.entity().type() == COMPANY)
        .<Reference>map(mention -> new Named(mention.entity()))
        .filter(found -> !others.contains(found) && !outlet(found))
        .findFirst();
  }
}
