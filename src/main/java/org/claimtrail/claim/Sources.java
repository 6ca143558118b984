package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.jspecify.annotations.Nullable;

/// From the phrase that is the subject of "said" to whoever speaks: a model or a document speaks
/// for its maker, a pronoun for whom it means.
final class Sources {

  private static final Lexicon LEXICON = Lexicon.of("attribution");
  private static final Set<String> MOUTHPIECES = LEXICON.words("mouthpieces");
  private static final Set<String> NO_SPEAKER = LEXICON.words("no-speaker");

  private final Scene scene;
  private final Function<Reading, @Nullable Reference> lastSpeaker;

  /// @param lastSpeaker who spoke last before a sentence; null when nobody did
  Sources(Scene scene, Function<Reading, @Nullable Reference> lastSpeaker) {
    this.scene = scene;
    this.lastSpeaker = lastSpeaker;
  }

  /// Who speaks; null when the phrase is of nobody who can.
  @Nullable Reference speaking(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    String noun = sentence.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    String surface = sentence.surface(phrase.head()).toLowerCase(Locale.ROOT);
    if (surface.equals("we") || surface.equals("i")) {
      return scene.author() != null ? scene.author() : lastSpeaker.apply(reading);
    }
    if (surface.equals("they")) {
      return lastSpeaker.apply(reading);
    }
    Reference reference = scene.reference(reading, phrase);
    if (reference instanceof Named(Entity entity)) {
      if (entity.type() == MODEL) {
        String maker = entity.owner(scene.day());
        return maker == null
            ? reference
            : scene.catalogue().named(maker).<Reference>map(Named::new).orElse(reference);
      }
      return entity.type() == BENCHMARK ? null : reference;
    }
    if (MOUTHPIECES.contains(noun)) {
      return documentOf(reading, phrase);
    }
    return reference instanceof Described(String words) && speaks(noun, words) ? reference : null;
  }

  /// "a report by Moonshot AI", "a cable from the State Department"; null when nobody is named so.
  private @Nullable Reference namedAfter(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    if (phrase.to() >= sentence.size() || !BY.contains(sentence.surface(phrase.to()))) {
      return null;
    }
    return Arguments.after(reading, phrase.to() + 1).stream()
        .map(next -> scene.reference(reading, next))
        .filter(next -> next instanceof Named)
        .findFirst()
        .orElse(null);
  }

  private static final Set<String> BY = Set.of("by", "from", "of", "at");

  /// Whether describing words are of somebody who can speak: people, firms, bodies.
  private static boolean speaks(String noun, String words) {
    return !NO_SPEAKER.contains(noun) && Character.isLetter(words.charAt(0));
  }

  /// "the report", "its model card": whoever spoke last, else the last company named.
  private @Nullable Reference documentOf(Reading reading, Phrase phrase) {
    Reference named = namedAfter(reading, phrase);
    if (named != null) {
      return named;
    }
    Optional<Phrase> maker =
        reading.lastPhraseBefore(
            phrase.from(), p -> !reading.sentence().mention(p.head()).isEmpty());
    if (maker.isPresent() && Candidate.names(scene.reference(reading, maker.get()), COMPANY)) {
      return scene.reference(reading, maker.get());
    }
    Reference last = lastSpeaker.apply(reading);
    return last != null ? last : Scene.named(scene.lastBefore(reading, COMPANY, 4));
  }
}
