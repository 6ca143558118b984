package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;

/// Those who quarrel: who can charge and be charged, and on whose side somebody stands.
final class Parties {

  private static final Set<String> SPOKESPEOPLE = Lexicon.of("attribution").words("spokespeople");
  private static final Set<String> OWN = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Pattern ANSWERABLE =
      Pattern.compile(
          "(?i)\\b(?:labs?|compan(?:y|ies)|firms?|start-?ups?|rivals?|groups?|teams?|colleagues?"
              + "|government|officials?|entities|entity|adversar(?:y|ies)|people|men|man|women|woman"
              + "|person|employees?|executives?|studios?|giants?|outfits?|platforms?|clouds?|unit|arm"
              + "|side|governments|parties|party|accounts?|chief|boss|ministry|embassy|agency|bureau"
              + "|commission|regulators?|administration|university|universities|institutes?|president"
              + "|staff|critics?|somebody|someone|representatives?|spokes\\w+|students?|scientists?"
              + "|analysts?|economists?|both|two|three|he|she|they|we|\\w{3,}(?:ers?|ors?|ants?))\\b$");
  private static final Pattern THING =
      Pattern.compile(
          "(?i)\\b(?:papers?|letters?|numbers?|orders?|offers?|matters?|power|servers?|computers?"
              + "|quarters?|years?|processors?|factors?|errors?|tensors?|semiconductors?|accelerators?"
              + "|clusters?|parameters?|routers?|sectors?|others?|answers?|wafers?|customers|users"
              + "|plants?|grants?|variants?|filters?|centers?|never|either|whether|after|water"
              + "|weather|another)$");

  private Parties() {}

  /// Whether somebody can charge or be charged: a party, not a thing.
  static boolean answerable(Reference party) {
    return Candidate.names(party, COMPANY, GOVERNMENT, PERSON, MODEL)
        || party instanceof Described(String words)
            && ANSWERABLE.matcher(words).find()
            && !THING.matcher(words).find();
  }

  /// Who a phrase is: "we" is the lab that writes, a spokesperson the firm that the article speaks
  /// of.
  static Reference of(Scene scene, Reading reading, Phrase phrase) {
    String word = reading.sentence().surface(phrase.head()).toLowerCase(Locale.ROOT);
    Named author = scene.author();
    if (author != null && OWN.contains(word)) {
      return author;
    }
    Reference reference = scene.reference(reading, phrase);
    if (reference instanceof Described
        && SPOKESPEOPLE.contains(reading.sentence().lemma(phrase.head()))) {
      Named firm = scene.center(reading, phrase.from(), COMPANY);
      return firm == null ? reference : firm;
    }
    return reference;
  }

  /// Whether the phrase is the speaker's own: "we", "its models", or the speaker's name.
  static boolean own(Scene scene, Reading reading, Phrase phrase, Reference speaker) {
    String head = reading.sentence().surface(phrase.head()).toLowerCase(Locale.ROOT);
    String first = reading.sentence().surface(phrase.from()).toLowerCase(Locale.ROOT);
    return OWN.contains(head)
        || OWN.contains(first)
        || side(scene, scene.reference(reading, phrase)).equals(side(scene, speaker));
  }

  /// What a speech begins with, without the "that" before it.
  static Optional<Phrase> opening(Reading reading, Speech speech) {
    return reading.firstPhraseFrom(
        speech.from(),
        phrase ->
            speech.covers(phrase.head())
                && !reading.sentence().surface(phrase.head()).equalsIgnoreCase("that"));
  }

  /// The firm or body that stands behind a person, model or unit; the party itself where none does.
  static Reference side(Scene scene, Reference party) {
    if (!(party instanceof Named(Entity entity))) {
      return party;
    }
    List<Entity> owners = scene.catalogue().owners(entity, scene.day());
    return owners.isEmpty() ? party : new Named(owners.getLast());
  }
}
