package org.claimtrail.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Corrections;

/// Which articles decisions of analysts are about.
final class Affected {

  private Affected() {}

  /// Finds articles.
  ///
  /// @param all every decision, for those that are undone
  static Query by(List<Correction> pending, Corrections all) {
    List<Query> articles = new ArrayList<>();
    pending.forEach(one -> articles.addAll(by(one, all)));
    return articles.isEmpty() ? new MatchNoDocsQuery("nobody") : Clauses.any(articles);
  }

  private static List<Query> by(Correction one, Corrections all) {
    return switch (one) {
      case Correction.Reject(var _, var target) -> List.of(Fields.ARTICLE.is(target.article()));
      case Correction.Confirm(var _, var target) -> List.of(Fields.ARTICLE.is(target.article()));
      case Correction.Amend(var _, var target, var _) ->
          List.of(Fields.ARTICLE.is(target.article()));
      case Correction.Merge(var _, String name, String into) ->
          List.of(Fields.NAMED.is(name), Fields.NAMED.is(into));
      case Correction.Split(var _, var _, String from, String into, var _) ->
          List.of(Fields.NAMED.is(from), Fields.NAMED.is(into));
      case Correction.Undo(var _, int number) -> {
        Correction undone = all.numbered(number);
        yield undone == null ? List.of() : by(undone, all);
      }
    };
  }
}
