package org.claimtrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/// What was worked out of whole segments of an index, for as long as these are open. Segments never
/// change: after a commit, only what it has added or struck out is worked out.
final class Kept {

  private static final Map<CacheKey, Map<Object, Object>> OF_SEGMENTS = new ConcurrentHashMap<>();

  private final Map<Object, Object> ofSnapshot = new ConcurrentHashMap<>();

  /// @param what names the question
  @SuppressWarnings("unchecked") // what was put there under the same name
  <T> T once(Object what, Supplier<T> question) {
    return (T) ofSnapshot.computeIfAbsent(what, _ -> question.get());
  }

  /// @param what names the question
  static <T> List<T> ofSegments(
      Object what, List<LeafReaderContext> segments, Snapshot.Question<T> question)
      throws IOException {
    List<T> answers = new ArrayList<>();
    for (LeafReaderContext segment : segments) {
      answers.add(ofSegment(what, segment, question));
    }
    return answers;
  }

  @SuppressWarnings("unchecked") // what was put there under the same name
  private static <T> T ofSegment(
      Object what, LeafReaderContext segment, Snapshot.Question<T> question) throws IOException {
    IndexSearcher alone = new IndexSearcher(segment.reader());
    // None where which documents are shown depends on who looks.
    CacheHelper helper = segment.reader().getReaderCacheHelper();
    if (helper == null) {
      return question.ask(alone);
    }
    Map<Object, Object> kept = OF_SEGMENTS.get(helper.getKey());
    if (kept == null) {
      kept = OF_SEGMENTS.computeIfAbsent(helper.getKey(), _ -> new ConcurrentHashMap<>());
      helper.addClosedListener(OF_SEGMENTS::remove);
    }
    return (T) kept.computeIfAbsent(what, _ -> Failure.unchecked(() -> question.ask(alone)));
  }
}
