package org.claimtrail.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.EntityKey;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Snapshot;

/// Counts what is known of entities in one walk over the columns of mentions and claims.
final class EntityTally {

  private EntityTally() {}

  static Map<EntityKey, EntityCount> all(Snapshot snapshot) {
    return of(snapshot, Clauses.any(List.of(Fields.all(Kind.MENTION), Fields.all(Kind.CLAIM))));
  }

  /// @param query finds mentions or claims
  static Map<EntityKey, EntityCount> of(Snapshot snapshot, Query query) {
    Map<EntityKey, EntityCount> counts = new HashMap<>();
    snapshot.walk(query, segment -> new EntityColumns(segment.reader(), counts));
    return counts;
  }
}
