package org.claimtrail.cli;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.answer.ClaimColumns;
import org.claimtrail.answer.Format;
import org.claimtrail.answer.Rows;
import org.claimtrail.article.Article;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ArticlePage;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.UnknownName;
import org.jspecify.annotations.Nullable;

/// Prints the claims that articles have gained.
final class NewClaims implements AutoCloseable {

  private static final int TYPE = 15;

  private final Claimtrail root;
  private final ClaimIndex index;
  private final Catalogue catalogue;
  private final @Nullable Rows<StoredClaim> rows;
  private int printed;

  NewClaims(Claimtrail root, Format format, ClaimIndex index, Catalogue catalogue) {
    this.root = root;
    this.index = index;
    this.catalogue = catalogue;
    rows = format == Format.TABLE ? null : Rows.to(root.terminal().out(), format, ClaimColumns.ALL);
  }

  /// @param articles ids
  /// @param since claims that were known before are not new
  void print(Set<String> articles, Instant since) {
    if (articles.isEmpty()) {
      return;
    }
    try (ClaimSearch now = ClaimSearch.open(index.folder(), catalogue, AsOf.NOW);
        ClaimSearch then = ClaimSearch.open(index.folder(), catalogue, new AsOf(null, since))) {
      for (String article : articles) {
        ArticlePage page = now.article(article);
        Set<String> known = claims(then, article);
        print(
            page.article(),
            page.claims().stream().filter(claim -> !known.contains(claim.id())).toList());
      }
    }
    root.terminal().out().flush();
  }

  boolean any() {
    return printed > 0;
  }

  int printed() {
    return printed;
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
    root.terminal().out().flush();
  }

  private void print(Article article, List<StoredClaim> claims) {
    printed += claims.size();
    if (rows != null) {
      claims.forEach(rows::write);
    } else if (!claims.isEmpty()) {
      Screen screen = root.screen();
      Line heading =
          new Line()
              .add(Style.BOLD, Objects.requireNonNullElse(article.title(), "(no title)"))
              .add(Style.DIM, article.outlet() == null ? "" : " · " + article.outlet())
              .add(Style.DIM, article.published() == null ? "" : " · " + article.published());
      screen.wrap(0, heading);
      for (StoredClaim claim : claims) {
        Line line = Line.of("  ").add(Style.DIM, claim.type().label());
        line.to(2 + TYPE);
        screen.print(line.add(ClaimLine.of(claim, screen.width() - line.width())));
      }
      screen.blank();
    }
  }

  private static Set<String> claims(ClaimSearch search, String article) {
    try {
      return search.article(article).claims().stream()
          .map(StoredClaim::id)
          .collect(Collectors.toSet());
    } catch (UnknownName unknown) {
      return new HashSet<>();
    }
  }
}
