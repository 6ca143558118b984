package org.claimtrail.index;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Lineage;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Corrections;
import org.jspecify.annotations.Nullable;

/// Puts articles into an index, each with its claims and mentions as one block that is replaced as
/// one. Nothing is on disk, and no reader sees anything, before [#commit]; what was not committed
/// when this is closed, or the program dies, is as if it never had been.
///
/// May be used from several threads.
///
/// Every method throws [IndexUnavailable] when the disk fails or is full.
public final class ArticleWriter implements AutoCloseable {

  private final ClaimIndex index;
  private final IndexWriter writer;
  private final Lineage lineage;
  private final Versions versions;
  private final InstantSource clock;
  private final Stories stories = new Stories();
  private final Corrections corrections;
  private final Matches matches;
  private final HeldVersions held = new HeldVersions();

  /// Null before the first commit of a new index.
  private @Nullable Snapshot committed;

  /// Articles that are still laid out as an older program did.
  private int outdated;

  /// Of the commit to which this adds; the present one in a new index.
  private final int format;

  private final boolean hasBlocks;

  /// Whether anything is to be committed.
  private boolean changed;

  private ArticleWriter(
      ClaimIndex index,
      IndexWriter writer,
      Lineage lineage,
      Versions versions,
      InstantSource clock,
      Corrections corrections,
      Matches matches,
      @Nullable Snapshot committed) {
    this.index = index;
    this.writer = writer;
    this.lineage = lineage;
    this.versions = versions;
    this.clock = clock;
    this.committed = committed;
    this.corrections = corrections;
    this.matches = matches;
    this.outdated =
        committed == null || !committed.commit().isOutdated()
            ? 0
            : committed.count(Fields.all(Kind.ARTICLE));
    this.format = committed == null ? CommitData.FORMAT : committed.commit().format();
    this.hasBlocks = committed == null || committed.commit().hasBlocks();
  }

  static ArticleWriter open(
      ClaimIndex index,
      Directory directory,
      Lineage lineage,
      Versions versions,
      InstantSource clock,
      List<StandingQuery> standing)
      throws IOException {
    Corrections corrections = index.journal().read();
    Snapshot committed =
        DirectoryReader.indexExists(directory) ? Snapshot.everyVersion(index, directory) : null;
    try {
      IndexWriter writer = Writing.open(directory);
      ArticleWriter articles =
          new ArticleWriter(
              index,
              writer,
              lineage,
              versions,
              clock,
              corrections,
              new Matches(standing),
              committed);
      try {
        articles.applyCorrections();
      } catch (RuntimeException e) {
        articles.close();
        throw e;
      }
      return articles;
    } catch (IOException e) {
      if (committed != null) {
        committed.close();
      }
      throw e;
    }
  }

  /// Whether some of the index is laid out as an older program did.
  boolean isOutdated() {
    return outdated > 0;
  }

  /// The same of an article that was read from a file.
  public Optional<StoredVersion> unchanged(Article article) {
    return unchanged(article, Age.UNKNOWN);
  }

  /// The latest version that the index holds, uncommitted ones included; empty where adding the
  /// article would change something. Ask before an extraction, which is costly.
  public synchronized Optional<StoredVersion> unchanged(Article article, Age age) {
    return latest(article.id()).filter(version -> wouldStay(version, article, age));
  }

  /// The same of an article that was read from a file.
  public Change add(Extraction extraction) {
    return add(extraction, Age.UNKNOWN);
  }

  /// Adds an article. One whose content has changed supersedes its former version, which is kept
  /// for [AsOf]; one that was extracted by something else is replaced. Content that the article
  /// once had is nothing new where it may be of that time, so that a file may be read again.
  public synchronized Change add(Extraction extraction, Age age) {
    Article article = extraction.article();
    int claims = extraction.claims().size();
    String content = ArticleDocument.content(article);
    StoredVersion latest = latest(article.id()).orElse(null);
    if (latest == null) {
      match(put(extraction, StoredVersion.first(clock.instant(), content, versions, claims)));
      return Change.ADDED;
    }
    if (wouldStay(latest, article, age)) {
      return Change.UNCHANGED;
    }
    if (latest.content().equals(content)) {
      match(put(extraction, latest.renewed(versions, claims)));
    } else {
      match(supersede(extraction, latest, latest.next(clock.instant(), content, versions, claims)));
    }
    return Change.REPLACED;
  }

