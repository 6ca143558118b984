package org.claimtrail.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimtrail.answer.ArticleColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.Citation;
import org.claimtrail.query.ArticleQuery;
import org.claimtrail.query.ArticleRow;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Copies;
import org.claimtrail.query.FoundArticles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "articles",
    header = "List articles, newest first.",
    footer = {
      "",
      "Examples:",
      "  claimtrail articles",
      "  claimtrail articles distillation --about DeepSeek --since 2026",
      "  claimtrail articles --outlet 'Harbour Wire' --format csv",
      "  claimtrail articles --no-copies"
    })
final class ArticlesCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of title or text.")
  private List<String> words = List.of();

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "An entity that they mention, itself or by its family.")
  private @Nullable String about;

  @Option(names = "--outlet", paramLabel = "O", description = "Who published them.")
  private @Nullable String outlet;

  @Option(
      names = "--since",
      paramLabel = "D",
      converter = DateOption.class,
      description = "Published from this day, month or year on.")
  private @Nullable StatedDate since;

  @Option(
      names = "--until",
      paramLabel = "D",
      converter = DateOption.class,
      description = "Published up to this day, month or year.")
  private @Nullable StatedDate until;

  @ArgGroup private @Nullable Repeated repeated;

  /// One of the two, or neither.
  static final class Repeated {

    @Option(
        names = "--no-copies",
        required = true,
        description = "Leave out those that repeat the text of another.")
    private boolean leftOut;

    @Option(
        names = "--copies-of",
        paramLabel = "ID",
        required = true,
        description = "Only those that repeat this article: its id or URL.")
    private @Nullable String of;

    Copies copies() {
      return leftOut || of == null ? new Copies.LeftOut() : new Copies.Of(of);
    }
  }

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  ArticlesCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    String asked = words.isEmpty() ? null : String.join(" ", words);
    int most = limit.of(format.format());
    Copies copies = repeated == null ? new Copies.Listed() : repeated.copies();
    try (ClaimSearch search = root.search(clock)) {
      FoundArticles found =
          search.articles(new ArticleQuery(asked, about, outlet, since, until, copies, most));
      if (format.table()) {
        print(found.articles());
      } else {
        Rows.write(root.terminal().out(), format.format(), ArticleColumns.ALL, found.articles());
      }
      if (found.total() == 0) {
        root.say("no articles; fewer conditions find more");
      }
      root.sayMore(found.articles().size(), found.total(), "articles");
      return ExitCode.DONE;
    }
  }

  private void print(List<ArticleRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Grid grid = new Grid("id", "published", ">claims", "outlet", "copy of", "title");
    for (ArticleRow row : rows) {
      Citation article = row.article();
      String title =
          Objects.requireNonNullElse(article.title(), Objects.toString(article.url(), ""));
      grid.add(
          article.id(),
          Objects.toString(article.published(), ""),
          Integer.toString(row.claims()),
          Objects.toString(article.outlet(), ""),
          Objects.toString(row.copyOf(), ""),
          title);
    }
    grid.print(root.screen());
  }
}
