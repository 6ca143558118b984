package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.answer.ClaimColumns;
import org.claimtrail.answer.HistoryColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.query.ArticleHistory;
import org.claimtrail.query.ArticlePage;
import org.claimtrail.query.ClaimSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "article",
    header = "Show an article with whom it mentions, its claims, and its text.",
    description = {
      "",
      "Claims are marked in the text, with colours by underlining, else as [1>…<1]. The formats for"
          + " programs hold its claims, or with --history a row for each change."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail article 3f2a91c0",
      "  claimtrail article https://wire.example/deepseek-v4",
      "  claimtrail article 3f2a91c0 --format jsonl",
      "  claimtrail article 3f2a91c0 --history"
    })
final class ArticleCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "ID",
      description = "Its id, the beginning of that, or its URL; 'claimtrail articles' lists them.")
  private String key = "";

  @Option(
      names = "--history",
      description =
          "Show its versions in place of its text: when each was added, and what changed in title,"
              + " outlet, date, text and claims.")
  private boolean history;

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  ArticleCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (ClaimSearch search = root.search(clock)) {
      if (history) {
        print(search.history(key));
        return ExitCode.DONE;
      }
      ArticlePage page = search.article(key);
      if (format.table()) {
        new ArticleView(root.screen()).print(page);
      } else {
        Rows.write(root.terminal().out(), format.format(), ClaimColumns.ALL, page.claims());
      }
      return ExitCode.DONE;
    }
  }

  private void print(ArticleHistory of) {
    if (format.table()) {
      new HistoryView(root.screen()).print(of);
    } else {
      Rows.write(
          root.terminal().out(), format.format(), HistoryColumns.ALL, HistoryColumns.Row.of(of));
    }
    if (of.versions().size() == 1) {
      root.say("one version; nothing has changed since it was added");
    }
  }
}
