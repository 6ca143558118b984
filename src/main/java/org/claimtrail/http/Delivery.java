package org.claimtrail.http;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.claimtrail.answer.Column;
import org.claimtrail.ingest.Added;

/// Articles that somebody has sent, and what has become of them.
///
/// @param id by which the sender asks for it
/// @param at when it was accepted
/// @param since when it has been in that state
/// @param articles what has become of them so far
record Delivery(String id, Instant at, State state, Instant since, List<Added> articles) {

  /// How far it has come.
  enum State {
    /// For those before it, or for another program that writes to the index.
    WAITING,
    /// Asking another server for it.
    FETCHING,
    READING,
    DONE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The keys in everything that programs read.
  static final List<Column<Delivery>> COLUMNS =
      List.of(
          new Column<>("id", Delivery::id),
          new Column<>("at", Delivery::at),
          new Column<>("state", delivery -> delivery.state.label()),
          new Column<>(
              "articles",
              delivery ->
                  delivery.articles.stream()
                      .map(added -> Column.object(Added.COLUMNS, added))
                      .toList()));

  Delivery {
    articles = List.copyOf(articles);
  }

  /// One that is accepted now.
  static Delivery accepted(String id) {
    Instant now = now();
    return new Delivery(id, now, State.WAITING, now, List.of());
  }

  Delivery in(State now, List<Added> told) {
    return new Delivery(id, at, now, now == state ? since : now(), told);
  }

  /// From when it was accepted until it was done, or until now.
  Duration took() {
    return Duration.between(at, state == State.DONE ? since : Instant.now());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
