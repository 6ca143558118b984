package org.claimtrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.index.Age;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.ingest.Ingest;
import org.claimtrail.ingest.Lanes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "add",
    header = "Add articles to the index, of files, pages, feeds and archives.",
    description = {
      "",
      "Prints a line for each article once it is on disk. An article that is there already, by its"
          + " URL or, without one, its text, is replaced with all its claims; one that has not"
          + " changed is left alone.",
      "",
      "What an input holds is told by its content: web pages, feeds, sitemaps, PDF, mail, web"
          + " archives, Markdown, text, JSON, CSV, ZIP. Of a feed or sitemap that is named here,"
          + " the pages are fetched as well. Stopped at any point, it goes on where it was when it"
          + " is run again.",
      "",
      "JSON articles have the keys url, outlet, title, authors, published, modified, language and"
          + " text; only text is needed."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail add articles.jsonl",
      "  claimtrail add coverage/ notes.txt newsletter.eml",
      "  claimtrail add https://wire.example/deepseek-v4 https://wire.example/feed.xml",
      "  curl -s https://wire.example/feed.jsonl | claimtrail add - --format jsonl"
    })
final class AddCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "PATH|URL",
      arity = "1..*",
      description = "Files, folders, addresses of the web; - is standard input.")
  private List<String> names = List.of();

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private FormatOption format = new FormatOption();

  AddCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ClaimIndex index = root.index();
    try (var fetcher = inputs.fetcher();
        var report = new AddReport(root, format.format(), inputs.meter());
        var ingest = root.ingest(index, root.catalogue(index), report::print)) {
      boolean finished = false;
      try {
        new Lanes<String>((name, steps) -> read(name, fetcher, ingest, steps))
            .run(names, Inputs::server);
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

  private void read(String name, Fetcher fetcher, Ingest ingest, Consumer<Runnable> steps) {
    Age age = Inputs.isAddress(name) ? Age.PRESENT : Age.UNKNOWN;
    inputs
        .named(name, root.terminal(), fetcher)
        .forEach(item -> steps.accept(() -> ingest.take(item, age)));
  }
}
