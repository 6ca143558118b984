package org.claimtrail.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimtrail.answer.ClaimColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.exchange.ClaimExport;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Trail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "claim",
    header = "Show the whole trail of one claim.",
    description = {
      "",
      "Every report of it in order of time, the earliest first, whoever makes it and however"
          + " surely; what else was said about the same; and who disputes it."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail claim 23ceff405e0d006c",
      "  claimtrail claim 23ceff --format jsonl",
      "  claimtrail claim 23ceff --format jsonld"
    })
final class ClaimCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "ID",
      description = "A claim's id, or the beginning of it; 'claims --grouped' shows ids.")
  private String id = "";

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private ClaimFormatOption format = new ClaimFormatOption();

  ClaimCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = root.catalogue();
    try (ClaimSearch search = root.search(catalogue, clock)) {
      Trail trail = search.trail(id, ClaimQuery.ALL);
      if (format.table()) {
        new TrailView(root.screen()).print(trail);
      } else if (format.format().isOfClaims()) {
        root.export(
            new ClaimExport(catalogue, format.format()),
            Stream.of(trail.reported()),
            "Claim " + trail.claim().earliest().id());
      } else {
        Rows.write(root.terminal().out(), format.format(), ClaimColumns.ALL, trail.reports());
      }
      return ExitCode.DONE;
    }
  }
}
