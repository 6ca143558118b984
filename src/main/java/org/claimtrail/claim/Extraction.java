package org.claimtrail.claim;

import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.entity.Mention;

/// What was found in an article.
///
/// @param mentions in the order of the text, none inside another
/// @param claims in the order of the text
public record Extraction(Article article, List<Mention> mentions, List<Claim> claims) {

  public Extraction {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }
}
