package org.claimtrail.answer;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.alert.Alert;

/// The keys of an alert, in everything that programs read.
public final class AlertColumns {

  public static final List<Column<Alert>> ALL =
      Stream.concat(
              Stream.of(
                  new Column<Alert>("search", alert -> alert.search().name()),
                  new Column<Alert>("at", Alert::at)),
              TrackColumns.ALL.stream()
                  .map(column -> column.<Alert>of(alert -> alert.match().claim())))
          .toList();

  private AlertColumns() {}
}
