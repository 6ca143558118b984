package org.claimtrail.query;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.claimtrail.index.Snapshot;
import org.jspecify.annotations.Nullable;

/// Documents that were found.
///
/// @param found in the order asked for, at most the limit; with the exact total
record Hits(TopFieldDocs found) {

  /// @param after the document behind which to begin; null for the first
  static Hits of(Snapshot snapshot, Query query, Sort sort, int limit, @Nullable FieldDoc after) {
    return snapshot.answer(
        searcher -> {
          int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
          var exact = new TopFieldCollectorManager(sort, most, after, Integer.MAX_VALUE);
          return new Hits(searcher.search(query, exact));
        });
  }

  long total() {
    return found.totalHits.value();
  }

  IntStream documents() {
    return Stream.of(found.scoreDocs).mapToInt(hit -> hit.doc);
  }

  /// The last of them; null when there are none.
  @Nullable FieldDoc last() {
    ScoreDoc[] all = found.scoreDocs;
    return all.length == 0 ? null : (FieldDoc) all[all.length - 1];
  }
}
