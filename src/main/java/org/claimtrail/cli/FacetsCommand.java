package org.claimtrail.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.FacetCount;
import org.claimtrail.answer.Rows;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.Facet;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "facets",
    header = "Count claims by type, entity, benchmark, claimant, outlet, month …",
    description = {
      "",
      "Takes the same conditions as 'claims', and counts what that finds. A claim counts for each"
          + " entity that has a part in it."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail facets",
      "  claimtrail facets about:deepseek --by type,month",
      "  claimtrail facets type:score --by benchmark --limit 50 --format csv"
    })
final class FacetsCommand implements Callable<Integer> {

  private static final int USUAL = 10;

  private final Claimtrail root;

  @Mixin private ClaimConditions conditions = new ClaimConditions();

  @Option(
      names = "--by",
      paramLabel = "FACET",
      split = ",",
      converter = Labelled.Facets.class,
      completionCandidates = Labelled.Facets.class,
      description = "Only these: ${COMPLETION-CANDIDATES}.")
  private List<Facet> facets = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "At most so many values of a facet. Without it a table shows 10; other formats show all.")
  private @Nullable Integer limit;

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  FacetsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    int usual = format.table() ? USUAL : ClaimQuery.ALL;
    int most = limit == null ? usual : LimitOption.checked(limit);
    Catalogue catalogue = root.catalogue();
    Condition condition = conditions.condition(catalogue);
    Set<Facet> wanted = facets.isEmpty() ? EnumSet.allOf(Facet.class) : EnumSet.copyOf(facets);
    try (ClaimSearch search = root.search(catalogue, clock)) {
      long total = search.count(condition);
      List<FacetCount> rows = FacetCount.of(search.facets(condition, wanted, most));
      if (format.table()) {
        print(rows);
        root.screen().print(new Line().add(Style.DIM, Amount.counted(total, "claim")));
      } else {
        Rows.write(root.terminal().out(), format.format(), FacetCount.COLUMNS, rows);
      }
      if (total == 0) {
        root.say(search.whyNone(condition));
      }
      return ExitCode.DONE;
    }
  }

  private void print(List<FacetCount> rows) {
    for (Facet facet : Arrays.asList(Facet.values())) {
      List<FacetCount> some = rows.stream().filter(row -> row.facet() == facet).toList();
      if (!some.isEmpty()) {
        Grid grid = new Grid(facet.label(), ">claims");
        some.forEach(row -> grid.add(row.value(), Integer.toString(row.claims())));
        grid.print(root.screen());
        root.screen().blank();
      }
    }
  }
}
