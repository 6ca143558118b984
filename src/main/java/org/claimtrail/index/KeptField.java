package org.claimtrail.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.jspecify.annotations.Nullable;

/// A text that is kept to be shown, not to be searched; none or one a document.
record KeptField(String name) {

  void add(Document document, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(name, value));
    }
  }

  String read(Document document) {
    return Stored.present(readIfPresent(document), name);
  }

  @Nullable String readIfPresent(Document document) {
    return document.get(name);
  }
}
