package org.claimtrail.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.index.KeywordField;
import org.claimtrail.index.Snapshot;

/// Counts documents by what they hold in a field.
final class KeywordTally {

  private KeywordTally() {}

  /// @param folding makes one of values that are to be counted as one
  static Map<String, Integer> of(
      Snapshot snapshot, KeywordField field, Query query, UnaryOperator<String> folding) {
    Map<String, Integer> counts = new HashMap<>();
    snapshot.walk(
        query,
        segment -> {
          SortedSetDocValues values = field.values(segment.reader());
          Map<Long, String> folded = new HashMap<>();
          return document -> {
            if (values.advanceExact(document)) {
              Set<String> distinct = new HashSet<>();
              for (int left = values.docValueCount(); left > 0; left--) {
                long ordinal = values.nextOrd();
                String value = folded.get(ordinal);
                if (value == null) {
                  value = folding.apply(values.lookupOrd(ordinal).utf8ToString());
                  folded.put(ordinal, value);
                }
                distinct.add(value);
              }
              distinct.forEach(value -> counts.merge(value, 1, Integer::sum));
            }
          };
        });
    return counts;
  }
}