  /// Puts what was found in a stored version anew in place of what was found in it before.
  public synchronized void renew(StoredVersion version, Extraction extraction) {
    put(extraction, version.renewed(versions, extraction.claims().size()));
    outdated--;
  }

  /// Puts anew what decisions are about that came since the last commit; the others stand already.
  private void applyCorrections() {
    Snapshot before = committed;
    if (before == null || outdated > 0) {
      return;
    }
    List<Correction> all = corrections.all();
    List<Correction> pending =
        all.subList(Math.min(before.commit().corrections(), all.size()), all.size());
    if (pending.isEmpty()) {
      return;
    }
    try (Stream<Recorded> affected =
        before.records(Affected.by(pending, corrections), lineage.catalogue())) {
      affected.forEach(one -> put(one.extraction(), one.found(), one.version()));
    }
    changed = true;
  }

  /// Makes everything added so far durable, and visible to whoever opens the index from now on.
  public synchronized void commit() {
    if (!changed) {
      return;
    }
    Failure.guard(
        index,
        () -> {
          CommitData data =
              new CommitData(
                  outdated > 0 ? format : CommitData.FORMAT, versions, corrections.all().size());
          writer.setLiveCommitData(data.toMap().entrySet());
          return writer.commit();
        });
    changed = false;
    held.committed();
    stories.committed();
    release();
    committed = Failure.guard(index, () -> Snapshot.everyVersion(index, writer.getDirectory()));
  }

  /// How many versions of articles were committed when the writer was opened or last committed.
  public synchronized int size() {
    return committed == null ? 0 : committed.count(Fields.all(Kind.ARTICLE));
  }

  /// All those, former ones too; read lazily, and not disturbed by what is written meanwhile. To be
  /// closed.
  public synchronized Stream<ArticleVersion> articles() {
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

  private List<Document> put(Extraction extraction, StoredVersion version) {
    return put(extraction, ExtractionJson.write(extraction), version);
  }

  /// Puts a block in the place of that of the same version.
  ///
  /// @return the block
  private List<Document> put(Extraction extraction, String found, StoredVersion version) {
    String id = extraction.article().id();
    Term former =
        hasBlocks ? Fields.BLOCK.identifies(version.block(id)) : Fields.ARTICLE.identifies(id);
    var block = block(extraction, found, version);
    Failure.guard(index, () -> writer.updateDocuments(former, block));
    changed = true;
    if (version.superseded() == null) {
      held.add(id, version);
    }
    return block;
  }

  private void match(List<Document> block) {
    for (Matches.Match match : matches.in(block)) {
      Failure.guard(index, () -> writer.updateDocument(match.replaces(), match.document()));
    }
  }

  private List<Document> supersede(
      Extraction extraction, StoredVersion former, StoredVersion version) {
    String id = extraction.article().id();
    Term block = Fields.BLOCK.identifies(former.block(id));
    var documents = block(extraction, ExtractionJson.write(extraction), version);
    var since = Supersession.at(version.learned());
    Failure.guard(index, () -> writer.softUpdateDocuments(block, documents, since));
    changed = true;
    held.add(id, version);
    return documents;
  }

  private List<Document> block(Extraction extraction, String found, StoredVersion version) {
    Article article = extraction.article();
    Set<BytesRef> sample = StoryField.sample(article.text());
    String story = stories.of(article, sample, committed);
    return ArticleBlock.of(extraction, found, version, lineage, corrections, story, sample);
  }

  private boolean wouldStay(StoredVersion latest, Article article, Age age) {
    String content = ArticleDocument.content(article);
    boolean former =
        switch (age) {
          case PRESENT -> false;
          case UNKNOWN ->
              !latest.content().equals(content) && held.had(article.id(), content, committed);
        };
    return former || latest.sameAs(content, versions);
  }

  private Optional<StoredVersion> latest(String id) {
    return held.latest(id, committed);
  }
}
