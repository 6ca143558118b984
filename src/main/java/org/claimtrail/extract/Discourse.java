package org.claimtrail.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// What an article names where, as far as it tells whom a sentence without a name is about: its
/// most frequent names, those of its title and of the heading above, those with which paragraphs
/// begin.
final class Discourse {

  private final List<Reading> readings;
  private final Map<Entity, Integer> counts = new HashMap<>();
  private final Map<EntityType, Entity> mostNamed = new EnumMap<>(EntityType.class);
  private final List<Place> places = new ArrayList<>();
  private final int most;

  /// What stands around a sentence.
  ///
  /// @param heading named in the heading above it
  /// @param blockBefore named in the paragraph before
  /// @param firstBefore the first of them; null when there is none
  /// @param first the first named before it in its own paragraph; null when there is none
  /// @param firsts of each type the first named before it in its own paragraph
  /// @param lasts of each type the last named before it in its own paragraph
  /// @param lastSubjects of each type the last that an earlier sentence began with
  record Place(
      Set<Entity> heading,
      Set<Entity> blockBefore,
      @Nullable Entity firstBefore,
      @Nullable Entity first,
      Map<EntityType, Entity> firsts,
      Map<EntityType, Entity> lasts,
      Map<EntityType, Entity> lastSubjects) {}

  Discourse(List<Reading> readings) {
    this.readings = readings;
    for (Reading reading : readings) {
      for (Mention mention : reading.sentence().mentions()) {
        counts.merge(mention.entity(), 1, Integer::sum);
      }
    }
    most = counts.values().stream().mapToInt(count -> count).max().orElse(1);
    counts.forEach(
        (entity, count) ->
            mostNamed.merge(
                entity.type(), entity, (a, b) -> counts.getOrDefault(a, 0) >= count ? a : b));
    walk();
  }

  private void walk() {
    Set<Entity> heading = Set.of();
    Set<Entity> block = new LinkedHashSet<>();
    Set<Entity> blockBefore = Set.of();
    Map<EntityType, Entity> firsts = new EnumMap<>(EntityType.class);
    Map<EntityType, Entity> lasts = new EnumMap<>(EntityType.class);
    Map<EntityType, Entity> lastSubjects = new EnumMap<>(EntityType.class);
    Block current = null;
    for (Reading reading : readings) {
      Sentence sentence = reading.sentence();
      if (current != null && !sentence.block().equals(current)) {
        heading = current.kind() == Block.Kind.HEADING ? block : heading;
        blockBefore = block;
        block = new LinkedHashSet<>();
        firsts.clear();
        lasts.clear();
      }
      current = sentence.block();
      places.add(
          new Place(
              heading,
              blockBefore,
              first(blockBefore),
              first(block),
              new EnumMap<>(firsts),
              new EnumMap<>(lasts),
              new EnumMap<>(lastSubjects)));
      for (int word = 0; word < sentence.size(); word++) {
        if (sentence.mention(word).isPresent()) {
          Entity entity = sentence.mention(word).get().entity();
          block.add(entity);
          firsts.putIfAbsent(entity.type(), entity);
          lasts.put(entity.type(), entity);
          if (word <= firstVerb(sentence)) {
            lastSubjects.put(entity.type(), entity);
          }
        }
      }
    }
  }

  private static @Nullable Entity first(Set<Entity> entities) {
    return entities.isEmpty() ? null : entities.iterator().next();
  }

  /// The sentence's first finite verb; its end when it has none. Surer than the graph, and cheaper.
  static int firstVerb(Sentence sentence) {
    for (int word = 0; word < sentence.size(); word++) {
      if (FINITE.contains(sentence.tag(word))) {
        return word;
      }
    }
    return sentence.size();
  }

  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");

  Place at(Reading reading) {
    return places.get(reading.index());
  }

  /// The entity of a type that the article names most often; null when it names none.
  @Nullable Entity mostNamed(EntityType type) {
    return mostNamed.get(type);
  }

  /// How often the article names the entity, of 1 for the one that it names most.
  double share(Entity entity) {
    return counts.getOrDefault(entity, 0) / (double) most;
  }

  boolean inTitle(Entity entity) {
    return !readings.isEmpty()
        && readings.getFirst().sentence().mentions().stream()
            .anyMatch(mention -> mention.entity().equals(entity));
  }
}
