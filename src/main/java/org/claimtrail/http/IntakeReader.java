package org.claimtrail.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.Age;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexBusy;
import org.claimtrail.ingest.Added;
import org.claimtrail.ingest.Ingest;
import org.claimtrail.ingest.Priority;
import org.claimtrail.source.ArticleSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts deliveries into the index, one after the other. The models stay loaded from one to the
/// next.
final class IntakeReader implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IntakeReader.class);

  private final ClaimIndex index;
  private final String program;
  private final Supplier<Catalogue> catalogue;
  private final Told told = new Told();
  private @Nullable Ingest ingest;
  private @Nullable Catalogue with;

  IntakeReader(ClaimIndex index, String program, Supplier<Catalogue> catalogue) {
    this.index = index;
    this.program = program;
    this.catalogue = catalogue;
  }

  /// Reads all of a source into the index.
  ///
  /// @param so is told what has become of its articles so far: first when the first is there to be
  ///   read, and then as often as more are in the index
  /// @return what has become of all
  /// @throws IndexBusy when another program is writing to the index; some may be in it
  List<Added> read(ArticleSource source, Consumer<List<Added>> so) {
    told.articles.clear();
    told.so = so;
    try {
      source.forEach(
          item -> {
            told.tell();
            ingest().take(item, Age.PRESENT);
          });
      ingest().release();
      return List.copyOf(told.articles);
    } catch (RuntimeException e) {
      close();
      throw e;
    } finally {
      told.so = _ -> {};
    }
  }

  private Ingest ingest() {
    Catalogue now = catalogue.get();
    if (ingest == null || !now.equals(with)) {
      close();
      ingest = new Ingest(index, now, program, told, Priority.IDLE);
      with = now;
    }
    return ingest;
  }

  @Override
  public void close() {
    if (ingest != null) {
      ingest.close();
      ingest = null;
    }
  }

  /// What has become of the articles of the source that is being read.
  private static final class Told implements Ingest.Listener {

    private final List<Added> articles = new ArrayList<>();
    private Consumer<List<Added>> so = _ -> {};

    @Override
    public void added(Added added) {
      articles.add(added);
      tell();
    }

    private void tell() {
      so.accept(articles);
    }

    @Override
    public void warned(String words) {
      LOG.warn(words);
    }

    @Override
    public void failed(Throwable cause) {
      LOG.warn("an article could not be extracted", cause);
    }
  }
}
