package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// Tells a lab's own post from an article about it: one that speaks as "we" outside quotations.
final class FirstPerson {

  private static final Set<String> WE = Set.of("we", "our", "us", "ours");

  /// Of this many words one must be "we" or "our", in at least so many places.
  private static final int PER_WORDS = 120;

  private static final int LEAST = 3;

  /// A lab's post is mostly about the lab: at least one name in so many is of its making.
  private static final int LEAST_SHARE = 3;

  private FirstPerson() {}

  /// The lab that writes; null when nobody does, or it cannot be told who.
  static @Nullable Named author(Scene scene) {
    int words = 0;
    int we = 0;
    boolean quoted = false;
    for (Reading reading : scene.readings()) {
      Sentence sentence = reading.sentence();
      for (int word = 0; word < sentence.size(); word++) {
        String surface = sentence.surface(word).toLowerCase(Locale.ROOT);
        words++;
        if (surface.equals("\"")) {
          quoted = !quoted;
        } else if (!quoted && WE.contains(surface) && !sentence.surface(word).equals("US")) {
          we++;
        }
      }
      quoted = quoted && !lastOfBlock(scene, reading);
    }
    return we >= LEAST && we * PER_WORDS >= words ? lab(scene) : null;
  }

  private static boolean lastOfBlock(Scene scene, Reading reading) {
    int next = reading.index() + 1;
    return next >= scene.readings().size()
        || !scene.readings().get(next).sentence().block().equals(reading.sentence().block());
  }

  /// The outlet where that is a company; else the maker of the model that the post names most.
  private static @Nullable Named lab(Scene scene) {
    String outlet = scene.article().outlet();
    if (outlet != null) {
      Optional<Entity> publisher = scene.catalogue().named(outlet);
      if (publisher.filter(entity -> entity.type() == COMPANY).isPresent()) {
        return new Named(publisher.get());
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    int weight = 3;
    for (Reading reading : scene.readings()) {
      for (Mention mention : reading.sentence().mentions()) {
        Entity entity = mention.entity();
        String maker = entity.type() == COMPANY ? entity.name() : entity.owner(scene.day());
        if (maker != null) {
          counts.merge(maker, weight, Integer::sum);
          all += weight;
        }
      }
      weight = 1;
    }
    int least = all / LEAST_SHARE;
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= least)
        .flatMap(most -> scene.catalogue().named(most.getKey()))
        .map(Named::new)
        .orElse(null);
  }
}
