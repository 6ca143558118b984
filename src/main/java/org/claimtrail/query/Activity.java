package org.claimtrail.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Query;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.Fields;
import org.claimtrail.index.LabelColumn;
import org.claimtrail.index.Snapshot;

/// Counts claims by the month in which their articles were published and by who stands behind them,
/// by columns alone. Those of no known date are left out.
final class Activity {

  private Activity() {}

  static SortedMap<YearMonth, Map<Voice, Integer>> of(Snapshot snapshot, Query claims) {
    Map<Long, Map<Voice, Integer>> days = new HashMap<>();
    snapshot.walk(
        claims,
        segment -> {
          SortedNumericDocValues published = Fields.PUBLISHED.values(segment.reader());
          LabelColumn<Voice> voices = Fields.VOICE.column(segment.reader());
          return document -> {
            Voice voice = voices.at(document);
            if (voice != null && published.advanceExact(document)) {
              days.computeIfAbsent(published.nextValue(), _ -> new EnumMap<>(Voice.class))
                  .merge(voice, 1, Integer::sum);
            }
          };
        });
    SortedMap<YearMonth, Map<Voice, Integer>> months = new TreeMap<>();
    days.forEach(
        (day, counts) -> {
          Map<Voice, Integer> month =
              months.computeIfAbsent(
                  YearMonth.from(LocalDate.ofEpochDay(day)), _ -> new EnumMap<>(Voice.class));
          counts.forEach((voice, count) -> month.merge(voice, count, Integer::sum));
        });
    return months;
  }
}
