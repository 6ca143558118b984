package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// What may be compared, and what a pronoun on one side of a comparison means.
final class Comparables {

  private static final Lexicon LEXICON = Lexicon.of("comparables");

  /// Nouns that tell how far two are apart.
  static final Set<String> MARGINS = LEXICON.words("margins");

  /// Verbs that set their object somewhere.
  static final Set<String> PLACING = LEXICON.words("placing");

  /// What leads from a value to whose it is.
  static final Set<String> LINKS = LEXICON.words("links");

  private static final Pattern NOUN =
      Pattern.compile(
          "(?i)(?<![\\p{L}-])(?:" + String.join("|", LEXICON.words("nouns")) + ")s?\\W*$");

  private static final Set<String> WE = Set.of("we", "us", "ours");
  private static final Set<String> IT = Set.of("it", "its", "they", "them");

  /// How many sentences before may name what a sentence leaves out.
  private static final int REACH = 6;

  private Comparables() {}

  static boolean holds(Reference reference) {
    return Candidate.names(reference, MODEL, COMPANY, CHIP, GOVERNMENT)
        || reference instanceof Described(String words) && NOUN.matcher(words).find();
  }

  static boolean pronoun(Reading reading, Phrase phrase) {
    return IT.contains(word(reading, phrase));
  }

  /// What a phrase refers to; a country stands for itself ("behind America"), "us" for the speaker.
  static Reference of(Scene scene, Reading reading, Phrase phrase) {
    Reference reference = scene.reference(reading, phrase);
    if (!(reference instanceof Described(String words))) {
      return reference;
    }
    if (WE.contains(word(reading, phrase))) {
      Reference speaker = new Speakers(scene).claimant(reading, phrase.head());
      return speaker == null ? reference : scene.spokenFor(speaker);
    }
    return scene
        .catalogue()
        .named(words)
        .filter(
            entity -> entity.type() == GOVERNMENT && !words.equals(words.toLowerCase(Locale.ROOT)))
        .<Reference>map(Named::new)
        .orElse(reference);
  }

  /// The other one of a type that the text speaks of: "it is two points ahead". Null when it names
  /// no other.
  static @Nullable Reference other(Scene scene, Reading reading, int word, Reference one) {
    if (!(one instanceof Named(Entity entity))) {
      return null;
    }
    Optional<Entity> here =
        last(reading.sentence().mentions(0, word), entity.type(), entity)
            .or(() -> last(reading.sentence().mentions(), entity.type(), entity));
    for (int at = reading.index() - 1;
        here.isEmpty() && at >= Math.max(0, reading.index() - REACH);
        at--) {
      here = last(scene.readings().get(at).sentence().mentions(), entity.type(), entity);
    }
    return here.map(Named::new).orElse(null);
  }

  private static Optional<Entity> last(List<Mention> mentions, EntityType type, Entity not) {
    return mentions.reversed().stream()
        .map(Mention::entity)
        .filter(entity -> entity.type() == type && !entity.equals(not))
        .findFirst();
  }

  private static String word(Reading reading, Phrase phrase) {
    return reading.sentence().surface(phrase.head()).toLowerCase(Locale.ROOT);
  }
}
