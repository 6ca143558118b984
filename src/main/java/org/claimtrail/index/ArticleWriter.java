package org.claimtrail.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Extraction;
import org.jspecify.annotations.Nullable;

/// Puts articles into an index, each with its claims and mentions as one block that is replaced as
/// one. Nothing is on disk, and no reader sees anything, before [#commit]; what was not committed
/// when this is closed, or the program dies, is as if it never had been.
///
/// May be used from several threads.
///
/// Every method throws [IndexUnavailable] when the disk fails or is full.
public final class ArticleWriter implements AutoCloseable {

  private static final double BUFFER_MEGABYTES = 64;

  private final ClaimIndex index;
  private final IndexWriter writer;
  private final Lineage lineage;
  private final Versions versions;
  private final Map<String, StoredVersion> uncommitted = new HashMap<>();

  /// Null before the first commit of a new index.
  private @Nullable Snapshot committed;

  private ArticleWriter(
      ClaimIndex index,
      IndexWriter writer,
      Lineage lineage,
      Versions versions,
      @Nullable Snapshot committed) {
    this.index = index;
    this.writer = writer;
    this.lineage = lineage;
    this.versions = versions;
    this.committed = committed;
  }

  static ArticleWriter open(
      ClaimIndex index, Directory directory, Lineage lineage, Versions versions)
      throws IOException {
    Snapshot committed =
        DirectoryReader.indexExists(directory) ? Snapshot.open(index, directory) : null;
    IndexWriterConfig configuration =
        new IndexWriterConfig(TextField.ANALYZER)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try {
      IndexWriter writer = new IndexWriter(directory, configuration);
      return new ArticleWriter(index, writer, lineage, versions, committed);
    } catch (IOException e) {
      if (committed != null) {
        committed.close();
      }
      throw e;
    }
  }

  /// The version that the index holds, uncommitted ones included; empty where adding the article
  /// would change something. Ask before an extraction, which is costly.
  public synchronized Optional<StoredVersion> unchanged(Article article) {
    return held(article.id()).filter(version -> wouldStay(version, article));
  }

  /// Adds an article, or replaces it where its content or what it was extracted by has changed.
  public synchronized Change add(Extraction extraction) {
    Optional<StoredVersion> held = held(extraction.article().id());
    return held.filter(version -> wouldStay(version, extraction.article())).isPresent()
        ? Change.UNCHANGED
        : put(extraction, held);
  }

  /// Adds or replaces an article even where nothing has changed.
  ///
  /// @return never unchanged
  public synchronized Change replace(Extraction extraction) {
    return put(extraction, held(extraction.article().id()));
  }

  /// Makes everything added so far durable, and visible to whoever opens the index from now on.
  public synchronized void commit() {
    if (uncommitted.isEmpty()) {
      return;
    }
    Failure.guard(
        index,
        () -> {
          CommitData data = new CommitData(CommitData.FORMAT, versions);
          writer.setLiveCommitData(data.toMap().entrySet());
          return writer.commit();
        });
    uncommitted.clear();
    release();
    committed = Failure.guard(index, () -> Snapshot.open(index, writer.getDirectory()));
  }

  /// How many articles were committed when the writer was opened or last committed.
  public synchronized int size() {
    return committed == null ? 0 : committed.count(Fields.all(Kind.ARTICLE));
  }

  /// All those articles as they were handed in; read lazily, and not disturbed by what is written
  /// meanwhile. To be closed.
  public synchronized Stream<Article> articles() {
    return committed == null ? Stream.of() : committed.articles();
  }

  /// Drops what was not committed, and lets others write.
  @Override
  public synchronized void close() {
    Failure.guard(
        index,
        () -> {
          writer.rollback();
          writer.getDirectory().close();
          return this;
        });
    release();
  }

  private void release() {
    if (committed != null) {
      committed.close();
      committed = null;
    }
  }

  private Change put(Extraction extraction, Optional<StoredVersion> held) {
    String id = extraction.article().id();
    StoredVersion version = version(extraction, held);
    var block = ArticleBlock.of(extraction, version, lineage);
    Failure.guard(index, () -> writer.updateDocuments(Fields.ARTICLE.identifies(id), block));
    uncommitted.put(id, version);
    return held.isPresent() ? Change.REPLACED : Change.ADDED;
  }

  private boolean wouldStay(StoredVersion version, Article article) {
    return version.sameAs(ArticleDocument.content(article), versions);
  }

  private Optional<StoredVersion> held(String id) {
    StoredVersion latest = uncommitted.get(id);
    if (latest != null || committed == null) {
      return Optional.ofNullable(latest);
    }
    return committed.version(id);
  }

  private StoredVersion version(Extraction extraction, Optional<StoredVersion> held) {
    String content = ArticleDocument.content(extraction.article());
    int number =
        held.map(before -> before.content().equals(content) ? before.number() : before.number() + 1)
            .orElse(1);
    return new StoredVersion(number, content, versions, extraction.claims().size());
  }
}
