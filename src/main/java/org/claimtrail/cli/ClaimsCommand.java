package org.claimtrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.ClaimColumns;
import org.claimtrail.answer.ClaimExplanation;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.Rows;
import org.claimtrail.answer.TrackColumns;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.exchange.ClaimExport;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Found;
import org.claimtrail.query.FoundReports;
import org.claimtrail.query.FoundTracks;
import org.claimtrail.query.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "claims",
    header = "Find claims.",
    description = {
      "",
      "Every condition that is given must hold. Names are taken by any alias. A claim's date is the"
          + " one that its sentence gives, else the day its article was published. Newest first,"
          + " what is dated after its article's day stands under that day."
    },
    footer = {
      "",
      "Marks: ● self-reported, ○ independent, ◇ the article's own voice.",
      "",
      "Examples:",
      "  claimtrail claims --about DeepSeek",
      "  claimtrail claims --about DeepSeek --type comparison,score --since 2026",
      "  claimtrail claims --benchmark 'SWE-bench Verified' --sort value",
      "  claimtrail claims about:deepseek type:comparison relation:parity NOT certainty:hedged",
      "  claimtrail claims 'benchmark:\"SWE-bench Verified\" value:>80 self-reported:true'",
      "  claimtrail claims '\"export controls\"' --claimant 'United States' --certainty hedged",
      "  claimtrail claims --about DeepSeek --type comparison --explain",
      "  claimtrail claims --about 'Moonshot AI' --format csv > moonshot.csv",
      "  claimtrail claims --benchmark 'GPQA Diamond' --format every-eval-ever > results.jsonl"
    })
final class ClaimsCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Mixin private ClaimConditions conditions = new ClaimConditions();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = Labelled.Orders.class,
      completionCandidates = Labelled.Orders.class,
      description = "One of: ${COMPLETION-CANDIDATES}. Without it newest first.")
  private Order order = Order.DATE;

  @Option(
      names = "--explain",
      description = "Tell of each claim by which rule it was found, and how that works.")
  private boolean explain;

  @Option(
      names = "--grouped",
      description =
          "Put claims that say the same together: since when, in how many articles of how many"
              + " independent sources, by whom, how surely.")
  private boolean grouped;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      description = "Go on where a page ended; the line below it tells the word.")
  private @Nullable String after;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private ClaimFormatOption format = new ClaimFormatOption();

  ClaimsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if ((grouped || format.format().isOfClaims()) && (explain || after != null)) {
      String option = grouped ? "--grouped" : "--format " + format.format().label();
      throw new IllegalArgumentException(option + " goes with neither --explain nor --after");
    }
    Catalogue catalogue = root.catalogue();
    Condition condition = conditions.condition(catalogue);
    ClaimQuery query = new ClaimQuery(condition, order, limit.of(format.format()), after);
    try (ClaimSearch search = root.search(catalogue, clock)) {
      if (format.format().isOfClaims()) {
        return exported(search, query, new ClaimExport(catalogue, format.format()));
      }
      if (grouped) {
        return tracked(search, query);
      }
      Found found = search.claims(query);
      if (format.table()) {
        Screen screen = root.screen();
        new ClaimList(screen, explain ? new ExplanationView(screen) : null).print(found.claims());
      } else {
        Rows.write(root.terminal().out(), format.format(), columns(), found.claims());
      }
      if (found.total() == 0) {
        root.say(search.whyNone(condition));
      }
      sayMore(found);
      return ExitCode.DONE;
    }
  }

  private int exported(ClaimSearch search, ClaimQuery query, ClaimExport export) {
    Condition where = export.of(query.where());
    FoundReports found = search.reported(new ClaimQuery(where, query.order(), query.limit(), null));
    root.export(export, found.claims(), "Claims: " + query.where());
    if (found.total() == 0) {
      root.say(search.whyNone(where));
    }
    root.sayMore((int) Math.min(query.limit(), found.total()), found.total(), "tracked claims");
    return ExitCode.DONE;
  }

  private int tracked(ClaimSearch search, ClaimQuery query) {
    FoundTracks found = search.tracked(query);
    if (format.table()) {
      new TrackList(root.screen()).print(found.claims());
    } else {
      Rows.write(root.terminal().out(), format.format(), TrackColumns.ALL, found.claims());
    }
    if (found.total() == 0) {
      root.say(search.whyNone(query.where()));
    }
    root.sayMore(found.claims().size(), found.total(), found.counted(), "tracked claims");
    return ExitCode.DONE;
  }

  /// A cursor is told to those who page.
  private void sayMore(Found found) {
    String next = found.next();
    if (next == null || found.claims().size() == found.total()) {
      return;
    }
    if (after != null || limit.isGiven()) {
      root.say(
          found.claims().size() + " of " + found.total() + " claims; go on with --after " + next);
    } else {
      root.sayMore(found.claims().size(), found.total(), "claims");
    }
  }

  private List<Column<StoredClaim>> columns() {
    return explain
        ? ClaimColumns.explained(new ClaimExplanation(), format.format())
        : ClaimColumns.ALL;
  }
}
