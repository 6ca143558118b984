package org.claimtrail.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Lineage;
import org.claimtrail.review.Corrections;
import tools.jackson.core.JacksonException;

/// Puts what an [Archive] told into an index that has no articles: all of it, or nothing. Nothing
/// is there before [#commit]; where this is closed before, or the program dies, the index is as it
/// was.
///
/// Every method throws [IndexUnavailable] when the disk fails or is full.
public final class Restoration implements AutoCloseable {

  private final ClaimIndex index;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final Versions made;
  private boolean committed;

  private Restoration(ClaimIndex index, FSDirectory directory, IndexWriter writer, Versions made) {
    this.index = index;
    this.directory = directory;
    this.writer = writer;
    this.made = made;
  }

  static Restoration open(ClaimIndex index, FSDirectory directory, Versions made)
      throws IOException {
    Restoration restoration = new Restoration(index, directory, Writing.open(directory), made);
    try {
      restoration.checkIsEmpty();
      return restoration;
    } catch (RuntimeException | IOException e) {
      restoration.close();
      throw e;
    }
  }

  private void checkIsEmpty() throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      committed = true;
      try (Snapshot before = Snapshot.everyVersion(index, directory)) {
        int articles = before.count(Fields.all(Kind.ARTICLE));
        if (articles > 0) {
          throw Failure.occupied(index, articles);
        }
      }
    }
  }

  /// Adds a version.
  ///
  /// @param catalogue for entities that it has, and for the owners of all
  /// @param corrections to be laid over what was found
  /// @throws IllegalArgumentException where its parts do not fit together; the message says which
  public void put(ArchivedVersion archived, Catalogue catalogue, Corrections corrections) {
    Article article = archived.article();
    StoredVersion version = archived.version();
    if (!version.content().equals(ArticleDocument.content(article))) {
      throw new IllegalArgumentException("its text, title, outlet or date has been changed");
    }
    Extraction extraction = extraction(archived, catalogue);
    Set<BytesRef> sample = StoryField.sample(article.text());
    List<Document> block =
        ArticleBlock.of(
            extraction,
            archived.found().toString(),
            version,
            new Lineage(catalogue),
            corrections,
            archived.story(),
            sample);
    Failure.guard(index, () -> writer.addDocuments(block));
  }

  public void put(StandingMatch match) {
    Failure.guard(index, () -> writer.addDocument(Matches.document(match)));
  }

  private static Extraction extraction(ArchivedVersion archived, Catalogue catalogue) {
    try {
      Article article = archived.article();
      Extraction extraction = ExtractionJson.read(archived.found(), article, catalogue);
      int length = article.text().length();
      extraction.mentions().forEach(mention -> checkEnd(mention.span().end(), length));
      extraction.claims().forEach(claim -> checkEnd(end(claim.evidence()), length));
      return extraction;
    } catch (JacksonException | NoSuchElementException e) {
      throw new IllegalArgumentException("its mentions or claims lack something", e);
    }
  }

  private static int end(Evidence evidence) {
    return evidence.sentence().end();
  }

  private static void checkEnd(int end, int length) {
    if (end > length) {
      throw new IllegalArgumentException("a mention or claim lies beyond its text");
    }
  }

  /// Makes all of it durable, and visible to whoever opens the index from now on.
  ///
  /// @param corrections those that were laid over it
  public void commit(Corrections corrections) {
    Failure.guard(
        index,
        () -> {
          CommitData data = new CommitData(CommitData.FORMAT, made, corrections.all().size());
          writer.setLiveCommitData(data.toMap().entrySet());
          return writer.commit();
        });
    committed = true;
  }

  /// Drops what was not committed, and lets others write.
  @Override
  public void close() {
    Failure.guard(
        index,
        () -> {
          writer.rollback();
          if (!committed) {
            leaveNothing();
          }
          directory.close();
          return this;
        });
  }

  /// Takes away the files and folders that were made for an index that has not come to be.
  private void leaveNothing() throws IOException {
    Path lucene = directory.getDirectory();
    Files.deleteIfExists(lucene.resolve(IndexWriter.WRITE_LOCK_NAME));
    for (Path folder : List.of(lucene, index.folder())) {
      try (var files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(folder);
    }
  }
}
