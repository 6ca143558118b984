package org.claimtrail.cli;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
final class Ingest implements AutoCloseable {

  private final Claimtrail root;
  private final ClaimIndex index;
  private final Catalogue catalogue;

  /// Null before the first article: what is refused leaves nothing behind.
  private @Nullable ArticleWriter opened;

  private final Extractions extractions;
  private final Batch<Added> batch;

  /// Articles that are being extracted: whether such a one is unchanged cannot be told yet.
  private final Set<String> underWay = new HashSet<>();

  Ingest(Claimtrail root, ClaimIndex index, Catalogue catalogue, Consumer<Added> report) {
    this.root = root;
    this.index = index;
    this.catalogue = catalogue;
    extractions = new Extractions(catalogue);
    batch = new Batch<>(this::commit, report);
  }

  void take(Item item) {
    take(item, Age.UNKNOWN);
  }

  void take(Item item, Age age) {
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
      case Extractions.Failed(var cause) -> Added.of(new Refused(where, root.failure(cause)));
    };
  }

  /// Calls `then` once everything given before is on disk and reported.
  void then(Runnable then) {
    extractions.inOrder(() -> batch.then(then));
  }

  /// Waits until everything is on disk and reported.
  void finish() {
    extractions.finish();
    batch.commit();
  }

  @Override
  public void close() {
    extractions.close();
    if (opened != null) {
      opened.close();
    }
  }

  private ArticleWriter writer() {
    if (opened == null) {
      opened =
          index.write(
              catalogue,
              Version.program(),
              ClaimExtractor.version(),
              InstantSource.system(),
              SavedSearches.standing(index, catalogue, root::say));
    }
    return opened;
  }

  private void commit() {
    if (opened != null) {
      opened.commit();
    }
  }
}
