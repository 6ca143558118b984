package org.claimtrail.assist;

import java.io.UncheckedIOException;
import org.claimtrail.answer.Harmless;
import org.claimtrail.entity.CatalogueException;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.query.Condition;
import org.claimtrail.query.UnknownName;

/// What goes wrong, in a line that says what to do.
final class Failure {

  private Failure() {}

  static String words(Exception e) {
    return Harmless.words(
        switch (e) {
          case UnknownName unknown -> unknown(unknown);
          case IllegalArgumentException _,
              IndexUnavailable _,
              CatalogueException _,
              UncheckedIOException _ ->
              String.valueOf(e.getMessage());
          default -> "unexpected error: " + e;
        });
  }

  private static String unknown(UnknownName name) {
    Condition.Place place = name.place();
    String where = place == null ? "" : "column " + place.column() + ": ";
    return where + (name.endsInCommand() ? name.problem() : name.getMessage());
  }
}
