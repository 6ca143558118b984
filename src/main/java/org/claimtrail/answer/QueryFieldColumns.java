package org.claimtrail.answer;

import java.util.List;
import org.claimtrail.query.QueryField;

/// The keys of a field of the query language, in everything that programs read.
public final class QueryFieldColumns {

  public static final List<Column<QueryField>> ALL =
      List.of(
          new Column<>("field", QueryField::label),
          new Column<>("takes", QueryField::expected),
          new Column<>("meaning", QueryField::meaning));

  private QueryFieldColumns() {}
}
