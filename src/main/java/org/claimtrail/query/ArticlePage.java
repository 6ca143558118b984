package org.claimtrail.query;

import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.StoredMention;
import org.claimtrail.index.StoredVersion;

/// A whole article with what was found in it.
///
/// @param id 16 hexadecimal digits
/// @param article as it was handed in
/// @param entities those it names most first
/// @param claims in the order of the text
public record ArticlePage(
    String id,
    Article article,
    StoredVersion version,
    List<StoredMention> entities,
    List<StoredClaim> claims) {

  public ArticlePage {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }
}
