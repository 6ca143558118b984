package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Named;
import org.jspecify.annotations.Nullable;

/// Who says what in an article: reporting verbs, "according to", quotations and those that go on in
/// the next sentence, and the lab that writes a post in the first person.
final class Speakers {

  private final Scene scene;
  private final Map<Reading, List<Speech>> speeches = new HashMap<>();
  private final Quotations quotations;
  private final Reporting reporting;
  private final SourcePhrases phrases;
  private final @Nullable Reference author;

  Speakers(Scene scene) {
    this.scene = scene;
    quotations = new Quotations(scene.readings());
    author = scene.author();
    Sources sources = new Sources(scene, this::lastSpeaker);
    reporting = new Reporting(scene, sources, quotations);
    phrases = new SourcePhrases(scene, sources);
    Reference goesOn = null;
    Reference inBlock = null;
    Block block = null;
    for (Reading reading : scene.readings()) {
      List<Speech> found = found(reading);
      boolean sameBlock = reading.sentence().block().equals(block);
      inBlock = sameBlock ? inBlock : introduced(reading);
      if (inBlock != null && found.isEmpty()) {
        found = List.of(new Speech(0, reading.sentence().size(), 0, inBlock));
      }
      boolean quoted = quotations.opensQuoted(reading);
      if (found.isEmpty() && quoted && goesOn != null) {
        found = List.of(new Speech(0, reading.sentence().size(), 0, goesOn));
      }
      speeches.put(reading, found);
      block = reading.sentence().block();
      if (!found.isEmpty()) {
        goesOn = found.getLast().speaker();
      } else if (!sameBlock && !quoted) {
        goesOn = null;
      }
    }
    beginQuotations();
  }

  /// A quotation's first sentences are said by whoever is named after a later one.
  private void beginQuotations() {
    List<Reading> readings = scene.readings();
    for (int at = readings.size() - 2; at >= 0; at--) {
      Reading reading = readings.get(at);
      Reading next = readings.get(at + 1);
      boolean goesOn =
          quotations.endsQuoted(reading)
              && reading.sentence().block().equals(next.sentence().block());
      if (goesOn && in(reading).isEmpty() && !in(next).isEmpty()) {
        Reference speaker = in(next).getFirst().speaker();
        speeches.put(reading, List.of(new Speech(0, reading.sentence().size(), 0, speaker)));
      }
    }
  }

  /// Who says the word; null where the article speaks itself.
  @Nullable Reference claimant(Reading reading, int word) {
    Speech speech = speech(reading, word);
    if (speech != null) {
      return speech.speaker();
    }
    return author;
  }

  /// The innermost speech around a word; null when there is none.
  @Nullable Speech speech(Reading reading, int word) {
    return speeches.getOrDefault(reading, List.of()).stream()
        .filter(speech -> speech.covers(word))
        .min(Comparator.comparingInt(speech -> speech.to() - speech.from()))
        .orElse(null);
  }

  List<Speech> in(Reading reading) {
    return speeches.getOrDefault(reading, List.of());
  }

  /// "Eddie Wu: …", "Demis Hassabis, to CNBC last week: …": who speaks all through a paragraph;
  /// null when it opens otherwise.
  private static @Nullable Reference introduced(Reading reading) {
    Sentence sentence = reading.sentence();
    if (sentence.mention(0).filter(m -> m.entity().type() == PERSON).isEmpty()) {
      return null;
    }
    for (int at = 1; at < Math.min(sentence.size(), 8); at++) {
      if (sentence.surface(at).equals(":")) {
        return sentence
            .mention(0)
            .<Reference>map(mention -> new Named(mention.entity()))
            .orElse(null);
      }
      if (sentence.tag(at).startsWith("VB")) {
        return null;
      }
    }
    return null;
  }

  private List<Speech> found(Reading reading) {
    List<Speech> found = new ArrayList<>();
    Sentence sentence = reading.sentence();
    for (int word = 0; word < sentence.size(); word++) {
      speech(reading, word, sentence.tag(word)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Speech> speech(Reading reading, int word, String tag) {
    String lemma = reading.sentence().lemma(word).toLowerCase(Locale.ROOT);
    return switch (lemma) {
      case "accord", "according", "per" -> phrases.accordingTo(reading, word, lemma);
      case "by", "in", "on", "to" ->
          tag.equals("IN") ? phrases.byFigures(reading, word) : Optional.empty();
      default -> tag.startsWith("VB") ? reporting.reported(reading, word) : Optional.empty();
    };
  }

  /// Who spoke last, at most four sentences before; null when nobody did.
  private @Nullable Reference lastSpeaker(Reading reading) {
    for (int at = reading.index() - 1; at >= Math.max(0, reading.index() - 4); at--) {
      List<Speech> before = speeches.getOrDefault(scene.readings().get(at), List.of());
      if (!before.isEmpty()) {
        return before.getLast().speaker();
      }
    }
    return null;
  }
}
