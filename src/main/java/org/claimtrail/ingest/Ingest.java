package org.claimtrail.ingest;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.alert.SavedSearches;
import org.claimtrail.article.Article;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.extract.ClaimExtractor;
import org.claimtrail.index.Age;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.Change;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StoredVersion;
import org.claimtrail.source.ArticleSource.Foreign;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.ArticleSource.Skipped;
import org.jspecify.annotations.Nullable;

/// Puts articles into an index, and reports each once it is on disk, in the order in which they
/// came.
public final class Ingest implements AutoCloseable {

  private final ClaimIndex index;
  private final String program;
  private final Listener listener;
  private final Catalogue catalogue;

  /// Null before the first article: what is refused leaves nothing behind.
  private @Nullable ArticleWriter opened;

  private final Extractions extractions;
  private final Batch<Added> batch;

  /// Articles that are being extracted: whether such a one is unchanged cannot be told yet.
  private final Set<String> underWay = new HashSet<>();

  /// @param program its version, which the index keeps
  /// @param priority of reading, next to what else the program does
  public Ingest(
      ClaimIndex index, Catalogue catalogue, String program, Listener listener, Priority priority) {
    this.index = index;
    this.program = program;
    this.listener = listener;
    this.catalogue = catalogue;
    extractions = new Extractions(catalogue, priority);
    batch = new Batch<>(this::commit, listener::added);
  }

  /// Who is told what becomes of articles.
  public interface Listener {

    /// Called in the order in which articles came, once each is on disk.
    void added(Added added);

    /// Something that does not keep articles out, in a line.
    void warned(String words);

    /// An article could not be extracted, which is told by [#added] as well.
    void failed(Throwable cause);
  }

  public void take(Item item) {
    take(item, Age.UNKNOWN);
  }

  /// @param age what is known of when the article said so
  public void take(Item item, Age age) {
    switch (item) {
      case Read(String where, Article article) -> take(where, article, age);
      case Foreign(String where, _) -> take(new Refused(where, "not English"), age);
      case Skipped skipped -> extractions.inOrder(() -> batch.add(Added.of(skipped)));
      case Refused refused -> extractions.inOrder(() -> batch.add(Added.of(refused)));
    }
  }

  private void take(String where, Article article, Age age) {
    Optional<StoredVersion> stored =
        underWay.contains(article.id()) ? Optional.empty() : writer().unchanged(article, age);
    if (stored.isPresent()) {
      int claims = stored.get().claims();
      extractions.inOrder(() -> batch.add(Added.of(where, article, Change.UNCHANGED, claims)));
    } else {
      underWay.add(article.id());
      extractions.extract(article, result -> batch.add(put(where, article, age, result)));
    }
  }

  private Added put(String where, Article article, Age age, Extractions.Result result) {
    underWay.remove(article.id());
    return switch (result) {
      case Extractions.Extracted(var extraction) ->
          Added.of(where, article, writer().add(extraction, age), extraction.claims().size());
      case Extractions.Failed failed -> {
        listener.failed(failed.cause());
        yield Added.of(new Refused(where, failed.words()));
      }
    };
  }

  /// Calls `then` once everything given before is on disk and reported.
  public void then(Runnable then) {
    extractions.inOrder(() -> batch.then(then));
  }

  /// Waits until everything is on disk and reported.
  public void finish() {
    extractions.finish();
    batch.commit();
  }

  /// Waits as above, and lets others write to the index. The models stay loaded for more.
  public void release() {
    finish();
    closeWriter();
  }

  @Override
  public void close() {
    extractions.close();
    closeWriter();
  }

  private void closeWriter() {
    if (opened != null) {
      opened.close();
      opened = null;
    }
  }

  private ArticleWriter writer() {
    if (opened == null) {
      opened =
          index.write(
              catalogue,
              program,
              ClaimExtractor.version(),
              InstantSource.system(),
              SavedSearches.standing(index, catalogue, listener::warned));
    }
    return opened;
  }

  private void commit() {
    if (opened != null) {
      opened.commit();
    }
  }
}
