package org.claimtrail.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.Json;
import org.claimtrail.article.Article;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.source.ArticleSource.Foreign;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.ArticleSource.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "read",
    header = "Show what 'add' would take in: the articles in files, pages and feeds.",
    description = {
      "",
      "Adds nothing. Text is for people; JSON has a line an article. Articles in other languages"
          + " than English are shown, too; 'add' leaves them out."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail read saved-page.html",
      "  claimtrail read https://wire.example/deepseek-v4 --format json",
      "  claimtrail read newsletter.eml report.pdf"
    })
final class ReadCommand implements Callable<Integer> {

  /// What is printed.
  enum Form {
    TEXT,
    JSON
  }

  /// The keys in JSON.
  static final List<Column<Article>> COLUMNS =
      List.of(
          new Column<>("url", Article::url),
          new Column<>("outlet", Article::outlet),
          new Column<>("title", Article::title),
          new Column<>("authors", Article::authors),
          new Column<>("published", Article::published),
          new Column<>("modified", Article::modified),
          new Column<>("language", Article::language),
          new Column<>("text", Article::text));

  private final Claimtrail root;
  private int shown;
  private int refused;
  private int skipped;

  @Parameters(paramLabel = "FILE|URL", arity = "1..*", description = "As for 'add'.")
  private List<String> names = List.of();

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Labelled.Readings.class,
      completionCandidates = Labelled.Readings.class,
      description = "How to print: ${COMPLETION-CANDIDATES}. Without it text.")
  private Form form = Form.TEXT;

  ReadCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (Fetcher fetcher = inputs.fetcher()) {
      names.forEach(name -> inputs.named(name, root.terminal(), fetcher).forEach(this::take));
    }
    if (skipped > 0) {
      root.say(Amount.counted(skipped, "page") + " left out: no article, or not in English");
    }
    return shown == 0 ? ExitCode.NOTHING_DONE : refused > 0 ? ExitCode.SOME_REFUSED : ExitCode.DONE;
  }

  private void take(Item item) {
    switch (item) {
      case Read(_, Article article) -> show(article);
      case Foreign(String where, Article article) -> {
        show(article);
        root.say(where + ": not English; 'add' leaves it out");
      }
      case Refused(String where, String reason) -> {
        refused++;
        root.say(where + ": " + reason);
      }
      case Skipped _ -> skipped++;
    }
  }

  private void show(Article article) {
    Screen screen = root.screen();
    if (form == Form.JSON) {
      root.terminal().out().print(Json.of(Column.object(COLUMNS, article)) + "\n");
    } else {
      if (shown > 0) {
        screen.blank();
      }
      screen.wrap(0, new Line().add(Style.DIM, imprint(article)));
      screen.blank();
      article.text().lines().forEach(line -> screen.wrap(0, Line.of(line)));
    }
    root.terminal().out().flush();
    shown++;
  }

  private static String imprint(Article article) {
    String modified = article.modified() == null ? null : "changed " + article.modified();
    String authors = article.authors().isEmpty() ? null : String.join(", ", article.authors());
    return Stream.of(
            article.outlet(),
            authors,
            article.published(),
            modified,
            article.language(),
            article.url())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" · "));
  }
}
