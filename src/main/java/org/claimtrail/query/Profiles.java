package org.claimtrail.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.claimtrail.article.FoldedText;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.EntityKey;
import org.claimtrail.index.Facet;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;

/// One entity at length.
record Profiles(Snapshot snapshot, Naming naming) {

  EntityProfile of(String asked) {
    EntityFamily family = family(asked);
    EntityRow row = family.row();
    Asked its = new Asked.Family(row.name());
    Query claims = Clauses.all(Fields.all(Kind.CLAIM), its.inAny());
    return new EntityProfile(
        family,
        surfaces(new EntityKey(row.type(), row.name())),
        snapshot.count(claims),
        byRole(its),
        byType(claims));
  }

  EntityFamily family(String asked) {
    String name = naming.canonical(asked).orElseThrow(() -> naming.unknown(asked));
    Optional<Entity> known = naming.catalogue().named(name);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    EntityDirectory directory = new EntityDirectory(snapshot, naming);
    EntityRow row =
        directory
            .everybody()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .or(() -> known.map(entity -> unseen(entity, today)))
            .orElseThrow(() -> naming.unknown(asked));
    return new EntityFamily(
        row,
        known.map(Entity::aliases).orElse(List.of()),
        known.map(entity -> owners(entity, today)).orElse(List.of()),
        directory.family(name).filter(one -> !one.name().equals(name)).toList());
  }

  private static EntityRow unseen(Entity entity, LocalDate today) {
    return new EntityRow(entity.name(), entity.type(), entity.owner(today), 0, 0, 0, null, null);
  }

  private List<String> owners(Entity entity, LocalDate today) {
    return naming.catalogue().owners(entity, today).stream().map(Entity::name).toList();
  }

  private List<String> surfaces(EntityKey key) {
    Query mentions = Clauses.all(Fields.all(Kind.MENTION), Fields.ENTITY.is(key));
    return KeywordTally.of(snapshot, Fields.SURFACE, mentions, s -> FoldedText.of(s).text())
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<Role, Long> byRole(Asked asked) {
    Map<Role, Long> counts = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Query query = Clauses.all(Fields.all(Kind.CLAIM), asked.in(role));
      counts.put(role, (long) snapshot.count(query));
    }
    return counts;
  }

  private Map<ClaimType, Long> byType(Query claims) {
    Map<String, Integer> found =
        snapshot
            .facets(claims, EnumSet.of(Facet.TYPE), ClaimType.values().length)
            .getOrDefault(Facet.TYPE, Map.of());
    Map<ClaimType, Long> counts = new EnumMap<>(ClaimType.class);
    for (ClaimType type : ClaimType.values()) {
      counts.put(type, (long) found.getOrDefault(type.label(), 0));
    }
    return counts;
  }
}
