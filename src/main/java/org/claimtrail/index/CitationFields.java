package org.claimtrail.index;

import org.apache.lucene.document.Document;
import org.claimtrail.article.Article;

/// What names the article, in its own document and in those of its claims.
final class CitationFields {

  private CitationFields() {}

  static void add(Document document, Article article) {
    Fields.URL.add(document, article.url());
    Fields.OUTLET.add(document, article.outlet());
    Fields.TITLE.add(document, article.title());
  }

  static Citation read(Document document) {
    return new Citation(
        Stored.present(Fields.ARTICLE.read(document), "article"),
        Fields.URL.readIfPresent(document),
        Fields.OUTLET.read(document),
        Fields.TITLE.readIfPresent(document),
        Fields.PUBLISHED.read(document));
  }
}
