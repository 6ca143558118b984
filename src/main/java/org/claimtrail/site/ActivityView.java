package org.claimtrail.site;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;

/// Claims by month, and by who stands behind them.
///
/// @param months without a gap, the latest last; empty where there are not two
public record ActivityView(List<Month> months) {

  /// Ten years.
  private static final int MOST_MONTHS = 120;

  /// @param href where its claims are
  /// @param byVoice self-reported, independent, the article's own
  public record Month(String label, String href, String total, List<Integer> byVoice) {}

  static ActivityView of(ClaimSearch search, Condition claims) {
    SortedMap<YearMonth, Map<Voice, Integer>> counts = search.activity(claims);
    if (counts.size() < 2) {
      return new ActivityView(List.of());
    }
    YearMonth last = counts.lastKey();
    YearMonth bound = last.minusMonths(MOST_MONTHS - 1L);
    YearMonth first = counts.firstKey().isBefore(bound) ? bound : counts.firstKey();
    return new ActivityView(
        Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
            .map(month -> month(month, counts.getOrDefault(month, Map.of()), claims))
            .toList());
  }

  private static Month month(YearMonth month, Map<Voice, Integer> counts, Condition claims) {
    List<Integer> byVoice =
        Stream.of(Voice.values()).map(voice -> counts.getOrDefault(voice, 0)).toList();
    StatedDate date = new StatedDate(month.getYear(), month.getMonthValue(), null);
    return new Month(
        month.toString(),
        Addresses.search(claims.and(new Condition.Published(date, date)).toString()),
        Amount.grouped(byVoice.stream().mapToDouble(Integer::doubleValue).sum()),
        byVoice);
  }
}
