package org.claimtrail.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.alert.Alert;
import org.claimtrail.alert.Alerts;
import org.claimtrail.alert.SavedSearch;
import org.claimtrail.alert.SavedSearches;
import org.claimtrail.answer.AlertColumns;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Rows;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.query.ClaimSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "alerts",
    header = "Tell what saved searches have come upon since they were last asked.",
    description = {
      "",
      "Each claim is told once for each search, when enough sources report it: on the screen or to"
          + " a program, as a feed or to a web address. What could not be delivered is told again."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail alerts",
      "  claimtrail alerts parity --format jsonl",
      "  claimtrail alerts --feed alerts.xml",
      "  claimtrail alerts --webhook https://hooks.example.com/claims"
    })
final class AlertsCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Saved searches; without any, all of them.")
  private List<String> names = List.of();

  @Option(
      names = "--feed",
      paramLabel = "FILE",
      description = "Write an Atom feed of the latest alerts, new ones and those told before.")
  private @Nullable Path feed;

  @Option(
      names = "--webhook",
      paramLabel = "URL",
      description = "Post the new ones as JSON to an http or https address.")
  private @Nullable URI webhook;

  @Option(names = "--peek", description = "Tell them, and tell them again the next time.")
  private boolean peek;

  @Mixin private FormatOption format = new FormatOption();

  AlertsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ClaimIndex index = root.index();
    SavedSearches saved = SavedSearches.of(index);
    try (ClaimSearch claims = root.search(new ClockOptions())) {
      List<SavedSearch> searches =
          names.isEmpty() ? saved.read() : names.stream().map(saved::named).toList();
      if (searches.isEmpty()) {
        root.say("no saved searches; 'claimtrail watch-claims QUERY --name NAME' saves one");
        return ExitCode.DONE;
      }
      tell(Alerts.of(index), claims, searches);
      return ExitCode.DONE;
    }
  }

  private void tell(Alerts alerts, ClaimSearch claims, List<SavedSearch> searches) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    List<Alert> fresh = new ArrayList<>();
    searches.forEach(search -> fresh.addAll(alerts.fresh(claims, search, now)));
    if (feed != null) {
      List<Alert> past = new ArrayList<>();
      searches.forEach(search -> past.addAll(alerts.past(claims, search)));
      new AlertFeed(feed).write(past, fresh);
    }
    if (webhook != null) {
      new Webhook(webhook).post(fresh, some -> note(alerts, some));
    }
    boolean delivered = feed != null || webhook != null;
    if (delivered) {
      root.say(Amount.counted(fresh.size(), "new alert"));
    } else {
      show(fresh);
    }
    if (webhook == null) {
      note(alerts, fresh);
    }
  }

  private void note(Alerts alerts, List<Alert> told) {
    if (!peek) {
      alerts.note(told);
    }
  }

  private void show(List<Alert> fresh) {
    if (!format.table()) {
      Rows.write(root.terminal().out(), format.format(), AlertColumns.ALL, fresh);
      return;
    }
    Screen screen = root.screen();
    String heading = "";
    for (Alert alert : fresh) {
      String name = alert.search().name();
      if (!heading.isEmpty()) {
        screen.blank();
      }
      if (!name.equals(heading)) {
        screen.print(
            new Line().add(Style.BOLD, name).add(Style.DIM, ": " + alert.search().query()));
        screen.blank();
        heading = name;
      }
      new TrackList(screen).print(List.of(alert.match().claim()));
    }
    root.terminal().out().flush();
    if (fresh.isEmpty()) {
      root.say("no new alerts");
    }
  }
}
