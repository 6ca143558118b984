package org.claimtrail.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// What was worked out lately, and may be asked for again before the claims are others. Whoever
/// asks the same while it is worked out waits for it.
final class Recent<V> {

  /// @param mark of the claims: another one whenever an answer may be another
  private record Question(String mark, String words) {}

  private final AsyncCache<Question, V> kept;

  /// @param most of the weights of all that are kept
  Recent(long most, ToIntFunction<V> weight) {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((Question _, V value) -> weight.applyAsInt(value))
            .buildAsync();
  }

  /// @param mark of the claims: another one whenever an answer may be another
  /// @param question what is asked, and what else its answer depends on
  V of(String mark, String question, Supplier<V> working) {
    CompletableFuture<V> ours = new CompletableFuture<>();
    CompletableFuture<V> first = kept.asMap().putIfAbsent(new Question(mark, question), ours);
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

  private V waited(CompletableFuture<V> first) {
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
