package org.claimtrail.query;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.claimtrail.index.EntityKey;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Walk;
import org.jspecify.annotations.Nullable;

/// The columns of one segment that entities are counted by. A name is read once a segment, not once
/// a document.
final class EntityColumns implements Walk.Step {

  private final Map<EntityKey, EntityCount> counts;
  private final SortedSetDocValues entities;
  private final NumericDocValues mentions;
  private final SortedSetDocValues owners;
  private final SortedNumericDocValues published;
  private final @Nullable EntityCount[] byOrdinal;

  EntityColumns(LeafReader leaf, Map<EntityKey, EntityCount> counts) throws IOException {
    this.counts = counts;
    entities = Fields.ENTITY.values(leaf);
    mentions = Fields.COUNT.values(leaf);
    owners = Fields.OWNER.values(leaf);
    published = Fields.PUBLISHED.values(leaf);
    byOrdinal = new EntityCount[Math.toIntExact(entities.getValueCount())];
  }

  @Override
  public void at(int document) throws IOException {
    if (!entities.advanceExact(document)) {
      return;
    }
    if (mentions.advanceExact(document)) {
      collectMention(document, count(entities.nextOrd()));
    } else {
      for (int left = entities.docValueCount(); left > 0; left--) {
        count(entities.nextOrd()).addClaim();
      }
    }
  }

  private void collectMention(int document, EntityCount count) throws IOException {
    count.addArticle(mentions.longValue());
    boolean latest =
        published.advanceExact(document) ? count.seenOn(published.nextValue()) : !count.isDated();
    if (latest) {
      count.ownedBy(owner(document));
    }
  }

  private @Nullable String owner(int document) throws IOException {
    return owners.advanceExact(document) ? owners.lookupOrd(owners.nextOrd()).utf8ToString() : null;
  }

  private EntityCount count(long ordinal) throws IOException {
    EntityCount count = byOrdinal[(int) ordinal];
    if (count == null) {
      EntityKey key = Fields.ENTITY.key(entities, ordinal);
      count = counts.computeIfAbsent(key, _ -> new EntityCount());
      byOrdinal[(int) ordinal] = count;
    }
    return count;
  }
}
