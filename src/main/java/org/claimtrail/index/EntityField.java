package org.claimtrail.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.entity.Entity;

/// Entities by type and canonical name; none, one or several a document.
public final class EntityField {

  private final KeywordField keyword;

  EntityField(String name) {
    this.keyword = new KeywordField(name);
  }

  void add(Document document, Entity entity) {
    keyword.add(document, EntityKey.of(entity).text());
  }

  EntityKey read(Document document) {
    return EntityKey.parse(Stored.present(keyword.read(document), keyword.name()));
  }

  List<EntityKey> readAll(Document document) {
    return keyword.readAll(document).stream().map(EntityKey::parse).toList();
  }

  public Query is(EntityKey key) {
    return keyword.is(key.text());
  }

  /// Ordinals that [#key] reads.
  public SortedSetDocValues values(LeafReader leaf) throws IOException {
    return keyword.values(leaf);
  }

  public EntityKey key(SortedSetDocValues values, long ordinal) throws IOException {
    return EntityKey.parse(values.lookupOrd(ordinal).utf8ToString());
  }
}
