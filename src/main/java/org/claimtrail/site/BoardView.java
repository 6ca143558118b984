package org.claimtrail.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Leaderboard;
import org.claimtrail.query.Leaderboard.Standing;
import org.jspecify.annotations.Nullable;

/// A benchmark's leaderboard as of a day; a part of the benchmark's page, and a page of its own by
/// which a script exchanges that part.
///
/// @param name of the benchmark
/// @param href of the benchmark's page
/// @param when "as of 2026-03-31", or that it is the latest
/// @param note what is left out, and what is better; empty for nothing
public record BoardView(String name, String href, String when, String note, List<Row> rows)
    implements Page {

  private static final int MOST_MODELS = 100;

  /// A model.
  ///
  /// @param maker null when unknown
  /// @param results by who stands behind them: self-reported, independent, the article's own; null
  ///   where there is none
  public record Row(
      int rank, Choice model, @Nullable Choice maker, List<@Nullable Result> results) {}

  /// A model's best result by some kind of claimants.
  ///
  /// @param claim its id
  /// @param about "DeepSeek · 2026-04-24 · 2 sources · tools with"
  /// @param doubts "off the scale"; empty for none
  public record Result(String claim, String value, String about, String doubts) {}

  /// @param search of what there was by the end of that day
  public static BoardView of(ClaimSearch search, String asked, BenchmarkOptions options) {
    Leaderboard board = search.leaderboard(asked, options.voices(), options.parts(), MOST_MODELS);
    List<Row> rows = new ArrayList<>();
    for (Leaderboard.Row row : board.rows()) {
      rows.add(row(rows.size() + 1, row, board));
    }
    return new BoardView(
        Harmless.words(board.benchmark()),
        Addresses.benchmark(board.benchmark()),
        options.asOf() == null ? "with all results" : "as of " + options.asOf(),
        note(board),
        rows);
  }

  @Override
  public Frame frame() {
    return Frame.of("Leaderboard of " + name);
  }

  @Override
  public String template() {
    return "board";
  }

  private static String note(Leaderboard board) {
    List<String> notes = new ArrayList<>();
    if (board.lowerIsBetter()) {
      notes.add("less is better");
    }
    if (board.models() > board.rows().size()) {
      notes.add(
          "the first " + board.rows().size() + " of " + Amount.counted(board.models(), "model"));
    }
    if (board.otherUnits() > 0) {
      notes.add(Amount.counted(board.otherUnits(), "result") + " in another unit left out");
    }
    return String.join(" · ", notes);
  }

  private static Row row(int rank, Leaderboard.Row row, Leaderboard board) {
    String maker = row.maker();
    return new Row(
        rank,
        link(row.model()),
        maker == null ? null : link(maker),
        Stream.of(Voice.values()).map(row::by).map(one -> result(one, board)).toList());
  }

  private static Choice link(String name) {
    return new Choice(Harmless.words(name), Addresses.entity(name), "");
  }

  private static @Nullable Result result(@Nullable Standing standing, Leaderboard board) {
    if (standing == null) {
      return null;
    }
    StoredClaim claim = standing.claim();
    String claimant = claim.voice() == Voice.ARTICLE ? null : claim.claimant();
    String part = Objects.requireNonNullElse(claim.benchmark(), board.benchmark());
    return new Result(
        claim.id(),
        Amount.of(Objects.requireNonNull(claim.quantity())),
        Harmless.words(
            Stream.of(
                    Stream.of(
                        claimant == null ? "" : claimant,
                        part.equals(board.benchmark()) ? "" : part,
                        Objects.toString(claim.article().published(), "undated"),
                        Amount.counted(standing.sources(), "source"),
                        claim.certainty() == Certainty.STATED ? "" : claim.certainty().label()),
                    standing.settings().stream().map(setting -> setting.replace(':', ' ')))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "))),
        String.join(", ", standing.doubts()));
  }
}
