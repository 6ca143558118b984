package org.claimtrail.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// What was worked out lately, and may be asked for again before the claims are others. Whoever
/// asks the same while it is worked out waits for it.
final class Recent<V> {

  /// @param mark of the claims: another one whenever an answer may be another
  private record Question(String mark, String words) {}

  private sealed interface Outcome<V> {

    V value();
  }

  private record Worked<V>(V value) implements Outcome<V> {}

  /// A failure is no failure of the cache, which would log it.
  private record Failed<V>(RuntimeException cause) implements Outcome<V> {

    @Override
    public V value() {
      throw cause;
    }
  }

  private final AsyncCache<Question, Outcome<V>> kept;

  /// @param most of the weights of all that are kept
  Recent(long most, ToIntFunction<V> weight) {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher(
                (Question _, Outcome<V> outcome) ->
                    switch (outcome) {
                      case Worked<V>(V value) -> weight.applyAsInt(value);
                      case Failed<V> _ -> 0;
                    })
            .buildAsync();
  }

  /// @param mark of the claims: another one whenever an answer may be another
  /// @param question what is asked, and what else its answer depends on
  V of(String mark, String question, Supplier<V> working) {
    Question asked = new Question(mark, question);
    CompletableFuture<Outcome<V>> ours = new CompletableFuture<>();
    CompletableFuture<Outcome<V>> first = kept.asMap().putIfAbsent(asked, ours);
    if (first != null) {
      return first.join().value();
    }
    try {
      ours.complete(new Worked<>(working.get()));
    } catch (RuntimeException e) {
      kept.asMap().remove(asked, ours);
      ours.complete(new Failed<>(e));
    } catch (Error e) {
      ours.completeExceptionally(e);
      throw e;
    }
    return ours.join().value();
  }
}
