package org.claimtrail.site;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Contest;
import org.claimtrail.query.Level;
import org.claimtrail.query.Rivalry;
import org.jspecify.annotations.Nullable;

/// Who is compared with whom, and how they stand, as a matrix and as a graph.
///
/// @param of the level's label
/// @param since as it stands in its field
/// @param until likewise
/// @param rows those who are compared most often first; empty where nobody is
public record RivalryView(
    String heading,
    List<Choice> levels,
    List<Choice> periods,
    String of,
    String since,
    String until,
    List<Row> rows)
    implements Page {

  private static final int MOST = 12;
  private static final int MONTH = 30;
  private static final int QUARTER = 90;

  /// How one stands to each of those in the rows.
  ///
  /// @param href of its own page
  /// @param cells in the order of the rows; null against itself
  public record Row(String name, String href, int comparisons, List<@Nullable Cell> cells) {}

  /// @param href of the page of the two; null where nothing compares them
  /// @param balance likewise
  /// @param words the same for those who only hear
  public record Cell(
      String other,
      @Nullable String href,
      @Nullable Balance balance,
      Rivalry.Tally tally,
      String words) {}

  /// @param since null for from the beginning
  /// @param until null for up to now
  public static RivalryView of(
      Level level, @Nullable StatedDate since, @Nullable StatedDate until, ClaimSearch search) {
    Contest contest = search.contest(level, since, until, MOST);
    return new RivalryView(
        "Rivalry: who is compared with whom",
        Stream.of(Level.values())
            .map(
                one ->
                    new Choice(
                        words(one), one == level ? null : Addresses.rivalry(one, since, until), ""))
            .toList(),
        periods(level, since, until, contest.last()),
        level.label(),
        Objects.toString(since, ""),
        Objects.toString(until, ""),
        contest.contenders().stream()
            .map(contender -> row(contender, contest, level, since, until))
            .toList());
  }

  @Override
  public Frame frame() {
    return Frame.of(heading);
  }

  @Override
  public String template() {
    return "rivalry";
  }

  private static String words(Level level) {
    return switch (level) {
      case COMPANIES -> "companies";
      case FAMILIES -> "families of models";
      case MODELS -> "models";
    };
  }

  /// Counted back from the last comparison, or from today where that is dated later.
  private static List<Choice> periods(
      Level level,
      @Nullable StatedDate since,
      @Nullable StatedDate until,
      @Nullable LocalDate last) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    LocalDate end = last == null || last.isAfter(today) ? today : last;
    List<Choice> periods = new ArrayList<>();
    periods.add(period("30 days", end.minusDays(MONTH), level, since, until));
    periods.add(period("90 days", end.minusDays(QUARTER), level, since, until));
    periods.add(period("12 months", end.minusYears(1), level, since, until));
    boolean all = since == null && until == null;
    periods.add(new Choice("all", all ? null : Addresses.rivalry(level, null, null), ""));
    return periods;
  }

  private static Choice period(
      String words,
      LocalDate first,
      Level level,
      @Nullable StatedDate since,
      @Nullable StatedDate until) {
    StatedDate from = StatedDate.of(first);
    boolean chosen = from.equals(since) && until == null;
    return new Choice(words, chosen ? null : Addresses.rivalry(level, from, null), "");
  }

  private static Row row(
      Contest.Contender contender,
      Contest contest,
      Level level,
      @Nullable StatedDate since,
      @Nullable StatedDate until) {
    String name = contender.name();
    List<@Nullable Cell> cells = new ArrayList<>();
    for (Contest.Contender other : contest.contenders()) {
      Rivalry.Tally tally = contest.tally(name, other.name());
      String href = Addresses.rivalry(name, other.name(), level.only(), since, until);
      cells.add(other.equals(contender) ? null : cell(name, other.name(), tally, href));
    }
    return new Row(Harmless.words(name), Addresses.entity(name), contender.comparisons(), cells);
  }

  private static Cell cell(String name, String other, Rivalry.Tally tally, String href) {
    String two = Harmless.words(name + " against " + other);
    return tally.total() == 0
        ? new Cell(Harmless.words(other), null, null, tally, two + ": not compared")
        : new Cell(
            Harmless.words(other), href, Balance.of(tally), tally, two + ": " + words(tally));
  }

  static String words(Rivalry.Tally tally) {
    return "ahead %s, on par %s, behind %s"
        .formatted(
            Amount.grouped(tally.ahead()),
            Amount.grouped(tally.parity()),
            Amount.grouped(tally.behind()));
  }
}
