package org.claimtrail.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Lineage;
import org.claimtrail.review.Journal;

/// A folder that holds an index: Lucene's files in `lucene/`, and the user's own catalogue.
///
/// Opening it for reading writes nothing. Many may read while one writes; each reader sees what was
/// committed when it opened.
///
/// @param folder need not exist
public record ClaimIndex(Path folder) {

  /// The user's own catalogue, laid over the built-in one; in the folder, so that it is in every
  /// backup.
  public static final String CATALOGUE = "catalogue.yaml";

  private static final String LUCENE = "lucene";
  private static final String CORRECTIONS = "corrections.jsonl";
  private static final String SEARCHES = "searches.jsonl";
  private static final String ALERTS = "alerts.jsonl";
  private static final String WATCH = "watch.jsonl";
  private static final String INTAKE = "intake";

  static {
    LuceneLog.quiet();
  }

  /// The user's own catalogue; need not exist.
  public Path catalogueFile() {
    return folder.resolve(CATALOGUE);
  }

  /// What analysts have decided; in the folder, so that it is in every backup.
  public Journal journal() {
    return new Journal(folder.resolve(CORRECTIONS));
  }

  /// Saved searches; in the folder, as is the file below, so that they are in every backup.
  public Path searchesFile() {
    return folder.resolve(SEARCHES);
  }

  /// What saved searches have told.
  public Path alertsFile() {
    return folder.resolve(ALERTS);
  }

  /// What `watch` has fetched.
  public Path watchFile() {
    return folder.resolve(WATCH);
  }

  /// What a server has accepted and not added yet, a file each; need not exist.
  public Path intakeFolder() {
    return folder.resolve(INTAKE);
  }

  /// Whether anything was ever committed.
  public boolean exists() {
    return Failure.guard(
        this,
        () -> {
          Path lucene = folder.resolve(LUCENE);
          if (!Files.isDirectory(lucene)) {
            return false;
          }
          try (FSDirectory directory = FSDirectory.open(lucene)) {
            return DirectoryReader.indexExists(directory);
          }
        });
  }

  /// Opens it for writing, and makes the folder where it is missing.
  ///
  /// @param catalogue for the owners of entities, and its version
  /// @param program Claimtrail's version
  /// @param extractor the version of the extractor that finds what will be added
  /// @throws IndexBusy when another program is writing to it
  /// @throws IndexUnavailable when it is damaged, of another format, or cannot be written
  public ArticleWriter write(Catalogue catalogue, String program, String extractor) {
    return write(catalogue, program, extractor, InstantSource.system(), List.of());
  }

  /// As above.
  ///
  /// @param clock tells when an article is added
  /// @param standing what each claim that is added is asked
  public ArticleWriter write(
      Catalogue catalogue,
      String program,
      String extractor,
      InstantSource clock,
      List<StandingQuery> standing) {
    ArticleWriter writer =
        open(catalogue, new Versions(program, extractor, catalogue.version()), clock, standing);
    if (writer.isOutdated()) {
      writer.close();
      throw Failure.older(this);
    }
    return writer;
  }

  /// Lays the decisions of analysts over the index that are not laid over it yet. The claims that
  /// others have are left as they are.
  ///
  /// @throws IndexBusy when another program is writing to it
  /// @throws IndexUnavailable when there is none, it is damaged, of another format, or cannot be
  ///   written
  public void applyCorrections(Catalogue catalogue) {
    Versions made = Failure.guard(this, () -> CommitData.last(this, existing()).versions());
    try (ArticleWriter writer = open(catalogue, made, InstantSource.system(), List.of())) {
      if (writer.isOutdated()) {
        throw Failure.older(this);
      }
      writer.commit();
    }
  }

  /// Opens it to put all of it anew, in the format of this program; an older one will do, too.
  ///
  /// @throws IndexBusy when another program is writing to it
  /// @throws IndexUnavailable when there is none, it is damaged, of a newer format or cannot be
  ///   written
  public ArticleWriter rebuild(Catalogue catalogue, String program, String extractor) {
    Failure.guard(this, this::existing);
    return open(
        catalogue,
        new Versions(program, extractor, catalogue.version()),
        InstantSource.system(),
        List.of());
  }

  private ArticleWriter open(
      Catalogue catalogue, Versions versions, InstantSource clock, List<StandingQuery> standing) {
    return Failure.guard(
        this,
        () -> {
          Path lucene = Files.createDirectories(folder.resolve(LUCENE));
          return ArticleWriter.open(
              this, FSDirectory.open(lucene), new Lineage(catalogue), versions, clock, standing);
        });
  }

  /// Opens what was committed last.
  ///
  /// @throws IndexUnavailable when there is none, or it is damaged or of another format
  public Snapshot read() {
    return read(AsOf.NOW);
  }

  /// Opens what was committed last, and shows what there was at another time.
  ///
  /// @throws IndexUnavailable when there is none, or it is damaged or of another format
  public Snapshot read(AsOf asOf) {
    return Failure.guard(this, () -> Snapshot.open(this, existing(), asOf));
  }

  /// Opens all that it holds, former versions of articles too, to write it down elsewhere.
  ///
  /// @throws IndexUnavailable when there is none, or it is damaged or of another format
  public Archive archive() {
    return Failure.guard(
        this,
        () -> {
          Snapshot all = Snapshot.everyVersion(this, existing());
          if (all.format() < CommitData.FORMAT) {
            all.close();
            throw Failure.older(this);
          }
          return new Archive(all);
        });
  }

  /// Opens it to put an archive into it, and makes the folder where it is missing.
  ///
  /// @param made what the last commit of the archived index was made by
  /// @throws IndexBusy when another program is writing to it
  /// @throws IndexUnavailable when it has articles, is damaged, or cannot be written
  public Restoration restore(Versions made) {
    return Failure.guard(
        this,
        () -> {
          Path lucene = Files.createDirectories(folder.resolve(LUCENE));
          return Restoration.open(this, FSDirectory.open(lucene), made);
        });
  }

  private FSDirectory existing() throws IOException {
    Path lucene = folder.resolve(LUCENE);
    if (!Files.isDirectory(lucene)) {
      throw Failure.missing(this);
    }
    return FSDirectory.open(lucene);
  }
}
