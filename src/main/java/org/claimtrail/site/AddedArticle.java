package org.claimtrail.site;

import java.util.List;
import org.claimtrail.answer.Harmless;
import org.claimtrail.index.Change;
import org.claimtrail.query.ArticlePage;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.UnknownName;
import org.jspecify.annotations.Nullable;

/// What has become of an article that somebody added.
///
/// @param title of it, or what it was called where it was refused
/// @param id null where it was refused
/// @param words what has become of it, in a line
/// @param count how many claims it makes
/// @param claims the first of them
public record AddedArticle(
    String title, @Nullable String id, String words, int count, List<ClaimCard> claims) {

  /// Claims that are shown of one article.
  private static final int MOST_CLAIMS = 20;

  /// Longest title that is shown, in characters.
  private static final int LONGEST = 200;

  public static AddedArticle refused(String title, String reason) {
    String words = Harmless.words(reason);
    return new AddedArticle(
        shortened(title),
        null,
        Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".",
        0,
        List.of());
  }

  /// @param claims how many were found
  /// @param full whether to show them
  public static AddedArticle of(
      String title, String id, Change change, int claims, boolean full, ClaimSearch search) {
    String words =
        switch (change) {
          case ADDED -> "added";
          case REPLACED -> "added in place of its former version";
          case UNCHANGED -> "was there already, the same";
        };
    return new AddedArticle(
        shortened(title), id, words, claims, full ? claims(id, search) : List.of());
  }

  public boolean hasMore() {
    return count > claims.size();
  }

  private static List<ClaimCard> claims(String id, ClaimSearch search) {
    try {
      ArticlePage page = search.article(id);
      return ClaimCard.of(page.claims().stream().limit(MOST_CLAIMS).toList(), search);
    } catch (UnknownName gone) {
      return List.of();
    }
  }

  private static String shortened(String title) {
    String words = Harmless.words(title);
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
