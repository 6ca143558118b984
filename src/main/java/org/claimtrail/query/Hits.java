package org.claimtrail.query;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.claimtrail.index.Snapshot;
import org.jspecify.annotations.Nullable;

/// Documents that were found.
///
/// @param found in the order asked for, at most the limit
/// @param total how many there are without the limit
record Hits(TopFieldDocs found, long total) {

  /// From this part of all documents on, what is found is counted by itself.
  private static final int BROAD = 16;

  /// From so many on, they are counted before they are looked for.
  private static final int MANY = 10_000;

  /// @param after the document behind which to begin; null for the first
  static Hits of(Snapshot snapshot, Query query, Sort sort, int limit, @Nullable FieldDoc after) {
    return snapshot.answer(
        searcher -> {
          int all = searcher.getIndexReader().maxDoc();
          // A heap is as large as it may become, however few there are.
          int most = Math.max(1, limit < MANY ? limit : searcher.count(query));
          if (cost(searcher, query) < all / BROAD) {
            TopFieldDocs found =
                searcher.search(query, manager(sort, most, after, Integer.MAX_VALUE));
            return new Hits(found, found.totalHits.value());
          }
          // Without a count, what cannot be among the first is passed over by whole blocks.
          TopFieldDocs found = searcher.search(query, manager(sort, most, after, most));
          return new Hits(found, searcher.count(query));
        });
  }

  private static TopFieldCollectorManager manager(
      Sort sort, int most, @Nullable FieldDoc after, int counted) {
    return new TopFieldCollectorManager(sort, most, after, counted);
  }

  /// How many documents have to be looked at, as Lucene estimates it.
  private static long cost(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    long cost = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      ScorerSupplier scorer = weight.scorerSupplier(leaf);
      cost += scorer == null ? 0 : scorer.cost();
    }
    return cost;
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
