package org.claimtrail.ingest;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.claimtrail.annotate.ModelFiles;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.extract.ClaimExtractor;
import org.jspecify.annotations.Nullable;

/// Extracts articles on all processors, and hands on what was found in the order in which the
/// articles were given. The models are loaded for the first.
///
/// To be used from one thread, on which everything is handed on.
public final class Extractions implements AutoCloseable {

  /// What came of an article.
  public sealed interface Result {}

  public record Extracted(Extraction extraction) implements Result {}

  public record Failed(Throwable cause) implements Result {

    /// Why, in a line.
    public String words() {
      return "could not be extracted: "
          + (cause instanceof UncheckedIOException ? cause.getMessage() : cause);
    }
  }

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /// How many articles may wait, so that no processor has to and memory stays small.
  private static final int MOST_WAITING = 4 * PROCESSORS;

  private final Catalogue catalogue;
  private final ModelFiles models;
  private final ExecutorService threads;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private @Nullable ClaimExtractor extractor;

  public Extractions(Catalogue catalogue) {
    this(catalogue, ModelFiles.builtIn(), Priority.NORMAL);
  }

  public Extractions(Catalogue catalogue, ModelFiles models) {
    this(catalogue, models, Priority.NORMAL);
  }

  Extractions(Catalogue catalogue, Priority priority) {
    this(catalogue, ModelFiles.builtIn(), priority);
  }

  private Extractions(Catalogue catalogue, ModelFiles models, Priority priority) {
    this.catalogue = catalogue;
    this.models = models;
    threads = Executors.newFixedThreadPool(PROCESSORS, priority.threads("extraction-"));
  }

  /// Calls `then` with what comes of the article, after everything given before.
  public void extract(Article article, Consumer<Result> then) {
    Future<Extraction> future = threads.submit(() -> extractor().extract(article));
    inOrder(() -> then.accept(result(future)));
  }

  /// Calls `then` after everything given before.
  public void inOrder(Runnable then) {
    waiting.add(then);
    while (waiting.size() > MOST_WAITING) {
      waiting.remove().run();
    }
  }

  /// Waits for all that was given.
  public void finish() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private synchronized ClaimExtractor extractor() {
    if (extractor == null) {
      extractor = ClaimExtractor.with(catalogue, models);
    }
    return extractor;
  }

  private static Result result(Future<Extraction> future) {
    try {
      return new Extracted(future.get());
    } catch (ExecutionException e) {
      return new Failed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    }
  }
}
