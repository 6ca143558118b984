package org.claimtrail.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.Harmless;
import org.claimtrail.answer.HistoryColumns;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ArticleChange;
import org.claimtrail.query.ArticleHistory;

/// A version of an article on a page, with what changed since the one before.
///
/// @param learned when it was added, to the minute
/// @param claims "12 claims"
/// @param more how many changes are not shown; empty for none
public record VersionView(
    int number, String learned, String claims, List<Change> changes, String more) {

  /// Changes of a version that are shown.
  private static final int MOST = 40;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /// One change.
  ///
  /// @param kind "title", "added" …
  /// @param before empty where there was nothing
  /// @param after empty where there is nothing any more
  public record Change(String kind, String before, String after) {}

  /// The latest first.
  static List<VersionView> of(ArticleHistory history, Texts texts) {
    return history.versions().reversed().stream().map(version -> of(version, texts)).toList();
  }

  private static VersionView of(ArticleHistory.Version version, Texts texts) {
    List<Change> changes =
        version.changes().stream().flatMap(change -> shown(change, texts)).toList();
    int left = Math.max(0, changes.size() - MOST);
    return new VersionView(
        version.stored().number(),
        minute(version.stored().learned()),
        Amount.counted(version.stored().claims(), "claim"),
        changes.stream().limit(MOST).toList(),
        left == 0 ? "" : Amount.counted(left, "more change"));
  }

  private static Stream<Change> shown(ArticleChange change, Texts texts) {
    String kind = HistoryColumns.word(change);
    return switch (change) {
      case ArticleChange.DetailChanged(_, var before, var after) ->
          Stream.of(
              change(
                  kind,
                  Objects.requireNonNullElse(before, "not known"),
                  Objects.requireNonNullElse(after, "not known")));
      case ArticleChange.Removed(var sentence) ->
          texts.areWhole() ? Stream.of(change("text", sentence, "")) : Stream.of();
      case ArticleChange.Added(var sentence) ->
          texts.areWhole() ? Stream.of(change("text", "", sentence)) : Stream.of();
      case ArticleChange.Came(var claim) -> Stream.of(change("claim", "", words(claim)));
      case ArticleChange.Went(var claim) -> Stream.of(change("claim", words(claim), ""));
      case ArticleChange.Changed(var before, var after) ->
          Stream.of(change("claim", words(before), words(after)));
    };
  }

  private static Change change(String kind, String before, String after) {
    return new Change(kind, Harmless.words(before), Harmless.words(after));
  }

  private static String words(StoredClaim claim) {
    String claimant = claim.claimant() == null ? "" : ", says " + claim.claimant();
    String certainty = claim.certainty().label();
    return ClaimSentence.of(ClaimSlots.of(claim)) + claimant + " (" + certainty + ")";
  }

  private static String minute(Instant moment) {
    return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
  }
}
