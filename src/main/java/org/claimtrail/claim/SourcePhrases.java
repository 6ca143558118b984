package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Named;

/// Sources that are named beside what they say: "according to its model card", "by Epoch's count".
final class SourcePhrases {

  private static final Set<String> FIGURES = Lexicon.of("attribution").words("figures");

  private final Scene scene;
  private final Sources sources;

  SourcePhrases(Scene scene, Sources sources) {
    this.scene = scene;
    this.sources = sources;
  }

  /// "according to", "per".
  Optional<Speech> accordingTo(Reading reading, int word, String lemma) {
    Sentence sentence = reading.sentence();
    int after = word + (lemma.equals("per") ? 1 : 2);
    if (lemma.equals("per") && (after >= sentence.size() || sentence.mention(after).isEmpty())) {
      return Optional.empty();
    }
    List<Phrase> source = Arguments.after(reading, after);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Reference speaker = sources.speaking(reading, source.getFirst());
    if (speaker == null) {
      return Optional.empty();
    }
    boolean opens = word <= 1;
    return Optional.of(
        opens
            ? new Speech(source.getFirst().to(), sentence.size(), word, speaker)
            : within(sentence, word, speaker));
  }

  /// "by Zhipu's own count", "in CAISI's runs".
  Optional<Speech> byFigures(Reading reading, int word) {
    Sentence sentence = reading.sentence();
    Optional<Phrase> phrase =
        reading.phrases().stream().filter(p -> p.from() == word + 1).findFirst();
    if (phrase.isEmpty() || !FIGURES.contains(sentence.lemma(phrase.get().head()))) {
      return Optional.empty();
    }
    boolean its = sentence.surface(word + 1).equalsIgnoreCase("its");
    Reference speaker =
        reading
            .mentionIn(phrase.get(), COMPANY, GOVERNMENT, PERSON)
            .<Reference>map(mention -> new Named(mention.entity()))
            .orElseGet(() -> its ? scene.center(reading, word, COMPANY) : null);
    return Optional.ofNullable(speaker).map(found -> within(sentence, word, found));
  }

  /// What a source in parentheses vouches for is in them; elsewhere it is the sentence.
  private static Speech within(Sentence sentence, int word, Reference speaker) {
    for (int open = word; open >= 0 && !sentence.surface(open).equals(")"); open--) {
      if (sentence.surface(open).equals("(")) {
        int close = open;
        while (close < sentence.size() && !sentence.surface(close).equals(")")) {
          close++;
        }
        return new Speech(open, close, word, speaker);
      }
    }
    return new Speech(0, sentence.size(), word, speaker);
  }
}
