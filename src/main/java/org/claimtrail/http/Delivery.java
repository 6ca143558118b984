package org.claimtrail.http;

import java.time.Instant;
import java.util.List;
import org.claimtrail.answer.Column;
import org.claimtrail.ingest.Added;

/// Articles that somebody has sent, and what has become of them.
///
/// @param id by which the sender asks for it
/// @param at when it was accepted
/// @param articles what has become of them so far
record Delivery(String id, Instant at, State state, List<Added> articles) {

  /// How far it has come.
  enum State {
    WAITING("waiting"),
    READING("reading"),
    DONE("done");

    private final String label;

    State(String label) {
      this.label = label;
    }

    String label() {
      return label;
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

  Delivery in(State now, List<Added> told) {
    return new Delivery(id, at, now, told);
  }
}
