package org.claimtrail.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Reference;
import org.claimtrail.entity.Lineage;
import org.claimtrail.entity.Mention;
import org.claimtrail.entity.NameKey;
import org.claimtrail.review.Corrections;
import org.claimtrail.review.Reviewed;
import org.claimtrail.review.Verdict;
import org.claimtrail.track.Sayings;

/// The documents of one article: mentions, claims, and last the article.
final class ArticleBlock {

  private final Article article;
  private final String id;
  private final StoredVersion version;
  private final LocalDate appeared;
  private final List<Document> documents = new ArrayList<>();

  private ArticleBlock(Article article, StoredVersion version) {
    this.article = article;
    this.id = article.id();
    this.version = version;
    LocalDate published = article.published();
    this.appeared = published == null ? version.learnedOn() : published;
  }

  /// @param found the extraction as it is to be kept
  /// @param story the id of the first article of this text
  /// @param sample by which copies of it are recognised
  static List<Document> of(
      Extraction extraction,
      String found,
      StoredVersion version,
      Lineage lineage,
      Corrections corrections,
      String story,
      Set<BytesRef> sample) {
    Article article = extraction.article();
    ArticleBlock block = new ArticleBlock(article, version);
    LocalDate day = block.appeared;
    Reviewed reviewed = new Reviewed(extraction, corrections, lineage.catalogue());
    for (List<Mention> mentions : MentionDocument.grouped(reviewed.mentions())) {
      MentionDocument.fill(block.next(Kind.MENTION), mentions, article.text(), day, lineage);
    }
    ClaimIdentity identity = new ClaimIdentity(article);
    Sayings sayings = new Sayings(article, reviewed.mentions(), lineage.catalogue());
    Origin origin =
        new Origin(article.outlet() == null ? null : NameKey.of(article.outlet()), story, day);
    CodePoints codePoints = new CodePoints(article.text());
    int ordinal = 0;
    for (Claim extracted : extraction.claims()) {
      String id = identity.next(extracted);
      Reviewed.Judged judged = reviewed.judge(extracted, id);
      Claim claim = judged.claim();
      var span = codePoints.of(claim.evidence().quote());
      boolean counts = judged.verdict() != Verdict.REJECTED;
      Document document = block.next(counts ? Kind.CLAIM : Kind.REJECTED);
      Fields.VERDICT.add(document, judged.verdict());
      Fields.ORDINAL.add(document, ordinal++);
      TrackFields.add(document, sayings.of(claim), family(claim, lineage, day), origin);
      FacetField.add(document, claim, article.outlet(), ClaimDocument.listed(claim, article));
      ClaimDocument.fill(document, claim, id, article, span, day, lineage);
    }
    Document document = block.next(Kind.ARTICLE);
    ArticleDocument.fill(document, extraction, found, version, day, lineage);
    Fields.STORY.add(document, story);
    Fields.RUNS.add(document, sample);
    return block.documents.stream().map(FacetField::built).toList();
  }

  private static Set<String> family(Claim claim, Lineage lineage, LocalDate day) {
    return switch (claim.subject()) {
      case Reference.Named(var entity) -> lineage.of(entity, day);
      case Reference.Described(var words) -> Set.of(words);
    };
  }

  private Document next(Kind kind) {
    Document document = new Document();
    Fields.KIND.add(document, kind);
    Fields.ARTICLE.add(document, id);
    Fields.PUBLISHED.add(document, article.published());
    Fields.VERSION.add(document, version.number());
    Fields.BLOCK.add(document, version.block(id));
    Fields.APPEARED.add(document, appeared);
    Fields.LEARNED.add(document, version.learned());
    if (version.superseded() != null) {
      document.add(Supersession.at(version.superseded()));
    }
    documents.add(document);
    return document;
  }
}
