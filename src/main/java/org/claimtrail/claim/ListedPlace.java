package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.Mention;

/// A line of a ranking: "1. Gemini 3.5 Pro – 1,531", "#2 Claude Opus 4.6".
final class ListedPlace {

  private static final Pattern NUMBER = Pattern.compile("#?\\s?(\\d{1,3})\\s?[.):·/–—-]?\\s*");

  /// How many sentences before may name the benchmark.
  private static final int REACH = 30;

  private ListedPlace() {}

  static Optional<Candidate> in(Scene scene, Reading reading) {
    Sentence sentence = reading.sentence();
    for (int at = 0; at < Math.min(4, sentence.size()); at++) {
      Optional<Mention> mention = sentence.mention(at);
      if (mention.isPresent()) {
        int line = scene.article().text().lastIndexOf('\n', sentence.span().start()) + 1;
        Matcher number =
            NUMBER.matcher(
                scene.article().text().substring(line, sentence.span(at, at + 1).start()));
        boolean ranked =
            List.of(MODEL, COMPANY, CHIP).contains(mention.get().entity().type())
                && number.matches()
                && ends(sentence, at + 1);
        return ranked
            ? Optional.of(place(scene, reading, at, Integer.parseInt(number.group(1))))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Whether the name is all there is, or figures follow it.
  private static boolean ends(Sentence sentence, int at) {
    for (int word = at; word < Math.min(sentence.size(), at + 4); word++) {
      if (sentence.surface(word).matches("\\(|\\d.*")) {
        return true;
      }
      if (Character.isLetter(sentence.surface(word).charAt(0))) {
        return false;
      }
    }
    return sentence.size() - at <= 1;
  }

  private static Candidate place(Scene scene, Reading reading, int word, int rank) {
    Reference.Named ranked =
        new Reference.Named(reading.sentence().mention(word).orElseThrow().entity());
    Reference here = Benchmarks.nearest(reading, word, word + 1);
    boolean scored = reading.sentence().size() > word + 2;
    return Candidate.of(ClaimType.RANKING, "ranking.listed", word, 0, word + 1, ranked, List.of())
        .on(
            here == null && scored
                ? Scene.named(scene.lastBefore(reading, BENCHMARK, REACH))
                : here)
        .of(new Quantity(rank, null));
  }
}
