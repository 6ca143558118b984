package org.claimtrail.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Answers that may be asked for again before the claims are others. Whoever asks the same while it
/// is worked out waits for it.
final class Answers {

  /// Characters of all that are kept.
  private static final long MOST = 64_000_000;

  /// Characters that one and its place take among them, besides its body.
  private static final int OVERHEAD = 500;

  /// What is sent.
  ///
  /// @param headers besides the type
  record Answer(int status, String type, Map<String, String> headers, String body) {}

  /// @param mark of the claims: another one whenever an answer may be another
  private record Question(String mark, String words) {}

  private final AsyncCache<Question, Answer> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Question _, Answer answer) -> OVERHEAD + answer.body().length())
          .buildAsync();

  /// @param mark of the claims: another one whenever an answer may be another
  /// @param question what is asked, and what else its answer depends on
  Answer of(String mark, String question, Supplier<Answer> working) {
    CompletableFuture<Answer> ours = new CompletableFuture<>();
    CompletableFuture<Answer> first = kept.asMap().putIfAbsent(new Question(mark, question), ours);
    if (first != null) {
      return waited(first);
    }
    try {
      ours.complete(working.get());
    } catch (RuntimeException | Error e) {
      ours.completeExceptionally(e);
      throw e;
    }
    return ours.join();
  }

  private static Answer waited(CompletableFuture<Answer> first) {
    try {
      return first.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
