package org.claimtrail.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.claimtrail.answer.Format;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Role;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Found;
import org.claimtrail.query.Order;
import org.claimtrail.query.Period;
import org.claimtrail.source.ArticleSource;
import picocli.CommandLine.Command;

@Command(
    name = "demo",
    header = "Add the sample articles to an index of their own, and show what can be asked.",
    description = {
      "",
      "That index lies in the folder for temporary files unless --index names another."
    },
    footer = {"", "Examples:", "  claimtrail demo", "  claimtrail demo --index sample"})
final class DemoCommand implements Callable<Integer> {

  private static final String COMPANY = "DeepSeek";
  private static final String BENCHMARK = "SWE-bench Verified";
  private static final int SHOWN = 5;

  private final Claimtrail root;

  DemoCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ClaimIndex index = new ClaimIndex(folder());
    Catalogue catalogue = root.catalogue(index);
    int exitCode = add(index, catalogue);
    Screen screen = root.screen();
    ClaimQuery about =
        new ClaimQuery(new Condition.Involves(null, COMPANY, false, null), Order.DATE, SHOWN, null);
    Condition on = new Condition.Involves(Role.BENCHMARK, BENCHMARK, false, null);
    try (ClaimSearch search = ClaimSearch.open(index.folder(), catalogue)) {
      heading("What is claimed about " + COMPANY);
      Found found = search.claims(about);
      new ClaimList(screen, null).print(found.claims());
      screen.blank();
      screen.print(
          new Line().add(Style.DIM, found.claims().size() + " of " + found.total() + " claims"));
      heading("How claims on " + BENCHMARK + " move");
      new TimelineView(screen, Period.MONTH, SHOWN).charts(search.timeline(on, Period.MONTH));
    }
    tryNext(index);
    return exitCode;
  }

  private Path folder() {
    Path named = root.namedIndex();
    if (named != null) {
      return named;
    }
    String user = System.getProperty("user.name", "").replaceAll("\\W", "");
    return Path.of(System.getProperty("java.io.tmpdir", "."), "claimtrail-demo-" + user);
  }

  private int add(ClaimIndex index, Catalogue catalogue) {
    heading("Adding the sample articles to " + index.folder());
    InputStream articles =
        Objects.requireNonNull(DemoCommand.class.getResourceAsStream("demo.jsonl"));
    try (articles;
        var report = new AddReport(root, Format.TABLE);
        var ingest = root.ingest(index, catalogue, report::print)) {
      ArticleSource.of(articles, "demo.jsonl").forEach(ingest::take);
      ingest.finish();
      report.totals();
      return report.exitCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void heading(String words) {
    root.screen().blank();
    root.screen().print(new Line().add(Style.BOLD, words));
    root.screen().blank();
  }

  /// Commands that can be copied as they stand.
  private void tryNext(ClaimIndex index) {
    heading("Try next");
    String program = System.getProperty("claimtrail.command", "./claimtrail");
    String where = Claimtrail.indexOption(index.folder());
    for (String command :
        new String[] {
          "claims --about " + COMPANY + " --type comparison",
          "timeline " + COMPANY,
          "entities --type model",
          "articles"
        }) {
      root.screen().print("  " + program + " " + command + where);
    }
    root.screen().blank();
    root.screen().print("in a browser");
    root.screen().blank();
    root.screen().print("  " + program + " serve" + where);
    root.screen().blank();
    root.screen().print("and with articles of your own, into " + root.index().folder() + "/:");
    root.screen().blank();
    root.screen().print("  " + program + " add YOUR-ARTICLES.jsonl" + root.indexOption());
  }
}
