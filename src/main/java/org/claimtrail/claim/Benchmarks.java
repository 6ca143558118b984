package org.claimtrail.claim;

import java.util.Optional;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// Which benchmark a comparison or ranking is on.
final class Benchmarks {

  private Benchmarks() {}

  /// The sentence's benchmark nearest to a cue, one after it before one that stands as far before;
  /// null when the sentence names none.
  static @Nullable Reference nearest(Reading reading, int from, int to) {
    return nearest(reading, from, to, reading.sentence().size());
  }

  /// The same among the words before `end`, where another claim's cue stands.
  static @Nullable Reference nearest(Reading reading, int from, int to, int end) {
    Sentence sentence = reading.sentence();
    Mention best = null;
    int least = Integer.MAX_VALUE;
    for (int word = 0; word < end; word++) {
      Optional<Mention> mention = sentence.mention(word);
      if (mention.isPresent() && mention.get().entity().type() == EntityType.BENCHMARK) {
        int distance = word < from ? 2 * (from - word) : 2 * (word - to) + 1;
        if (distance < least) {
          least = distance;
          best = mention.get();
        }
      }
    }
    return Scene.named(Optional.ofNullable(best));
  }
}
