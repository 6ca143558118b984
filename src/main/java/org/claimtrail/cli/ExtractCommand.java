package org.claimtrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.ingest.Extractions;
import org.claimtrail.source.ArticleSource.Foreign;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.ArticleSource.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    header = "Print what is found in articles, without an index.",
    description = {
      "",
      "One line of JSON an article, in the order of the input, with offsets in Unicode code points"
          + " into its text. Of the index only the user's own catalogue is read, if there is one."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail extract article.txt",
      "  claimtrail extract articles.jsonl > extracted.jsonl",
      "  cat article.txt | claimtrail extract -"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Claimtrail root;
  private int printed;
  private int refused;

  @Parameters(
      paramLabel = "PATH|URL",
      arity = "1..*",
      description = "Files, folders, addresses of the web; - is standard input.")
  private List<String> names = List.of();

  @Mixin private Inputs inputs = new Inputs();

  ExtractCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (var fetcher = inputs.fetcher();
        var extractions = new Extractions(root.catalogue(root.index()))) {
      for (String name : names) {
        inputs.named(name, root.terminal(), fetcher).forEach(item -> take(item, extractions));
      }
      extractions.finish();
    }
    if (refused == 0) {
      return ExitCode.DONE;
    }
    return printed > 0 ? ExitCode.SOME_REFUSED : ExitCode.NOTHING_DONE;
  }

  private void take(Item item, Extractions extractions) {
    switch (item) {
      case Read(String where, var article) ->
          extractions.extract(article, result -> print(where, result));
      case Skipped _ -> {}
      case Foreign(String where, _) -> extractions.inOrder(() -> refuse(where, "not English"));
      case Refused(String where, String reason) -> extractions.inOrder(() -> refuse(where, reason));
    }
  }

  private void print(String where, Extractions.Result result) {
    switch (result) {
      case Extractions.Extracted(var extraction) -> {
        root.terminal().out().print(new ExtractionLine(extraction).json() + "\n");
        root.terminal().out().flush();
        printed++;
      }
      case Extractions.Failed failed -> {
        root.details(failed.cause());
        refuse(where, failed.words());
      }
    }
  }

  private void refuse(String where, String reason) {
    root.say(where + ": " + reason);
    refused++;
  }
}
