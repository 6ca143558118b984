package org.claimtrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.index.ClaimIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "add",
    header = "Add articles to the index.",
    description = {
      "",
      "Prints a line for each article once it is on disk. An article that is there already, by its"
          + " URL or, without one, its text, is replaced with all its claims; one that has not"
          + " changed is left alone.",
      "",
      "JSON articles have the keys url, outlet, title, authors, published, modified, language and"
          + " text; only text is needed."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail add articles.jsonl",
      "  claimtrail add coverage/ notes.txt",
      "  curl -s https://wire.example/feed.jsonl | claimtrail add - --format jsonl"
    })
final class AddCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Text files, JSON, JSON lines, folders of these; - is standard input.")
  private List<String> paths = List.of();

  @Mixin private FormatOption format = new FormatOption();

  AddCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ClaimIndex index = root.index();
    try (var report = new AddReport(root, format.format());
        var ingest = new Ingest(root, index, root.catalogue(index), report::print)) {
      boolean finished = false;
      try {
        paths.forEach(path -> Input.named(path, root.terminal()).forEach(ingest::take));
        ingest.finish();
        finished = true;
      } finally {
        if (finished || report.any()) {
          report.totals();
        }
      }
      return report.exitCode();
    }
  }
}
