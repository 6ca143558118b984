package org.claimtrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// What was worked out of an index once, by the name of the question. Who asks while it is worked
/// out waits for it; one question may need another.
final class Kept {

  /// What was worked out of whole segments, for as long as these are open. They never change: after
  /// a commit, only what it has added or struck out is worked out.
  private static final Map<CacheKey, Kept> OF_SEGMENTS = new ConcurrentHashMap<>();

  private final Map<Object, CompletableFuture<Object>> answers = new ConcurrentHashMap<>();

  /// @param what names the question
  @SuppressWarnings("unchecked") // what was put there under the same name
  <T> T once(Object what, Supplier<T> question) {
    CompletableFuture<Object> ours = new CompletableFuture<>();
    CompletableFuture<Object> first = answers.putIfAbsent(what, ours);
    if (first != null) {
      return (T) waited(first);
    }
    try {
      T answer = question.get();
      ours.complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      answers.remove(what);
      ours.completeExceptionally(e);
      throw e;
    }
  }

  private static Object waited(CompletableFuture<Object> first) {
    try {
      return first.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// @param what names the question
  static <T> List<T> ofSegments(
      Object what, List<LeafReaderContext> segments, Snapshot.Question<T> question)
      throws IOException {
    List<T> answers = new ArrayList<>();
    for (LeafReaderContext segment : segments) {
      IndexSearcher alone = new IndexSearcher(segment.reader());
      Kept kept = of(segment.reader().getReaderCacheHelper());
      answers.add(
          kept == null
              ? question.ask(alone)
              : kept.once(what, () -> Failure.unchecked(() -> question.ask(alone))));
    }
    return answers;
  }

  /// Null where which documents of a segment are shown depends on who looks.
  private static @Nullable Kept of(@Nullable CacheHelper segment) {
    if (segment == null) {
      return null;
    }
    Kept known = OF_SEGMENTS.get(segment.getKey());
    if (known != null) {
      return known;
    }
    Kept made = new Kept();
    Kept first = OF_SEGMENTS.putIfAbsent(segment.getKey(), made);
    if (first != null) {
      return first;
    }
    segment.addClosedListener(OF_SEGMENTS::remove);
    return made;
  }
}
