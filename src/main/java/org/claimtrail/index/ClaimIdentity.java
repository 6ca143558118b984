package org.claimtrail.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.Article;
import org.claimtrail.article.Identity;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.jspecify.annotations.Nullable;

/// The ids of one article's claims, given out in the order of the text.
final class ClaimIdentity {

  private final Article article;
  private final String articleId;
  private final Map<String, Integer> given = new HashMap<>();

  ClaimIdentity(Article article) {
    this.article = article;
    this.articleId = article.id();
  }

  /// A hash of article, sentence, type and core slots. Who claims it, how surely and where in the
  /// sentence are left out, so that better rules for these keep a claim's id.
  String next(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(articleId);
    parts.add(claim.evidence().sentence().in(article.text()));
    parts.add(claim.type().label());
    Relation relation = claim.relation();
    parts.add(relation == null ? "" : relation.label());
    parts.add(claim.subject().name());
    parts.add(name(claim.benchmark()));
    parts.add(text(claim.quantity()));
    claim.objects().forEach(object -> parts.add(object.name()));
    String hash = Identity.hash(parts.toArray(String[]::new));
    int ordinal = given.merge(hash, 1, Integer::sum);
    return ordinal == 1 ? hash : hash + "-" + ordinal;
  }

  private static String name(@Nullable Reference reference) {
    return reference == null ? "" : reference.name();
  }

  private static String text(@Nullable Quantity quantity) {
    if (quantity == null) {
      return "";
    }
    return quantity.value() + (quantity.unit() == null ? "" : " " + quantity.unit());
  }
}
