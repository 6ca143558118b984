package org.claimtrail.site;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Voice;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.ResultHistory;
import org.jspecify.annotations.Nullable;

/// A benchmark over time: a chart of what was claimed on it, the same as a table, and its
/// leaderboard.
///
/// @param entity where the benchmark's page as an entity is
/// @param note how many results are shown of how many, and what is left out
/// @param unit in words: "percent"; empty where none is named
/// @param suffix what stands behind values on the axis: "%"
/// @param hues the makers that have a colour of their own, and last the others where there are some
/// @param points oldest first
/// @param slider the days of the leaderboard; null where there are no results
/// @param board null where there are no results
public record BenchmarkView(
    String name,
    String href,
    String entity,
    String note,
    String unit,
    String suffix,
    boolean lowerIsBetter,
    List<Hue> hues,
    List<Dot> points,
    List<Option> voices,
    boolean parts,
    @Nullable Slider slider,
    @Nullable BoardView board)
    implements Page {

  private static final int MOST_POINTS = 600;

  /// Makers with a colour of their own; the style sheet has as many, and one more for all others.
  private static final int MOST_HUES = 6;

  private static final String OTHERS = "others";

  /// @param number of the colour in the style sheet, from 1
  public record Hue(int number, String maker) {}

  /// A result.
  ///
  /// @param voice as the style sheet calls it
  /// @param best whether it was the best so far
  public record Dot(
      String claim,
      LocalDate date,
      double value,
      String shown,
      String model,
      String maker,
      int hue,
      String voice,
      String mark,
      String who,
      String benchmark,
      boolean best) {

    /// Since 1970-01-01.
    public long day() {
      return date.toEpochDay();
    }
  }

  /// Something to choose in a form.
  public record Option(String value, String words, boolean chosen) {}

  /// @param at the day of the leaderboard
  public record Slider(LocalDate first, LocalDate last, LocalDate at) {}

  /// @param board the leaderboard, asked only where there are results
  public static BenchmarkView of(
      ClaimSearch search, String asked, BenchmarkOptions options, Supplier<BoardView> board) {
    ResultHistory history = search.results(asked, options.voices(), options.parts(), MOST_POINTS);
    Map<String, Integer> hues = hues(history.points());
    boolean none = history.points().isEmpty();
    return new BenchmarkView(
        Harmless.words(history.benchmark()),
        Addresses.benchmark(history.benchmark()),
        Addresses.entity(history.benchmark()),
        note(history),
        history.unit() == null ? "" : Harmless.words(history.unit().replace('_', ' ')),
        "percent".equals(history.unit()) ? "%" : "",
        history.lowerIsBetter(),
        legend(hues, history.points()),
        history.points().stream().map(point -> dot(point, history, hues)).toList(),
        voices(options.voice()),
        options.parts(),
        none ? null : slider(history.points(), options.asOf()),
        none ? null : board.get());
  }

  @Override
  public Frame frame() {
    return Frame.of(name + " over time");
  }

  @Override
  public String template() {
    return "benchmark";
  }

  private static String note(ResultHistory history) {
    List<String> notes = new ArrayList<>();
    int shown = history.points().size();
    notes.add(
        shown < history.total()
            ? Amount.grouped((double) shown)
                + " of "
                + Amount.counted(history.total(), "result")
                + " are shown: the running best of all and of each maker, then the newest"
            : Amount.counted(shown, "result"));
    if (history.otherUnits() > 0) {
      notes.add(Amount.grouped((double) history.otherUnits()) + " in another unit left out");
    }
    if (history.offTheScale() > 0) {
      notes.add(Amount.grouped((double) history.offTheScale()) + " off the scale left out");
    }
    if (history.lowerIsBetter()) {
      notes.add("less is better");
    }
    notes.add("by day of publication");
    return String.join(" · ", notes);
  }

  /// Of the makers with most results the numbers of their colours.
  private static Map<String, Integer> hues(List<ResultHistory.Point> points) {
    Map<String, Integer> hues = new LinkedHashMap<>();
    points.stream()
        .map(ResultHistory.Point::maker)
        .filter(Objects::nonNull)
        .collect(groupingBy(maker -> maker))
        .entrySet()
        .stream()
        .sorted(
            comparingInt((Map.Entry<String, List<String>> maker) -> -maker.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_HUES)
        .forEach(maker -> hues.put(maker.getKey(), hues.size() + 1));
    return hues;
  }

  private static int hue(ResultHistory.Point point, Map<String, Integer> hues) {
    String maker = point.maker();
    return maker == null ? MOST_HUES + 1 : hues.getOrDefault(maker, MOST_HUES + 1);
  }

  private static List<Hue> legend(Map<String, Integer> hues, List<ResultHistory.Point> points) {
    Stream<Hue> makers =
        hues.entrySet().stream()
            .map(maker -> new Hue(maker.getValue(), Harmless.words(maker.getKey())));
    Stream<Hue> others =
        points.stream().anyMatch(point -> hue(point, hues) > MOST_HUES)
            ? Stream.of(new Hue(MOST_HUES + 1, OTHERS))
            : Stream.of();
    return Stream.concat(makers, others).toList();
  }

  private static Dot dot(
      ResultHistory.Point point, ResultHistory history, Map<String, Integer> hues) {
    String part = point.benchmark().equals(history.benchmark()) ? "" : point.benchmark();
    String who =
        point.voice() == Voice.ARTICLE
            ? ClaimCard.words(point.voice())
            : Objects.requireNonNullElse(point.claimant(), "somebody")
                + " ("
                + ClaimCard.words(point.voice())
                + ")";
    return new Dot(
        point.claim(),
        point.day(),
        point.value(),
        Harmless.words(Amount.of(new Quantity(point.value(), history.unit()))),
        Harmless.words(point.model()),
        Harmless.words(Objects.requireNonNullElse(point.maker(), "")),
        hue(point, hues),
        ClaimCard.style(point.voice()),
        ClaimCard.mark(point.voice()),
        Harmless.words(who),
        Harmless.words(part),
        point.best());
  }

  private static List<Option> voices(@Nullable Voice chosen) {
    Stream<Option> all = Stream.of(new Option("", "everybody", chosen == null));
    Stream<Option> some =
        Stream.of(Voice.values())
            .map(
                voice ->
                    new Option(
                        BenchmarkOptions.label(voice), ClaimCard.words(voice), voice == chosen));
    return Stream.concat(all, some).toList();
  }

  private static Slider slider(List<ResultHistory.Point> points, @Nullable LocalDate asOf) {
    LocalDate first = points.getFirst().day();
    LocalDate last = points.getLast().day();
    LocalDate at = Objects.requireNonNullElse(asOf, last);
    return new Slider(first, last, Stream.of(at, last).min(Comparator.naturalOrder()).orElse(at));
  }
}
