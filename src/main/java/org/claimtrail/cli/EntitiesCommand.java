package org.claimtrail.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimtrail.answer.EntityColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.entity.EntityType;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.EntityRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "entities",
    header = "List who and what articles name.",
    description = {"", "Those with most claims come first."},
    footer = {
      "",
      "Examples:",
      "  claimtrail entities",
      "  claimtrail entities --type benchmark --limit 50",
      "  claimtrail entities qwen --format jsonl"
    })
final class EntitiesCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "Beginnings of words in a name, or in what articles call it.")
  private List<String> words = List.of();

  @Option(
      names = "--type",
      paramLabel = "T",
      converter = Labelled.EntityTypes.class,
      completionCandidates = Labelled.EntityTypes.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private @Nullable EntityType type;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  EntitiesCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    int most = limit.of(format.format());
    try (ClaimSearch search = root.search(clock)) {
      String asked = words.isEmpty() ? null : String.join(" ", words);
      List<EntityRow> all = search.entities(asked, type, ClaimQuery.ALL);
      List<EntityRow> rows = all.subList(0, Math.min(most, all.size()));
      if (format.table()) {
        print(rows);
      } else {
        Rows.write(root.terminal().out(), format.format(), EntityColumns.ALL, rows);
      }
      if (all.isEmpty()) {
        root.say("no entities; fewer words find more");
      }
      root.sayMore(rows.size(), all.size(), "entities");
      return ExitCode.DONE;
    }
  }

  private void print(List<EntityRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Grid grid = new Grid("name", "type", ">articles", ">claims", "first seen", "last seen", "of");
    for (EntityRow row : rows) {
      grid.add(
          row.name(),
          row.type().label(),
          Integer.toString(row.articles()),
          Integer.toString(row.claims()),
          Objects.toString(row.firstSeen(), ""),
          Objects.toString(row.lastSeen(), ""),
          Objects.toString(row.owner(), ""));
    }
    grid.print(root.screen());
  }
}
