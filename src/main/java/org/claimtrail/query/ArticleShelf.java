package org.claimtrail.query;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.claimtrail.article.Article;
import org.claimtrail.index.Citation;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.Sortable.Direction;
import org.claimtrail.index.StoredMention;

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
        mentions,
        snapshot.claims(snapshot.find(inArticle(Kind.CLAIM, id)), null));
  }

  private ArticleRow row(int document) {
    return new ArticleRow(snapshot.citation(document), snapshot.claims(document));
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
