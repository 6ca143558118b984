package org.claimtrail.answer;

import java.util.List;
import org.claimtrail.alert.SavedSearch;

/// The keys of a saved search, in everything that programs read.
public final class SavedSearchColumns {

  public static final List<Column<SavedSearch>> ALL =
      List.of(
          new Column<>("name", SavedSearch::name),
          new Column<>("query", SavedSearch::query),
          new Column<>("min_sources", SavedSearch::sources),
          new Column<>("since", SavedSearch::since));

  private SavedSearchColumns() {}
}
