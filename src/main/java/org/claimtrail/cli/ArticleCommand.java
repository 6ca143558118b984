package org.claimtrail.cli;

import java.util.concurrent.Callable;
import org.claimtrail.query.ArticlePage;
import org.claimtrail.query.ClaimSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "article",
    header = "Show an article with whom it mentions, its claims, and its text.",
    description = {
      "",
      "Claims are marked in the text, with colours by underlining, else as [1>…<1]. The formats for"
          + " programs hold its claims."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail article 3f2a91c0",
      "  claimtrail article https://wire.example/deepseek-v4",
      "  claimtrail article 3f2a91c0 --format jsonl"
    })
final class ArticleCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "ID",
      description = "Its id, the beginning of that, or its URL; 'claimtrail articles' lists them.")
  private String key = "";

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  ArticleCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (ClaimSearch search = root.search(clock)) {
      ArticlePage page = search.article(key);
      if (format.table()) {
        new ArticleView(root.screen()).print(page);
      } else {
        Rows.write(root.terminal().out(), format.format(), ClaimColumns.ALL, page.claims());
      }
      return ExitCode.DONE;
    }
  }
}
