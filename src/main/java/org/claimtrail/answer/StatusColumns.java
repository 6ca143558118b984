package org.claimtrail.answer;

import java.util.List;
import org.claimtrail.query.IndexStatus;

/// The keys of what an index holds, in everything that programs read.
public final class StatusColumns {

  public static final List<Column<IndexStatus>> ALL =
      List.of(
          new Column<>("articles", IndexStatus::articles),
          new Column<>("claims", IndexStatus::claims),
          new Column<>("entities", IndexStatus::entities),
          new Column<>("mentions", IndexStatus::mentions),
          new Column<>("bytes", IndexStatus::bytes),
          new Column<>("format", IndexStatus::format),
          new Column<>("program", status -> status.written().program()),
          new Column<>("extractor", status -> status.written().extractor()),
          new Column<>("extractor_in_use", IndexStatus::extractor),
          new Column<>("catalogue", status -> status.written().catalogue()),
          new Column<>("catalogue_in_use", IndexStatus::catalogue),
          new Column<>("outdated", IndexStatus::outdated));

  private StatusColumns() {}
}
