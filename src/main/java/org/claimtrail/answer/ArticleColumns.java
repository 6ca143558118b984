package org.claimtrail.answer;

import java.util.List;
import org.claimtrail.index.Citation;
import org.claimtrail.query.ArticleRow;

/// The keys of an article in a list, in everything that programs read.
public final class ArticleColumns {

  public static final List<Column<ArticleRow>> ALL =
      List.of(
          cited("id", Citation::id),
          cited("url", Citation::url),
          cited("outlet", Citation::outlet),
          cited("title", Citation::title),
          cited("published", Citation::published),
          new Column<>("claims", ArticleRow::claims),
          new Column<>("copy_of", ArticleRow::copyOf));

  private ArticleColumns() {}

  private static Column<ArticleRow> cited(String name, Column.Cell<Citation> cell) {
    return new Column<>(name, row -> cell.of(row.article()));
  }
}
