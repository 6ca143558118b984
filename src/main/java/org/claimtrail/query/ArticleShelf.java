package org.claimtrail.query;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Mention;
import org.claimtrail.index.Citation;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.Sortable.Direction;
import org.claimtrail.index.StoredMention;
import org.claimtrail.index.WordColumn;
import org.claimtrail.review.Reviewed;
import org.jspecify.annotations.Nullable;

/// Articles, in lists and one by one.
record ArticleShelf(Snapshot snapshot, Naming naming) {

  private static final int SHORTEST_BEGINNING = 4;

  FoundArticles find(ArticleQuery asked) {
    Sort newestFirst =
        new Sort(Fields.PUBLISHED.sort(Direction.DOWN), Fields.ARTICLE.sort(Direction.UP));
    Hits hits = Hits.of(snapshot, filter(asked), newestFirst, asked.limit(), null);
    return new FoundArticles(hits.documents().mapToObj(this::row).toList(), hits.total());
  }

  ArticlePage page(String key) {
    int document = document(key.strip());
    String id = snapshot.citation(document).id();
    List<StoredMention> mentions =
        snapshot.mentions(snapshot.find(inArticle(Kind.MENTION, id))).stream()
            .sorted(comparingInt(StoredMention::count).reversed())
            .toList();
    return new ArticlePage(
        id,
        snapshot.article(document),
        snapshot.version(document),
        original(snapshot.copyOf(document)),
        snapshot.find(copiesOf(id)).mapToObj(snapshot::citation).toList(),
        mentions,
        snapshot.claims(snapshot.find(inArticle(Kind.CLAIM, id)), null));
  }

  List<Mention> mentions(String key) {
    Extraction extraction = snapshot.extraction(document(key.strip()), naming.catalogue());
    return new Reviewed(extraction, naming.corrections(), naming.catalogue()).mentions();
  }

  /// @param known only versions that had been added by then; null for all
  ArticleHistory history(String key, @Nullable Instant known) {
    String id = snapshot.citation(document(key.strip())).id();
    try (Snapshot every = snapshot.everyVersion()) {
      return new Histories(every).of(id, known);
    }
  }

  /// The texts of articles by their ids.
  Map<String, String> texts(Set<String> ids) {
    return snapshot.texts(
        snapshot.find(Clauses.all(Fields.all(Kind.ARTICLE), Fields.ARTICLE.isAny(ids))));
  }

  private ArticleRow row(int document) {
    return new ArticleRow(
        snapshot.citation(document), snapshot.claims(document), snapshot.copyOf(document));
  }

  private @Nullable Citation original(@Nullable String id) {
    if (id == null) {
      return null;
    }
    return snapshot
        .find(inArticle(Kind.ARTICLE, id))
        .mapToObj(snapshot::citation)
        .findFirst()
        .orElse(new Citation(id, null, null, null, null));
  }

  private static Query copiesOf(String id) {
    return new BooleanQuery.Builder()
        .add(Fields.all(Kind.ARTICLE), Occur.FILTER)
        .add(Fields.STORY.is(id), Occur.FILTER)
        .add(Fields.ARTICLE.is(id), Occur.MUST_NOT)
        .build();
  }

  /// The first article of each text.
  private Query firsts() {
    List<String> firsts = new ArrayList<>();
    snapshot.walk(
        Fields.all(Kind.ARTICLE),
        segment -> {
          WordColumn articles = Fields.ARTICLE.column(segment.reader());
          WordColumn stories = Fields.STORY.column(segment.reader());
          return document -> {
            String article = articles.at(document);
            if (article != null && article.equals(stories.at(document))) {
              firsts.add(article);
            }
          };
        });
    return Fields.ARTICLE.isAny(firsts);
  }

  private Query filter(ArticleQuery asked) {
    List<Query> filters = new ArrayList<>();
    filters.add(Fields.all(Kind.ARTICLE));
    if (asked.words() != null) {
      filters.add(Fields.WORDS.has(asked.words()));
    }
    if (asked.about() != null) {
      String name = asked.about();
      filters.add(Fields.FAMILY.is(naming.canonical(name).orElseThrow(() -> naming.unknown(name))));
    }
    if (asked.outlet() != null) {
      filters.add(naming.outlet(asked.outlet(), null));
    }
    if (asked.since() != null) {
      filters.add(Fields.PUBLISHED.from(asked.since().firstDay()));
    }
    if (asked.until() != null) {
      filters.add(Fields.PUBLISHED.upTo(asked.until().lastDay()));
    }
    switch (asked.copies()) {
      case Copies.Listed() -> {}
      case Copies.LeftOut() -> filters.add(firsts());
      case Copies.Of(String key) ->
          filters.add(copiesOf(snapshot.citation(document(key.strip())).id()));
    }
    return Clauses.all(filters);
  }

  private int document(String key) {
    int[] found = matching(Fields.ARTICLE.is(key));
    if (found.length == 0 && key.contains("/")) {
      found = matching(Fields.ARTICLE.is(new Article(key, null, null, null, "none").id()));
    }
    if (found.length == 0 && key.length() >= SHORTEST_BEGINNING) {
      found = matching(Fields.ARTICLE.startsWith(key.toLowerCase(Locale.ROOT)));
    }
    return switch (found.length) {
      case 0 -> throw UnknownName.of("article", key, List.of(), "articles");
      case 1 -> found[0];
      default -> throw UnknownName.ambiguous("articles", key, ids(found));
    };
  }

  private int[] matching(Query query) {
    return snapshot.find(Clauses.all(Fields.all(Kind.ARTICLE), query)).toArray();
  }

  private List<String> ids(int[] documents) {
    return IntStream.of(documents).mapToObj(snapshot::citation).map(Citation::id).toList();
  }

  private static Query inArticle(Kind kind, String id) {
    return Clauses.all(Fields.all(kind), Fields.ARTICLE.is(id));
  }
}
