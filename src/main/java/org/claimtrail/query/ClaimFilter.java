package org.claimtrail.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Sortable.Direction;
import org.claimtrail.review.Verdict;
import org.jspecify.annotations.Nullable;

/// A condition in Lucene's terms, its names resolved.
///
/// @param about whose roles are to be told; null for nobody's
record ClaimFilter(Query query, @Nullable Asked about) {

  static ClaimFilter of(Condition condition, Naming naming) {
    Planner planner = new Planner(naming);
    Query query = planner.claims(condition);
    return new ClaimFilter(query, planner.about(condition).orElse(null));
  }

  static Sort sort(Order order) {
    return switch (order) {
      case DATE -> newestFirst();
      case OLDEST ->
          sort(Stream.of(Fields.FIRST_DAY.sort(Direction.UP), Fields.PUBLISHED.sort(Direction.UP)));
      case RELEVANCE -> newestFirst(SortField.FIELD_SCORE);
      case VALUE -> newestFirst(Fields.VALUE.sort(Direction.DOWN));
      case SOURCES ->
          throw new IllegalArgumentException(
              "only tracked claims can be put in order of their sources; add --grouped");
    };
  }

  private static Sort newestFirst(SortField... before) {
    return sort(
        Stream.concat(
            Stream.of(before),
            Stream.of(
                Fields.LISTED_DAY.sort(Direction.DOWN), Fields.PUBLISHED.sort(Direction.DOWN))));
  }

  /// Where those are the same, in the order of the text; no two claims are the same in all.
  private static Sort sort(Stream<SortField> first) {
    Stream<SortField> text =
        Stream.of(Fields.ARTICLE.sort(Direction.UP), Fields.ORDINAL.sort(Direction.UP));
    return new Sort(Stream.concat(first, text).toArray(SortField[]::new));
  }

  private record Planner(Naming naming) {

    /// Claims only, whatever the condition.
    Query claims(Condition condition) {
      BooleanQuery.Builder claims = new BooleanQuery.Builder();
      claims.add(
          asksForRejected(condition)
              ? Clauses.any(List.of(Fields.all(Kind.CLAIM), Fields.all(Kind.REJECTED)))
              : Fields.all(Kind.CLAIM),
          Occur.FILTER);
      parts(condition).forEach(part -> add(claims, part));
      return claims.build();
    }

    /// Who is asked for first.
    Optional<Asked> about(Condition condition) {
      return parts(condition).stream()
          .filter(Condition.Involves.class::isInstance)
          .map(Condition.Involves.class::cast)
          .filter(involved -> involved.role() == null)
          .findFirst()
          .map(naming::asked);
    }

    private Query query(Condition condition) {
      return switch (condition) {
        case Condition.All(var parts) -> {
          BooleanQuery.Builder all = new BooleanQuery.Builder();
          if (parts.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
          }
          parts.forEach(part -> add(all, part));
          yield all.build();
        }
        case Condition.Any(var parts) -> Clauses.any(parts.stream().map(this::query).toList());
        case Condition.Not(var part) ->
            new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(query(part), Occur.MUST_NOT)
                .build();
        case Condition.Words(var words) -> Fields.WORDS.hasPhrase(words);
        case Condition.Involves involved -> involved(involved);
        case Condition.OfType(var types) ->
            Clauses.any(types.stream().map(Fields.TYPE::is).toList());
        case Condition.Related(var relation) -> Fields.RELATION.is(relation);
        case Condition.Valued(double least, double most, String _) ->
            Fields.VALUE.between(least, most);
        case Condition.InUnit(var unit) -> Fields.UNIT.is(unit);
        case Condition.Certain(var certainty) -> Fields.CERTAINTY.is(certainty);
        case Condition.Voiced(var voice) -> Fields.VOICE.is(voice);
        case Condition.Negated(boolean negated) ->
            negated ? Fields.NEGATED.isSet() : Fields.NEGATED.isNotSet();
        case Condition.Since(var date) -> Fields.LAST_DAY.from(date.firstDay());
        case Condition.Until(var date) -> Fields.FIRST_DAY.upTo(date.lastDay());
        case Condition.Published(var from, var until) ->
            Fields.PUBLISHED.between(from.firstDay(), until.lastDay());
        case Condition.From(var outlet, var place) -> naming.outlet(outlet, place);
        case Condition.Judged(var verdict) -> Fields.VERDICT.is(verdict);
        case Condition.In(var article) -> Fields.ARTICLE.is(article);
        case Condition.FoundBy(var rule) ->
            Clauses.any(List.of(Fields.RULE.is(rule), Fields.RULE.startsWith(rule + ".")));
      };
    }

    private static boolean asksForRejected(Condition condition) {
      return switch (condition) {
        case Condition.Judged(var verdict) -> verdict == Verdict.REJECTED;
        case Condition.All(var parts) -> parts.stream().anyMatch(Planner::asksForRejected);
        case Condition.Any(var parts) -> parts.stream().anyMatch(Planner::asksForRejected);
        case Condition.Not _,
            Condition.Words _,
            Condition.Involves _,
            Condition.OfType _,
            Condition.Related _,
            Condition.Valued _,
            Condition.InUnit _,
            Condition.Certain _,
            Condition.Voiced _,
            Condition.Negated _,
            Condition.Since _,
            Condition.Until _,
            Condition.Published _,
            Condition.From _,
            Condition.In _,
            Condition.FoundBy _ ->
            false;
      };
    }

    private Query involved(Condition.Involves involved) {
      Asked asked = naming.asked(involved);
      return involved.role() == null ? asked.inAny() : asked.in(involved.role());
    }

    /// Words count for relevance, nothing else does.
    private void add(BooleanQuery.Builder all, Condition part) {
      if (part instanceof Condition.Not(var excluded)) {
        all.add(query(excluded), Occur.MUST_NOT);
      } else {
        all.add(query(part), hasWords(part) ? Occur.MUST : Occur.FILTER);
      }
    }

    private static boolean hasWords(Condition condition) {
      return switch (condition) {
        case Condition.Words _ -> true;
        case Condition.All(var parts) -> parts.stream().anyMatch(Planner::hasWords);
        case Condition.Any(var parts) -> parts.stream().anyMatch(Planner::hasWords);
        case Condition.Not _,
            Condition.Involves _,
            Condition.OfType _,
            Condition.Related _,
            Condition.Valued _,
            Condition.InUnit _,
            Condition.Certain _,
            Condition.Voiced _,
            Condition.Negated _,
            Condition.Since _,
            Condition.Until _,
            Condition.Published _,
            Condition.From _,
            Condition.Judged _,
            Condition.In _,
            Condition.FoundBy _ ->
            false;
      };
    }
  }

  /// What must all hold.
  static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.All(var parts) ? parts : List.of(condition);
  }
}
