package org.claimtrail.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.EntityKey;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.Walk;
import org.claimtrail.index.Walker;

/// Counts what is known of entities in one walk over the columns of mentions and claims.
final class EntityTally {

  private static final Query NAMING =
      Clauses.any(List.of(Fields.all(Kind.MENTION), Fields.all(Kind.CLAIM)));

  private EntityTally() {}

  /// Everybody; to be read only.
  static Map<EntityKey, EntityCount> all(Snapshot snapshot) {
    return snapshot.once(
        EntityTally.class,
        () -> {
          Map<EntityKey, EntityCount> counts = new HashMap<>();
          snapshot
              .ofSegments(EntityTally.class, EntityTally::ofSegment)
              .forEach(
                  some ->
                      some.forEach(
                          (key, count) ->
                              counts.computeIfAbsent(key, _ -> new EntityCount()).add(count)));
          return counts;
        });
  }

  private static Map<EntityKey, EntityCount> ofSegment(IndexSearcher segment) throws IOException {
    Map<EntityKey, EntityCount> counts = new HashMap<>();
    segment.search(NAMING, new Walker(leaf -> new EntityColumns(leaf.reader(), counts)));
    return counts;
  }

  /// A family by the name of its head.
  private record Family(String name) {}

  /// Those that belong to somebody, and who that is.
  ///
  /// @param name in the catalogue, so that only so many are kept
  static Set<EntityKey> family(Snapshot snapshot, String name) {
    Query query = Clauses.all(Fields.all(Kind.MENTION), Fields.FAMILY.is(name));
    Set<EntityKey> family = new HashSet<>();
    snapshot
        .ofSegments(
            new Family(name),
            segment -> {
              Set<EntityKey> named = new HashSet<>();
              segment.search(query, new Walker(into(named)));
              return named;
            })
        .forEach(family::addAll);
    return family;
  }

  /// Those that mentions or claims found by `query` name.
  static Set<EntityKey> named(Snapshot snapshot, Query query) {
    Set<EntityKey> named = new HashSet<>();
    snapshot.walk(query, into(named));
    return named;
  }

  private static Walk into(Set<EntityKey> named) {
    return segment -> {
      SortedSetDocValues entities = Fields.ENTITY.values(segment.reader());
      FixedBitSet seen = new FixedBitSet(Math.toIntExact(entities.getValueCount()) + 1);
      return document -> {
        if (entities.advanceExact(document)) {
          for (int left = entities.docValueCount(); left > 0; left--) {
            long ordinal = entities.nextOrd();
            if (!seen.getAndSet((int) ordinal)) {
              named.add(Fields.ENTITY.key(entities, ordinal));
            }
          }
        }
      };
    };
  }
}
