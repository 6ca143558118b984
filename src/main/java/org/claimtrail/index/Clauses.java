package org.claimtrail.index;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// Queries put together.
public final class Clauses {

  private Clauses() {}

  /// What all of them find; they do not count for relevance.
  public static Query all(Query... queries) {
    return all(List.of(queries));
  }

  /// What all of them find; they do not count for relevance.
  public static Query all(Collection<Query> queries) {
    return together(queries, Occur.FILTER);
  }

  /// What at least one of them finds.
  public static Query any(Collection<Query> queries) {
    return together(queries, Occur.SHOULD);
  }

  /// What both find, best matches of `scored` first.
  public static Query scored(Query scored, Query filter) {
    return new BooleanQuery.Builder().add(scored, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static Query together(Collection<Query> queries, Occur occur) {
    BooleanQuery.Builder together = new BooleanQuery.Builder();
    queries.forEach(query -> together.add(query, occur));
    return together.build();
  }
}
