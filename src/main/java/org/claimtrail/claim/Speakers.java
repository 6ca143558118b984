package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Described;
import org.jspecify.annotations.Nullable;

/// Who says what in an article: reporting verbs, "according to", quotations and those that go on in
/// the next sentence, and the lab that writes a post in the first person.
final class Speakers {

  private final Scene scene;
  private final Map<Reading, List<Speech>> speeches = new HashMap<>();
  private final Quotations quotations;
  private final Sources sources;
  private final Reporting reporting;
  private final SourcePhrases phrases;
  private final Introductions introductions;
  private final @Nullable Reference author;

  Speakers(Scene scene) {
    this.scene = scene;
    quotations = new Quotations(scene.readings());
    author = scene.author();
    sources = new Sources(scene, new Antecedents(scene, this::in));
    reporting = new Reporting(sources, quotations);
    phrases = new SourcePhrases(scene, sources);
    introductions = new Introductions(scene, sources);
    Interview interview = Interview.of(scene);
    Floor floor = new Floor();
    for (Reading reading : scene.readings()) {
      List<Speech> found = new ArrayList<>(found(reading));
      if (found.isEmpty()) {
        introductions.beforeColon(reading).ifPresent(found::add);
      }
      floor.enter(reading, interview);
      floor.holder(reading, found).ifPresent(holder -> found.add(whole(reading, holder)));
      speeches.put(reading, List.copyOf(found));
      floor.leave(reading, found);
    }
    beginQuotations();
  }

  private static Speech whole(Reading reading, Reference speaker) {
    return new Speech(0, reading.sentence().size(), 0, speaker);
  }

  /// Who has the floor where a sentence does not say who speaks.
  private final class Floor {
    private @Nullable Block block;
    private @Nullable Reference inBlock;
    private @Nullable Reference inList;
    private @Nullable Reference quoted;

    void enter(Reading reading, Interview interview) {
      Block here = reading.sentence().block();
      if (!here.equals(block)) {
        inBlock = interview.answers(reading).or(() -> introductions.ofBlock(reading)).orElse(null);
        inList = here.kind() == Block.Kind.LIST_ITEM ? inList : null;
        quoted = quotations.opensQuoted(reading) ? quoted : null;
        block = here;
      }
    }

    Optional<Reference> holder(Reading reading, List<Speech> found) {
      if (inBlock != null) {
        return Optional.of(inBlock);
      }
      if (!found.isEmpty()) {
        return Optional.empty();
      }
      return Optional.ofNullable(quotations.opensQuoted(reading) ? quoted : null)
          .or(() -> Optional.ofNullable(inList));
    }

    void leave(Reading reading, List<Speech> found) {
      if (!found.isEmpty()) {
        quoted = found.getLast().speaker();
      }
      boolean listFollows = reading.sentence().surface(reading.sentence().size() - 1).equals(":");
      if (listFollows) {
        inList =
            found.isEmpty()
                ? introductions.ofList(reading).orElse(null)
                : found.getFirst().speaker();
      }
    }
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

  /// The source of a claim that its room itself has told, as who speaks; else who says the word.
  @Nullable Reference claimant(Reading reading, Candidate found) {
    Reference claimant = found.claimant();
    if (claimant instanceof Described described && found.type() != ClaimType.STATEMENT) {
      Reference standing = sources.standing(reading, described, found.from());
      Reference said = standing == null ? claimant(reading, found.cue()) : standing;
      return said == null ? claimant : said;
    }
    return claimant == null ? claimant(reading, found.cue()) : claimant;
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
}
