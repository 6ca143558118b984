package org.claimtrail.query;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.EntityKey;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Snapshot;
import org.jspecify.annotations.Nullable;

/// Entities in lists.
record EntityDirectory(Snapshot snapshot, Naming naming) {

  private static final Comparator<EntityRow> MOST_FIRST =
      comparingInt(EntityRow::claims)
          .thenComparingInt(EntityRow::mentions)
          .reversed()
          .thenComparing(EntityRow::name);

  List<EntityRow> rows(@Nullable String words, @Nullable EntityType type, int limit) {
    Stream<EntityRow> rows = words == null ? everybody() : named(words);
    return rows.filter(row -> type == null || row.type() == type).limit(limit).toList();
  }

  /// Somebody and those that belong to them, most claims first.
  ///
  /// @param name in the catalogue
  Stream<EntityRow> family(String name) {
    return rows(EntityTally.family(snapshot, name));
  }

  /// All their mentions are counted.
  private Stream<EntityRow> rows(Set<EntityKey> keys) {
    return everybody().filter(row -> keys.contains(new EntityKey(row.type(), row.name())));
  }

  Stream<EntityRow> everybody() {
    return snapshot
        .once(
            EntityDirectory.class,
            () ->
                EntityTally.all(snapshot).entrySet().stream()
                    .map(entry -> entry.getValue().row(entry.getKey()))
                    .sorted(MOST_FIRST)
                    .toList())
        .stream();
  }

  private Stream<EntityRow> named(String words) {
    Query like = Fields.NAME_WORDS.hasBeginnings(words);
    Query any =
        naming
            .canonical(words)
            .map(name -> Clauses.any(List.of(like, Fields.KNOWN_AS.is(name))))
            .orElse(like);
    return rows(EntityTally.named(snapshot, Clauses.all(Fields.all(Kind.MENTION), any)));
  }
}
