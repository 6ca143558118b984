package org.claimtrail.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.claimtrail.answer.Amount;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.index.Age;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexBusy;
import org.claimtrail.ingest.Added;
import org.claimtrail.ingest.Ingest;
import org.claimtrail.ingest.Lanes;
import org.claimtrail.source.ArticleSource;
import org.claimtrail.watch.Watching;
import org.claimtrail.watch.Watchlist;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "watch",
    header = "Look at feeds and pages again and again, and print the new claims.",
    description = {
      "",
      "FILE is OPML, as feed readers export it, or a text with an address a line: feeds, sitemaps,"
          + " pages. What is new on them is added to the index, and so is a page whose text has"
          + " changed. What was seen is noted in the index's folder: stopped and started, nothing"
          + " is lost or told twice."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail watch sources.opml",
      "  claimtrail watch sources.txt --every 60",
      "  claimtrail watch sources.txt --once --format jsonl >> new-claims.jsonl"
    })
final class WatchCommand implements Callable<Integer> {

  private final Claimtrail root;
  private int failures;

  @Parameters(paramLabel = "FILE", description = "The list of what to watch.")
  private Path file = Path.of("");

  @Option(names = "--once", description = "Look once, for cron.")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "Minutes from one look to the next; without it 15.")
  private int minutes = 15;

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private FormatOption format = new FormatOption();

  WatchCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (minutes < 1) {
      throw new IllegalArgumentException("--every is a number of minutes, 1 or more");
    }
    ClaimIndex index = root.index();
    Catalogue catalogue = root.catalogue(index);
    try (Fetcher fetcher = inputs.fetcher();
        NewClaims claims = new NewClaims(root, format.format(), index, catalogue)) {
      int addresses = round(fetcher, index, catalogue, claims);
      while (!once) {
        Thread.sleep(Duration.ofMinutes(minutes));
        addresses = round(fetcher, index, catalogue, claims);
      }
      return failures == 0
          ? ExitCode.DONE
          : failures < addresses || claims.any() ? ExitCode.SOME_REFUSED : ExitCode.NOTHING_DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.DONE;
    }
  }

  /// @return how many addresses were looked at
  private int round(Fetcher fetcher, ClaimIndex index, Catalogue catalogue, NewClaims claims) {
    Watchlist list = list();
    failures = 0;
    list.faults().forEach(this::refuse);
    Watching watching = Watching.of(index.watchFile());
    Instant since = watching.begin();
    Set<String> articles = new LinkedHashSet<>();
    try (Ingest ingest = root.ingest(index, catalogue, added -> take(added, articles))) {
      new Lanes<URI>(
              (address, steps) -> {
                look(address, fetcher, watching, ingest, steps);
                steps.accept(
                    () -> {
                      ingest.finish();
                      claims.print(articles, since);
                      articles.clear();
                    });
              })
          .run(list.addresses(), URI::getHost);
      watching.end();
    } catch (IndexBusy busy) {
      if (once) {
        throw busy;
      }
      root.say(busy.getMessage() + "; looking again in " + Amount.counted(minutes, "minute"));
    }
    if (once) {
      root.say(
          list.addresses().size()
              + (list.addresses().size() == 1 ? " address" : " addresses")
              + " looked at; "
              + Amount.counted(claims.printed(), "new claim"));
    }
    return list.addresses().size() + list.faults().size();
  }

  private static void look(
      URI address, Fetcher fetcher, Watching watching, Ingest ingest, Consumer<Runnable> steps) {
    ArticleSource.at(
            address, fetcher, watching.visits(then -> steps.accept(() -> ingest.then(then))))
        .forEach(item -> steps.accept(() -> ingest.take(item, Age.PRESENT)));
  }

  private Watchlist list() {
    try {
      return Watchlist.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private void take(Added added, Set<String> articles) {
    @Nullable String id = added.id();
    if (id != null) {
      articles.add(id);
    } else if (added.reason() != null) {
      refuse(added.reason());
    }
  }

  private void refuse(String reason) {
    failures++;
    root.say(reason);
  }
}
