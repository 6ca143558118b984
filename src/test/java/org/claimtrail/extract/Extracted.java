package org.claimtrail.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Catalogue;
import org.jspecify.annotations.Nullable;

/// What the extractor finds in a text; one extractor for all tests, so that the models load once.
///
/// The texts are of Friday, 24 April 2026, and stand below a heading: a sentence alone would be
/// taken for a headline.
final class Extracted {

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.with(Catalogue.builtIn());
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 4, 24);

  private Extracted() {}

  /// The claims of one type in paragraphs, as [ClaimText] writes them, in the order of the text.
  static List<String> claims(ClaimType type, String... paragraphs) {
    return ClaimText.of(ofType(type, paragraphs));
  }

  static List<Claim> ofType(ClaimType type, String... paragraphs) {
    return all(paragraphs).stream().filter(claim -> claim.type() == type).toList();
  }

  static List<Claim> all(String... paragraphs) {
    return from(Stream.of(paragraphs).collect(Collectors.joining("\n", "In short\n", "\n")))
        .claims();
  }

  /// From a whole article, exactly as given.
  static Extraction from(String text) {
    return from(text, PUBLISHED);
  }

  static Extraction from(String text, @Nullable LocalDate published) {
    return EXTRACTOR.extract(new Article(null, null, null, published, text));
  }
}
