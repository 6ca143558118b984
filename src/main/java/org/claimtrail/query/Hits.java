package org.claimtrail.query;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Snapshot;
import org.jspecify.annotations.Nullable;

/// Documents that were found.
///
/// @param found in the order asked for, at most the limit; with the exact total
record Hits(TopFieldDocs found) {

  static Hits of(Snapshot snapshot, Query query, Sort sort, int limit) {
    return snapshot.answer(
        searcher -> {
          int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
          var exact = new TopFieldCollectorManager(sort, most, null, Integer.MAX_VALUE);
          return new Hits(searcher.search(query, exact));
        });
  }

  long total() {
    return found.totalHits.value();
  }

  IntStream documents() {
    return Stream.of(found.scoreDocs).mapToInt(hit -> hit.doc);
  }

  Found claims(Snapshot snapshot, @Nullable Asked about) {
    return new Found(snapshot.claims(documents(), about), total());
  }
}
