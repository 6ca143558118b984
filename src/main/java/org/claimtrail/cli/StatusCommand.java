package org.claimtrail.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Rows;
import org.claimtrail.answer.StatusColumns;
import org.claimtrail.extract.ClaimExtractor;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.IndexStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "status",
    header = "Show what the index holds, and what it was made by.",
    footer = {"", "Examples:", "  claimtrail status", "  claimtrail status --format json"})
final class StatusCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1e6;
  private static final String REBUILD = "; run: claimtrail rebuild";

  private final Claimtrail root;

  @Mixin private FormatOption format = new FormatOption();

  StatusCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (ClaimSearch search = root.search(new ClockOptions())) {
      IndexStatus status = search.status(ClaimExtractor.version());
      if (format.table()) {
        print(status, root.index());
      } else {
        Rows.write(root.terminal().out(), format.format(), StatusColumns.ALL, List.of(status));
      }
      return ExitCode.DONE;
    }
  }

  private void print(IndexStatus status, ClaimIndex index) {
    print("index", index.folder().toAbsolutePath().normalize().toString());
    print("size", "%.1f MB, format %d".formatted(status.bytes() / MEGABYTE, status.format()));
    print("articles", Amount.grouped(status.articles()));
    print("claims", Amount.grouped(status.claims()));
    print(
        "entities",
        Amount.grouped(status.entities())
            + ", named "
            + Amount.grouped((double) status.mentions())
            + " times");
    print("written by", "claimtrail " + status.written().program());
    print("extractor", extractor(status));
    String own = Files.exists(index.catalogueFile()) ? ", with " + index.catalogueFile() : "";
    print("catalogue", status.catalogue() + own);
    if (status.outdated() > 0) {
      boolean one = status.outdated() == 1;
      root.say(
          (one ? "1 article was" : status.outdated() + " articles were")
              + " extracted by another extractor or with another catalogue"
              + REBUILD
              + root.indexOption());
    } else if (!status.sameCatalogue()) {
      root.say("the catalogue has changed since" + REBUILD + root.indexOption());
    }
  }

  private static String extractor(IndexStatus status) {
    String written = status.written().extractor();
    return written.equals(status.extractor()) ? written : written + ", now " + status.extractor();
  }

  private void print(String label, String words) {
    root.screen().print(new Line().add(Style.DIM, label).to(12).add(words));
  }
}
