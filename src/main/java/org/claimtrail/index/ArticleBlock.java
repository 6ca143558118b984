package org.claimtrail.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Mention;

/// The documents of one article: mentions, claims, and last the article.
final class ArticleBlock {

  private final Article article;
  private final StoredVersion version;
  private final LocalDate appeared;
  private final List<Document> documents = new ArrayList<>();

  private ArticleBlock(Article article, StoredVersion version) {
    this.article = article;
    this.version = version;
    LocalDate published = article.published();
    this.appeared = published == null ? version.learnedOn() : published;
  }

  static List<Document> of(Extraction extraction, StoredVersion version, Lineage lineage) {
    Article article = extraction.article();
    ArticleBlock block = new ArticleBlock(article, version);
    LocalDate day = block.appeared;
    for (List<Mention> mentions : MentionDocument.grouped(extraction.mentions())) {
      MentionDocument.fill(block.next(Kind.MENTION), mentions, article.text(), day, lineage);
    }
    ClaimIdentity identity = new ClaimIdentity(article);
    CodePoints codePoints = new CodePoints(article.text());
    for (Claim claim : extraction.claims()) {
      var span = codePoints.of(claim.evidence().quote());
      ClaimDocument.fill(
          block.next(Kind.CLAIM), claim, identity.next(claim), article, span, day, lineage);
    }
    ArticleDocument.fill(block.next(Kind.ARTICLE), extraction, version, day, lineage);
    return block.documents;
  }

  private Document next(Kind kind) {
    Document document = new Document();
    Fields.KIND.add(document, kind);
    Fields.ARTICLE.add(document, article.id());
    Fields.PUBLISHED.add(document, article.published());
    Fields.VERSION.add(document, version.number());
    Fields.BLOCK.add(document, version.block(article.id()));
    Fields.APPEARED.add(document, appeared);
    Fields.LEARNED.add(document, version.learned());
    if (version.superseded() != null) {
      document.add(Supersession.at(version.superseded()));
    }
    documents.add(document);
    return document;
  }
}
