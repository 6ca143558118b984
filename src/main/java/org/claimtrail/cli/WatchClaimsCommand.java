package org.claimtrail.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.claimtrail.alert.SavedSearch;
import org.claimtrail.alert.SavedSearches;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Rows;
import org.claimtrail.answer.SavedSearchColumns;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.UnknownName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "watch-claims",
    header = "Save a search that is put to every claim from now on.",
    description = {
      "",
      "Claims are matched as their articles are added; 'claimtrail alerts' tells what matched."
          + " Without a query, it lists the saved searches."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail watch-claims 'about:minimax type:comparison relation:parity' --name parity",
      "  claimtrail watch-claims 'about:openai type:score' --min-sources 2 --name openai-scores",
      "  claimtrail watch-claims",
      "  claimtrail watch-claims --remove parity"
    })
final class WatchClaimsCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "What to look for; 'claimtrail fields' lists the fields.")
  private List<String> query = List.of();

  @Option(names = "--name", paramLabel = "NAME", description = "What to call the search.")
  private @Nullable String name;

  @Option(
      names = "--min-sources",
      paramLabel = "N",
      description =
          "Tell of a claim only when N sources that are independent of one another report it.")
  private int sources = 1;

  @Option(
      names = "--unheard-of",
      description = "Accept names that no article has given yet, to be told when one does.")
  private boolean unheardOf;

  @Option(names = "--remove", paramLabel = "NAME", description = "Remove a saved search.")
  private @Nullable String removed;

  @Mixin private FormatOption format = new FormatOption();

  WatchClaimsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ClaimIndex index = root.index();
    index.read().close();
    SavedSearches searches = SavedSearches.of(index);
    if (removed != null) {
      searches.remove(removed);
      root.say("'" + removed + "' is removed");
    } else if (query.isEmpty()) {
      list(searches.read());
    } else {
      save(searches, root.catalogue(index));
    }
    return ExitCode.DONE;
  }

  private void save(SavedSearches searches, Catalogue catalogue) {
    if (name == null) {
      throw new IllegalArgumentException("give the search a name: --name");
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String text = new QueryArguments(query, catalogue).text();
    SavedSearch search = new SavedSearch(name.strip(), text, sources, now);
    try (ClaimSearch claims = root.search(catalogue, new ClockOptions())) {
      OptionalLong found = searches.save(search, claims, unheardOf);
      root.say(
          found.isEmpty()
              ? "'" + search.name() + "' is saved, with a name that nobody has yet"
              : saved(search, found.getAsLong()));
    } catch (UnknownName unknown) {
      root.say("a name that is yet to come needs --unheard-of");
      throw unknown;
    }
  }

  private String saved(SavedSearch search, long found) {
    return "'%s' is saved; %s match%s already, and those to come are told by: claimtrail alerts%s"
        .formatted(
            search.name(),
            Amount.counted(found, "claim"),
            found == 1 ? "es" : "",
            root.indexOption());
  }

  private void list(List<SavedSearch> all) {
    if (!format.table()) {
      Rows.write(root.terminal().out(), format.format(), SavedSearchColumns.ALL, all);
    } else {
      Grid grid = new Grid("name", ">sources", "since", "query");
      all.forEach(
          one ->
              grid.add(
                  one.name(),
                  String.valueOf(one.sources()),
                  one.since().toString().substring(0, 10),
                  one.query()));
      if (!all.isEmpty()) {
        grid.print(root.screen());
      }
    }
    if (all.isEmpty()) {
      root.say("no saved searches; 'claimtrail watch-claims QUERY --name NAME' saves one");
    }
  }
}
