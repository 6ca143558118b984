package org.claimtrail.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.claimtrail.article.Article;
import org.claimtrail.article.Identity;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Lineage;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An article as a document, and back.
final class ArticleDocument {

  /// The fields that [#version] reads.
  static final Set<String> VERSION =
      Set.of(
          Fields.VERSION.name(),
          Fields.CONTENT.name(),
          Fields.PROGRAM.name(),
          Fields.EXTRACTOR.name(),
          Fields.CATALOGUE.name(),
          Fields.LEARNED.name(),
          Fields.CLAIMS.name());

  /// The fields that a list of articles reads.
  static final Set<String> ROW =
      Set.of(
          Fields.ARTICLE.name(),
          Fields.URL.name(),
          Fields.OUTLET.name(),
          Fields.TITLE.name(),
          Fields.PUBLISHED.name(),
          Fields.CLAIMS.name());

  static final Set<String> STORY = Set.of(Fields.ARTICLE.name(), Fields.STORY.name());

  private ArticleDocument() {}

  /// @param found the extraction as it is to be kept
  static void fill(
      Document document,
      Extraction extraction,
      String found,
      StoredVersion version,
      LocalDate day,
      Lineage lineage) {
    Article article = extraction.article();
    CitationFields.add(document, article);
    Fields.AUTHORS.add(document, article.authors());
    Fields.MODIFIED.add(
        document, article.modified() == null ? null : article.modified().toString());
    Fields.LANGUAGE.add(document, article.language());
    Fields.TEXT.add(document, article.text());
    Fields.EXTRACTION.add(document, found);
    Fields.WORDS.add(document, article.title());
    Fields.WORDS.add(document, article.text());
    named(extraction).forEach(name -> Fields.NAMED.add(document, name));
    Fields.CONTENT.add(document, version.content());
    Fields.PROGRAM.add(document, version.made().program());
    Fields.EXTRACTOR.add(document, version.made().extractor());
    Fields.CATALOGUE.add(document, version.made().catalogue());
    Fields.CLAIMS.add(document, version.claims());
    extraction.mentions().stream()
        .map(Mention::entity)
        .distinct()
        .flatMap(entity -> lineage.of(entity, day).stream())
        .distinct()
        .forEach(name -> Fields.FAMILY.add(document, name));
  }

  private static Set<String> named(Extraction extraction) {
    Set<String> names = new TreeSet<>();
    extraction.mentions().forEach(mention -> names.add(mention.entity().name()));
    for (Claim claim : extraction.claims()) {
      names.add(claim.subject().name());
      claim.objects().forEach(object -> names.add(object.name()));
      Stream.of(claim.benchmark(), claim.attribution().claimant())
          .filter(Objects::nonNull)
          .forEach(reference -> names.add(reference.name()));
    }
    return names;
  }

  static Article article(Document document) {
    Citation citation = CitationFields.read(document);
    String modified = Fields.MODIFIED.readIfPresent(document);
    return new Article(
        citation.url(),
        citation.outlet(),
        citation.title(),
        Fields.AUTHORS.read(document),
        citation.published(),
        modified == null ? null : LocalDate.parse(modified),
        Fields.LANGUAGE.readIfPresent(document),
        Fields.TEXT.read(document));
  }

  static Extraction extraction(Document document, Catalogue catalogue) {
    return ExtractionJson.read(found(document), article(document), catalogue);
  }

  /// The id of the first article of its text; null where that is itself.
  static @Nullable String copyOf(Document document) {
    String story = Fields.STORY.read(document);
    return story == null || story.equals(Fields.ARTICLE.read(document)) ? null : story;
  }

  static ArchivedVersion archived(Document document, StoredVersion version) {
    return new ArchivedVersion(
        article(document),
        version,
        Stored.present(Fields.STORY.read(document), "story"),
        (ObjectNode) found(document));
  }

  private static JsonNode found(Document document) {
    return ExtractionJson.JSON.readTree(Fields.EXTRACTION.read(document));
  }

  /// @param superseded when it was; null for a latest version
  static StoredVersion version(Document document, @Nullable Instant superseded) {
    // Articles of the format before do not tell.
    Instant learned = Fields.LEARNED.readIfPresent(document);
    Versions made =
        new Versions(
            Fields.PROGRAM.read(document),
            Stored.present(Fields.EXTRACTOR.read(document), "extractor"),
            Stored.present(Fields.CATALOGUE.read(document), "catalogue"));
    return new StoredVersion(
        Fields.VERSION.read(document),
        learned == null ? Instant.now() : learned,
        superseded,
        Fields.CONTENT.read(document),
        made,
        Fields.CLAIMS.read(document));
  }

  /// A hash of everything that was handed in but the URL, which may carry traces of the way here.
  static String content(Article article) {
    return Identity.hash(
        article.text(),
        Objects.toString(article.title(), ""),
        Objects.toString(article.outlet(), ""),
        Objects.toString(article.published(), ""));
  }
}
