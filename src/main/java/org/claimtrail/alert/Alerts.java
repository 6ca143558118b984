package org.claimtrail.alert;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Match;

/// What saved searches have come upon: new until it was told, which a journal beside the index
/// keeps. A tracked claim is told once for each search, however many report it later.
///
/// Lines are only added to the journal, each batch after an empty one, which ends a line that was
/// cut off. Who tells first and notes then, tells twice where it is killed in between, and never
/// not at all.
///
/// @param file the journal; need not exist
public record Alerts(Path file) {

  public static Alerts of(ClaimIndex index) {
    return new Alerts(index.alertsFile());
  }

  /// What has not been told, in order of time.
  ///
  /// @param now the moment under which it is told
  public List<Alert> fresh(ClaimSearch claims, SavedSearch search, Instant now) {
    Map<String, Told> told = told(search);
    return claims
        .matches(search.key(), ids -> Collections.disjoint(told.keySet(), ids), search.sources())
        .stream()
        .map(match -> new Alert(id(match.ids()), search, now, match))
        .toList();
  }

  /// What has been told before, as far as it is still claimed; the latest last.
  public List<Alert> past(ClaimSearch claims, SavedSearch search) {
    Map<String, Told> told = told(search);
    return claims
        .matches(search.key(), ids -> !Collections.disjoint(told.keySet(), ids), search.sources())
        .stream()
        .map(match -> alert(search, first(told, match), match))
        .sorted(comparing(Alert::at).thenComparing(Alert::id))
        .toList();
  }

  /// Notes that they were told; it is on disk when this returns.
  public void note(Collection<Alert> alerts) {
    if (alerts.isEmpty()) {
      return;
    }
    append(
        alerts.stream()
            .map(one -> new Told(one.search().key(), one.at(), one.match().ids()))
            .toList());
  }

  /// Adds to the journal; it is on disk when this returns.
  public void append(List<Told> told) {
    StringBuilder lines = new StringBuilder("\n");
    told.forEach(one -> lines.append(ToldJson.write(one)).append('\n'));
    try {
      Files.writeString(
          file,
          lines,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static Alert alert(SavedSearch search, Told told, Match match) {
    return new Alert(id(told.claims()), search, told.at(), match);
  }

  /// That of one of the reports that were known when it was told; others join them later.
  private static String id(Set<String> claims) {
    return Collections.min(claims);
  }

  private static Told first(Map<String, Told> told, Match match) {
    return match.ids().stream()
        .map(told::get)
        .filter(Objects::nonNull)
        .min(comparing(Told::at))
        .orElseThrow();
  }

  /// By the ids of the reports.
  private Map<String, Told> told(SavedSearch search) {
    Map<String, Told> byClaim = new HashMap<>();
    for (Told told : read()) {
      if (told.search().equals(search.key())) {
        told.claims().forEach(claim -> byClaim.putIfAbsent(claim, told));
      }
    }
    return byClaim;
  }

  /// The journal. A line that was cut off was not noted, and what it was about is told again.
  public List<Told> read() {
    return SavedSearches.lines(file).stream().flatMap(line -> read(line).stream()).toList();
  }

  private static Optional<Told> read(String line) {
    try {
      return Optional.of(ToldJson.read(line));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
