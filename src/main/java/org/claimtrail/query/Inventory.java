package org.claimtrail.query;

import org.apache.lucene.search.Query;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Snapshot;

/// Counts what an index holds.
final class Inventory {

  private Inventory() {}

  static IndexStatus of(Snapshot snapshot, Catalogue catalogue, String extractor) {
    int articles = snapshot.count(Fields.all(Kind.ARTICLE));
    Query upToDate =
        Clauses.all(
            Fields.all(Kind.ARTICLE),
            Fields.CATALOGUE.is(catalogue.version()),
            Fields.EXTRACTOR.is(extractor));
    var named =
        EntityTally.all(snapshot).values().stream().filter(one -> one.mentions() > 0).toList();
    return new IndexStatus(
        articles,
        snapshot.count(Fields.all(Kind.CLAIM)),
        named.size(),
        named.stream().mapToLong(EntityCount::mentions).sum(),
        snapshot.bytes(),
        snapshot.format(),
        snapshot.versions(),
        extractor,
        catalogue.version(),
        articles - snapshot.count(upToDate));
  }
}
