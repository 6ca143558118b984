package org.claimtrail.query;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimtrail.article.Article;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.StoredVersion;
import org.claimtrail.query.ArticleChange.Detail;
import org.claimtrail.query.ArticleChange.DetailChanged;
import org.jspecify.annotations.Nullable;

/// Sets the versions of an article against one another.
///
/// @param every shows former versions, too
record Histories(Snapshot every) {

  private record Told(StoredVersion version, Article article) {}

  /// @param known only versions that had been added by then; null for all
  ArticleHistory of(String id, @Nullable Instant known) {
    List<Told> versions =
        every
            .find(Clauses.all(Fields.all(Kind.ARTICLE), Fields.ARTICLE.is(id)))
            .mapToObj(document -> new Told(every.version(document), every.article(document)))
            .filter(one -> known == null || !one.version().learned().isAfter(known))
            .sorted(comparingInt(one -> one.version().number()))
            .toList();
    List<ArticleHistory.Version> history = new ArrayList<>();
    List<StoredClaim> claimed = List.of();
    Article before = null;
    for (Told one : versions) {
      List<StoredClaim> claims = claims(id, one.version());
      history.add(
          new ArticleHistory.Version(
              one.version(),
              one.article(),
              before == null ? List.of() : changes(before, one.article(), claimed, claims)));
      before = one.article();
      claimed = claims;
    }
    return new ArticleHistory(id, history);
  }

  private List<StoredClaim> claims(String id, StoredVersion version) {
    return every.claims(
        every.find(Clauses.all(Fields.all(Kind.CLAIM), Fields.BLOCK.is(version.block(id)))), null);
  }

  private static List<ArticleChange> changes(
      Article before, Article after, List<StoredClaim> claimed, List<StoredClaim> claims) {
    List<ArticleChange> changes = new ArrayList<>();
    for (Detail detail : Detail.values()) {
      String former = told(before, detail);
      String now = told(after, detail);
      if (!Objects.equals(former, now)) {
        changes.add(new DetailChanged(detail, former, now));
      }
    }
    changes.addAll(TextChanges.between(before.text(), after.text()));
    changes.addAll(ClaimChanges.between(claimed, claims));
    return changes;
  }

  private static @Nullable String told(Article article, Detail detail) {
    return switch (detail) {
      case TITLE -> article.title();
      case OUTLET -> article.outlet();
      case PUBLISHED -> article.published() == null ? null : article.published().toString();
    };
  }
}
