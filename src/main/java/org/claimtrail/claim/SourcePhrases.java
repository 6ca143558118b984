package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Named;
import org.jspecify.annotations.Nullable;

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
    Reference speaker = sources.speaking(reading, name(reading, source.getFirst()));
    if (speaker == null) {
      return Optional.empty();
    }
    boolean opens = word <= 1;
    return Optional.of(
        opens
            ? new Speech(source.getFirst().to(), sentence.size(), word, speaker)
            : within(sentence, word, speaker));
  }

  /// "tracker QuestMobile": the name that stands beside its description.
  private static Phrase name(Reading reading, Phrase source) {
    boolean described = reading.sentence().mentions(source.from(), source.to()).isEmpty();
    return described
        ? reading.firstPhraseFrom(source.to(), next -> next.from() == source.to()).orElse(source)
        : source;
  }

  /// "by Zhipu's own count", "in CAISI's runs", "in his view", "in the opinion of a trader".
  Optional<Speech> byFigures(Reading reading, int word) {
    Sentence sentence = reading.sentence();
    return reading.phrases().stream()
        .filter(p -> p.from() == word + 1 && FIGURES.contains(sentence.lemma(p.head())))
        .findFirst()
        .flatMap(figures -> owner(reading, figures))
        .map(speaker -> within(sentence, word, speaker));
  }

  /// Whose figures: the possessor, or who follows "of".
  private Optional<Reference> owner(Reading reading, Phrase figures) {
    Sentence sentence = reading.sentence();
    String opening = sentence.surface(figures.from()).toLowerCase(Locale.ROOT);
    Reference owner =
        switch (opening) {
          case "its", "their" -> sources.body(reading, figures.from());
          case "his", "her" -> sources.person(reading, figures.from());
          case "our", "my" -> scene.author();
          default -> possessor(reading, figures);
        };
    return Optional.ofNullable(owner);
  }

  private @Nullable Reference possessor(Reading reading, Phrase figures) {
    Sentence sentence = reading.sentence();
    for (int at = figures.head() - 1; at > figures.from(); at--) {
      if (sentence.tag(at).equals("POS")) {
        return sources.speaking(reading, new Phrase(figures.from(), at, at - 1));
      }
    }
    boolean of = figures.to() < sentence.size() && sentence.surface(figures.to()).equals("of");
    if (of) {
      return Arguments.after(reading, figures.to() + 1).stream()
          .findFirst()
          .map(source -> sources.speaking(reading, source))
          .orElse(null);
    }
    return reading
        .mentionIn(figures, COMPANY, GOVERNMENT, PERSON)
        .<Reference>map(mention -> new Named(mention.entity()))
        .orElse(null);
  }

  /// What a source in parentheses vouches for is in them; elsewhere it is the sentence, or what
  /// semicolons part from it.
  private static Speech within(Sentence sentence, int word, Reference speaker) {
    boolean inside = false;
    for (int open = word; open >= 0 && !sentence.surface(open).equals(")"); open--) {
      inside |= sentence.surface(open).equals("(");
    }
    String wall = inside ? "[()]" : ";";
    int from = word;
    while (from > 0 && !sentence.surface(from - 1).matches(wall)) {
      from--;
    }
    int to = word;
    while (to < sentence.size() && !sentence.surface(to).matches(wall)) {
      to++;
    }
    return new Speech(from, to, word, speaker);
  }
}
