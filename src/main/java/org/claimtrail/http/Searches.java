package org.claimtrail.http;

import static java.util.Comparator.comparing;

import io.javalin.http.HandlerType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.alert.Alert;
import org.claimtrail.alert.Alerts;
import org.claimtrail.alert.SavedSearch;
import org.claimtrail.alert.SavedSearches;
import org.claimtrail.answer.AlertColumns;
import org.claimtrail.answer.SavedSearchColumns;
import org.claimtrail.http.Reply.Table;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;

/// Saved searches, and what they have come upon.
record Searches(ClaimIndex index, CurrentClaims claims) {

  private static final Parameter<String> CALLED = Parameter.part("name", "Of a saved search.");
  private static final Parameter<String> NAME =
      Parameter.text("name", "What to call the search.").neededKey();
  private static final Parameter<String> QUERY =
      Parameter.text("query", "What to look for, in the query language.").neededKey();
  private static final Parameter<Integer> SOURCES =
      Parameter.number(
              "min_sources",
              1,
              Integer.MAX_VALUE,
              1,
              "So many sources, independent of one another, must report a claim to be told of it.")
          .key();
  private static final Parameter<Boolean> UNHEARD_OF =
      Parameter.flag("unheard_of", "Accepts names that no article has given yet.").key();

  List<Endpoint> all() {
    return List.of(
        Endpoint.present(
            "/searches",
            "The saved searches.",
            SavedSearchColumns.ALL,
            List.of(),
            (_, _) -> Table.of(SavedSearchColumns.ALL, saved().read())),
        Endpoint.deed(
            HandlerType.POST,
            "/searches",
            "Saves a search that is put to every claim from now on.",
            Endpoint.CREATED,
            SavedSearchColumns.ALL,
            List.of(NAME, QUERY, SOURCES, UNHEARD_OF),
            this::save),
        Endpoint.deed(
            HandlerType.DELETE,
            "/searches/{name}",
            "Removes a saved search.",
            Endpoint.NO_CONTENT,
            List.of(),
            List.of(CALLED),
            this::remove),
        Endpoint.present(
            "/alerts",
            "What saved searches have come upon, told before or not: the latest first.",
            AlertColumns.ALL,
            List.of(Parameters.LIMIT),
            this::alerts));
  }

  private SavedSearches saved() {
    return SavedSearches.of(index);
  }

  private Reply save(Asked asked) {
    SavedSearch search = search(asked);
    boolean unheardOf = asked.get(UNHEARD_OF);
    try {
      claims.ask(AsOf.NOW, all -> saved().save(search, all, unheardOf));
    } catch (QueryFault | UnknownName e) {
      throw Problem.parameter(QUERY.name(), String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw Problem.parameter(NAME.name(), String.valueOf(e.getMessage()));
    }
    return Table.of(SavedSearchColumns.ALL, List.of(search));
  }

  private static SavedSearch search(Asked asked) {
    String name = asked.get(NAME).strip();
    String query = asked.get(QUERY);
    int sources = asked.get(SOURCES);
    try {
      return new SavedSearch(name, query, sources, now());
    } catch (IllegalArgumentException e) {
      throw Problem.parameter(NAME.name(), String.valueOf(e.getMessage()));
    }
  }

  private Reply remove(Asked asked) {
    String name = asked.get(CALLED);
    if (saved().find(name).isEmpty()) {
      throw Problem.notFound("no saved search '" + name + "'");
    }
    saved().remove(name);
    return new Reply.Nothing();
  }

  private Reply alerts(Asked asked, ClaimSearch search) {
    Alerts alerts = Alerts.of(index);
    List<SavedSearch> all = saved().read();
    List<Alert> known =
        Stream.concat(
                all.stream().flatMap(one -> alerts.past(search, one).stream()),
                all.stream().flatMap(one -> alerts.fresh(search, one, now()).stream()))
            .sorted(comparing(Alert::at).reversed())
            .toList();
    int shown = Math.min(asked.get(Parameters.LIMIT), known.size());
    return new Table<>(AlertColumns.ALL, known.subList(0, shown), known.size(), true, null);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
