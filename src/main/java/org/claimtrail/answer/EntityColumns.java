package org.claimtrail.answer;

import java.util.List;
import org.claimtrail.query.EntityRow;

/// The keys of an entity in a list, in everything that programs read.
public final class EntityColumns {

  public static final List<Column<EntityRow>> ALL =
      List.of(
          new Column<>("name", EntityRow::name),
          new Column<>("type", row -> row.type().label()),
          new Column<>("owner", EntityRow::owner),
          new Column<>("articles", EntityRow::articles),
          new Column<>("mentions", EntityRow::mentions),
          new Column<>("claims", EntityRow::claims),
          new Column<>("first_seen", EntityRow::firstSeen),
          new Column<>("last_seen", EntityRow::lastSeen));

  private EntityColumns() {}
}
