package org.claimtrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SoftDeletesDirectoryReaderWrapper;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// An index that shows some of its documents; the others are as if they had been deleted. So no
/// question need know that there are any.
final class VisibleReader extends FilterDirectoryReader {

  private final Query visible;

  private VisibleReader(DirectoryReader in, Query visible) throws IOException {
    super(in, new Wrapper(visible));
    this.visible = visible;
  }

  /// What `asOf` shows of the index that `all` reads.
  static DirectoryReader of(DirectoryReader all, AsOf asOf) throws IOException {
    DirectoryReader versions =
        asOf.known() == null ? new SoftDeletesDirectoryReaderWrapper(all, Supersession.NAME) : all;
    return asOf.equals(AsOf.NOW) ? versions : new VisibleReader(versions, visible(asOf));
  }

  private static Query visible(AsOf asOf) {
    List<Query> conditions = new ArrayList<>();
    if (asOf.published() != null) {
      conditions.add(Fields.APPEARED.upTo(asOf.published()));
    }
    if (asOf.known() != null) {
      conditions.add(
          new BooleanQuery.Builder()
              .add(Fields.LEARNED.upTo(asOf.known()), Occur.MUST)
              .add(Supersession.by(asOf.known()), Occur.MUST_NOT)
              .build());
    }
    return Clauses.all(conditions);
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader other) throws IOException {
    return new VisibleReader(other, visible);
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  private static final class Wrapper extends SubReaderWrapper {

    private final Query visible;

    Wrapper(Query visible) {
      this.visible = visible;
    }

    @Override
    public LeafReader wrap(LeafReader segment) {
      FixedBitSet shown = new FixedBitSet(segment.maxDoc());
      Failure.unchecked(
          () ->
              new IndexSearcher(segment)
                  .search(visible, new Walker(_ -> document -> shown.set(document))));
      return new VisibleSegment(segment, shown);
    }
  }

  private static final class VisibleSegment extends FilterLeafReader {

    private final FixedBitSet shown;
    private final int count;

    VisibleSegment(LeafReader in, FixedBitSet shown) {
      super(in);
      this.shown = shown;
      this.count = shown.cardinality();
    }

    @Override
    public Bits getLiveDocs() {
      return shown;
    }

    @Override
    public int numDocs() {
      return count;
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    /// Nothing that depends on which documents are shown may be kept for the whole segment.
    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
