package org.claimtrail.query;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.EntityKey;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Snapshot;

/// Companies by the claims in which they or what is theirs have a part, by columns alone.
record Busiest(Snapshot snapshot, Naming naming) {

  /// @return canonical names, that with most claims first; whose things are whose is told as of
  ///   today, so that counts of old claims may differ a little
  List<String> companies(Query claims, int most) {
    Map<String, Integer> counts = new HashMap<>();
    Map<EntityKey, Set<String>> companies = new HashMap<>();
    snapshot.walk(
        claims,
        segment -> {
          Column column = new Column(segment.reader(), companies);
          return document ->
              column.at(document).forEach(name -> counts.merge(name, 1, Integer::sum));
        });
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(comparing(Map.Entry::getKey)))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private final class Column {

    private final SortedSetDocValues entities;
    private final Map<EntityKey, Set<String>> known;
    private final Map<Long, Set<String>> byOrdinal = new HashMap<>();

    Column(LeafReader leaf, Map<EntityKey, Set<String>> known) throws IOException {
      this.entities = Fields.ENTITY.values(leaf);
      this.known = known;
    }

    Set<String> at(int document) throws IOException {
      Set<String> all = new TreeSet<>();
      if (entities.advanceExact(document)) {
        for (int left = entities.docValueCount(); left > 0; left--) {
          all.addAll(companies(entities.nextOrd()));
        }
      }
      return all;
    }

    private Set<String> companies(long ordinal) throws IOException {
      Set<String> companies = byOrdinal.get(ordinal);
      if (companies == null) {
        companies =
            known.computeIfAbsent(Fields.ENTITY.key(entities, ordinal), Busiest.this::companies);
        byOrdinal.put(ordinal, companies);
      }
      return companies;
    }
  }

  /// Itself where it is one, and those that it belongs to.
  private Set<String> companies(EntityKey key) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Stream<String> owners =
        naming.catalogue().named(key.name()).stream()
            .flatMap(entity -> naming.catalogue().owners(entity, today).stream())
            .filter(Entity.Company.class::isInstance)
            .map(Entity::name);
    Set<String> companies = new TreeSet<>(owners.toList());
    if (key.type() == EntityType.COMPANY) {
      companies.add(key.name());
    }
    return companies;
  }
}
