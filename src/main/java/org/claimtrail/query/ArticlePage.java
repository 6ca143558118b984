package org.claimtrail.query;

import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.index.Citation;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.StoredMention;
import org.claimtrail.index.StoredVersion;
import org.jspecify.annotations.Nullable;

/// A whole article with what was found in it.
///
/// @param id 16 hexadecimal digits
/// @param article as it was handed in
/// @param copyOf the first article of its text, of which only the id is known where `AsOf` hides
///   it; null where that is itself
/// @param copies those that repeat its text, in the order in which they were added
/// @param entities those it names most first
/// @param claims in the order of the text
public record ArticlePage(
    String id,
    Article article,
    StoredVersion version,
    @Nullable Citation copyOf,
    List<Citation> copies,
    List<StoredMention> entities,
    List<StoredClaim> claims) {

  public ArticlePage {
    copies = List.copyOf(copies);
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }
}
