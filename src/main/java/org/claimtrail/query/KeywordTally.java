package org.claimtrail.query;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.index.KeywordField;
import org.claimtrail.index.Snapshot;

/// Counts documents by what they hold in a field.
final class KeywordTally {

  private KeywordTally() {}

  static Map<String, Integer> of(Snapshot snapshot, KeywordField field, Query query) {
    Map<String, Integer> counts = new HashMap<>();
    snapshot.walk(
        query,
        segment -> {
          SortedSetDocValues values = field.values(segment.reader());
          return document -> {
            if (values.advanceExact(document)) {
              for (int left = values.docValueCount(); left > 0; left--) {
                String value = values.lookupOrd(values.nextOrd()).utf8ToString();
                counts.merge(value, 1, Integer::sum);
              }
            }
          };
        });
    return counts;
  }
}
