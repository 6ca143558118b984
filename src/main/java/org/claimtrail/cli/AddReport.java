package org.claimtrail.cli;

import java.util.EnumMap;
import java.util.Map;
import org.claimtrail.answer.Format;
import org.claimtrail.answer.Rows;
import org.claimtrail.index.Change;
import org.claimtrail.ingest.Added;
import org.claimtrail.source.Meter;
import org.jspecify.annotations.Nullable;

/// A line for each article that was added, and the totals.
final class AddReport implements AutoCloseable {

  private final Claimtrail root;
  private final @Nullable Rows<Added> rows;
  private final Progress progress;
  private final Map<Change, Integer> counts = new EnumMap<>(Change.class);
  private final Meter meter;
  private final long start = System.nanoTime();
  private int refused;
  private int skipped;
  private long claims;
  private boolean read = true;

  AddReport(Claimtrail root, Format format) {
    this(root, format, new Meter());
  }

  /// @param meter tells how much there is to read
  AddReport(Claimtrail root, Format format, Meter meter) {
    this.root = root;
    this.meter = meter;
    this.progress = new Progress(root.terminal());
    this.rows =
        format == Format.TABLE ? null : Rows.to(root.terminal().out(), format, Added.COLUMNS);
  }

  void print(Added added) {
    if (added.isSkipped()) {
      skipped++;
      progress.show(words());
      return;
    }
    count(added);
    progress.clear();
    // An article goes in even when nobody reads any more what went in.
    if (read) {
      try {
        line(added);
        root.terminal().out().flush();
      } catch (Pipe.ReaderGone e) {
        read = false;
      }
    }
    progress.show(words());
  }

  /// "1,240 articles, 3.1 a second, 42% of 1.0 GB, 12 min left".
  private String words() {
    int articles = in() + refused + skipped;
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Pace(articles, seconds, meter.done(), meter.total()).words();
  }

  private void count(Added added) {
    if (added.change() == null) {
      refused++;
    } else {
      counts.merge(added.change(), 1, Integer::sum);
    }
    claims += added.claims() == null ? 0 : added.claims();
  }

  private void line(Added added) {
    if (rows != null) {
      rows.write(added);
    } else if (added.reason() != null) {
      root.say(added.reason());
    } else {
      Screen screen = root.screen();
      Line line =
          new Line()
              .add(added.change() == Change.UNCHANGED ? Style.DIM : Style.GOOD, added.status());
      line.to(11).add(Style.DIM, String.valueOf(added.id())).to(29);
      line.add("%4d claims".formatted(added.claims())).to(42).add(added.title());
      screen.print(line.cut(screen.width()));
    }
  }

  private int in() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Whether anything was reported.
  boolean any() {
    return in() + refused > 0;
  }

  /// Says the totals.
  void totals() {
    progress.clear();
    StringBuilder totals = new StringBuilder();
    for (Change change : Change.values()) {
      totals.append(counts.getOrDefault(change, 0)).append(' ').append(change.label()).append(", ");
    }
    root.say(
        totals
            .append(refused)
            .append(" refused")
            .append(skippedWords())
            .append("; ")
            .append(claims)
            .append(" claims")
            .toString());
  }

  private String skippedWords() {
    return skipped == 0 ? "" : ", " + skipped + " without an article in English";
  }

  int exitCode() {
    if (refused == 0) {
      return ExitCode.DONE;
    }
    return in() > 0 ? ExitCode.SOME_REFUSED : ExitCode.NOTHING_DONE;
  }

  @Override
  public void close() {
    if (rows != null && read) {
      rows.close();
    }
  }
}
