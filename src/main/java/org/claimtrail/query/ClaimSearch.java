package org.claimtrail.query;

import java.nio.file.Path;
import java.util.List;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Snapshot;
import org.jspecify.annotations.Nullable;

/// Questions to an index, all answered from the commit that was the last when this was opened.
///
/// Every method that takes a name throws [UnknownName] where nobody has it, and every method throws
/// [org.claimtrail.index.IndexUnavailable] when a damaged file comes to light.
public final class ClaimSearch implements AutoCloseable {

  private final Snapshot snapshot;
  private final Catalogue catalogue;
  private final Naming naming;

  private ClaimSearch(Snapshot snapshot, Catalogue catalogue) {
    this.snapshot = snapshot;
    this.catalogue = catalogue;
    this.naming = new Naming(snapshot, catalogue);
  }

  /// @param folder the index's folder
  /// @param catalogue for the aliases of names
  /// @throws org.claimtrail.index.IndexUnavailable when there is no index, or it is damaged or of
  ///   another format
  public static ClaimSearch open(Path folder, Catalogue catalogue) {
    return new ClaimSearch(new ClaimIndex(folder).read(), catalogue);
  }

  public Found claims(ClaimQuery query) {
    ClaimFilter filter = ClaimFilter.of(query, naming);
    return Hits.of(snapshot, filter.query(), ClaimFilter.sort(query.order()), query.limit())
        .claims(snapshot, filter.about());
  }

  /// @param query its limit and order are left aside
  public Timeline timeline(ClaimQuery query, Period by) {
    ClaimFilter filter = ClaimFilter.of(query, naming);
    Found found =
        Hits.of(snapshot, filter.query(), ClaimFilter.oldestFirst(), ClaimQuery.ALL)
            .claims(snapshot, filter.about());
    boolean measured = query.benchmark() != null || naming.isBenchmark(query.about());
    return Timelines.of(found.claims(), by, measured);
  }

  /// Entities that articles name, most claims first, then most mentions.
  ///
  /// @param words beginnings of words, all of them in its name or in what articles call it; null
  ///   for all entities
  /// @param type null for all
  /// @param limit at least 1
  public List<EntityRow> entities(@Nullable String words, @Nullable EntityType type, int limit) {
    return new EntityDirectory(snapshot, naming).rows(words, type, limit);
  }

  public EntityProfile entity(String name) {
    return new Profiles(snapshot, naming).of(name);
  }

  public FoundArticles articles(ArticleQuery query) {
    return new ArticleShelf(snapshot, naming).find(query);
  }

  /// @param key an article's id, the beginning of it (at least 4 digits) that no other shares, or
  ///   its URL
  public ArticlePage article(String key) {
    return new ArticleShelf(snapshot, naming).page(key);
  }

  /// @param extractor the version of the one in use
  public IndexStatus status(String extractor) {
    return Inventory.of(snapshot, catalogue, extractor);
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
