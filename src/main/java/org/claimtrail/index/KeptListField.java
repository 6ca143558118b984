package org.claimtrail.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

/// Texts that are kept in their order to be shown, not to be searched.
record KeptListField(String name) {

  void add(Document document, List<String> values) {
    values.forEach(value -> document.add(new StoredField(name, value)));
  }

  List<String> read(Document document) {
    return List.of(document.getValues(name));
  }
}
