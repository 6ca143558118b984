package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// Numbers in a row that go one by one with as many models or benchmarks: "ahead of B, 61.5 to
/// 66.3", "78, 60 and 44, in the same order", columns under a line that names them.
final class Series {

  private static final Set<String> JOINTS =
      Set.of(
          ",", "and", "to", "/", "|", "–", "—", "-", ";", "·", "against", "versus", "vs", "vs.",
          "then");

  /// How many lines before a row may name its columns.
  private static final int REACH = 12;

  private final Map<Amount, Entity> entities = new HashMap<>();

  private Series() {}

  /// @param numbers the sentence's results, in order
  static Series of(Scene scene, Reading reading, List<Amount> numbers) {
    Series series = new Series();
    int since = 0;
    for (List<Amount> row : rows(reading.sentence(), numbers)) {
      if (row.size() > 1) {
        series.pair(row, partners(scene, reading, row, since));
      }
      since = row.getLast().to();
    }
    return series;
  }

  /// The model or benchmark that a number goes with by its place in the row; null where none does.
  @Nullable Named with(Amount number, EntityType type) {
    Entity entity = entities.get(number);
    return entity == null || entity.type() != type ? null : new Named(entity);
  }

  private void pair(List<Amount> row, List<Entity> partners) {
    for (int at = 0; at < partners.size(); at++) {
      entities.put(row.get(at), partners.get(at));
    }
  }

  private static List<List<Amount>> rows(Sentence sentence, List<Amount> numbers) {
    List<List<Amount>> rows = new ArrayList<>();
    for (Amount number : numbers) {
      if (rows.isEmpty() || !joined(sentence, rows.getLast().getLast(), number)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(number);
    }
    return rows;
  }

  private static boolean joined(Sentence sentence, Amount first, Amount second) {
    for (int at = first.to(); at < second.from(); at++) {
      if (!JOINTS.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static List<Entity> partners(Scene scene, Reading reading, List<Amount> row, int since) {
    int size = row.size();
    int from = row.getFirst().from();
    List<Entity> models = named(reading.sentence(), since, from, MODEL);
    List<Entity> boards = named(reading.sentence(), 0, from, BENCHMARK);
    if (models.size() == size) {
      return models;
    }
    if (boards.size() == size) {
      return boards;
    }
    if (models.isEmpty() && ordered(reading.sentence())) {
      return lastNamed(scene, reading, size, MODEL, REACH);
    }
    return boards.isEmpty() ? lastNamed(scene, reading, size, BENCHMARK, 2) : List.of();
  }

  /// Whether a row's columns may be named before it: in a line, or where the sentence says so.
  private static boolean ordered(Sentence sentence) {
    return sentence.block().kind() != Block.Kind.PARAGRAPH
        || sentence.hasLemma("order")
        || sentence.hasLemma("respectively");
  }

  /// Those of the nearest sentence before that names just as many.
  private static List<Entity> lastNamed(
      Scene scene, Reading reading, int size, EntityType type, int reach) {
    for (int at = reading.index() - 1; at >= Math.max(0, reading.index() - reach); at--) {
      Sentence sentence = scene.readings().get(at).sentence();
      List<Entity> named = named(sentence, 0, sentence.size(), type);
      if (named.size() == size) {
        return named;
      }
    }
    return List.of();
  }

  private static List<Entity> named(Sentence sentence, int from, int to, EntityType type) {
    return sentence.mentions(from, to).stream()
        .map(Mention::entity)
        .filter(entity -> Objects.equals(entity.type(), type))
        .distinct()
        .toList();
  }
}
