package org.claimtrail.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.HistoryColumns;
import org.claimtrail.claim.Quantity;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ArticleChange;
import org.claimtrail.query.ArticleHistory;
import org.jspecify.annotations.Nullable;

/// The versions of an article for a person to read, each with what changed.
record HistoryView(Screen screen) {

  /// Changes of a version that are shown.
  private static final int MOST = 40;

  private static final int INDENT = 13;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  void print(ArticleHistory history) {
    var latest = history.versions().getLast().article();
    screen.wrap(
        0, new Line().add(Style.BOLD, Objects.requireNonNullElse(latest.title(), "(no title)")));
    screen.print(new Line().add(Style.DIM, "id " + history.id()));
    for (ArticleHistory.Version version : history.versions()) {
      screen.blank();
      Line head = new Line().add(Style.BOLD, "version " + version.stored().number()).to(INDENT);
      head.add(Style.DATE, minute(version.stored().learned()));
      head.add(Style.DIM, " · " + Amount.counted(version.stored().claims(), "claim"));
      screen.print(head);
      List<ArticleChange> changes = version.changes();
      changes.stream().limit(MOST).forEach(this::print);
      if (changes.size() > MOST) {
        screen.print("  and %d more; --format csv has all".formatted(changes.size() - MOST));
      }
    }
  }

  private void print(ArticleChange change) {
    switch (change) {
      case ArticleChange.DetailChanged(_, var before, var after) ->
          wrap(Style.DIM, change, Line.of(known(before) + " → " + known(after)));
      case ArticleChange.Removed(var sentence) ->
          screen.wrap(Line.of("  - "), 4, new Line().add(Style.BAD, sentence));
      case ArticleChange.Added(var sentence) ->
          screen.wrap(Line.of("  + "), 4, new Line().add(Style.GOOD, sentence));
      case ArticleChange.Came(var claim) -> wrap(Style.GOOD, change, line(claim));
      case ArticleChange.Went(var claim) -> wrap(Style.BAD, change, line(claim));
      case ArticleChange.Changed(var before, var after) -> {
        wrap(Style.CAREFUL, change, line(after));
        screen.wrap(INDENT, new Line().add(Style.DIM, differences(before, after)));
      }
    }
  }

  private void wrap(Style style, ArticleChange change, Line line) {
    screen.wrap(Line.of("  ").add(style, HistoryColumns.word(change)), INDENT, line);
  }

  private Line line(StoredClaim claim) {
    Line line = new Line().add(Style.DIM, claim.type().label() + "  ");
    return line.add(ClaimLine.of(claim, Math.max(20, screen.width() - INDENT - line.width())));
  }

  /// "value 80.1% → 78.1% · certainty stated → hedged · claimant nobody → OpenAI".
  private static String differences(StoredClaim before, StoredClaim after) {
    List<String> differences = new ArrayList<>();
    differ(differences, "value", amount(before.quantity()), amount(after.quantity()));
    differ(differences, "certainty", before.certainty().label(), after.certainty().label());
    differ(differences, "claimant", before.claimant(), after.claimant());
    differ(differences, "negated", before.negated() ? "yes" : "no", after.negated() ? "yes" : "no");
    return differences.isEmpty() ? "in other words" : String.join(" · ", differences);
  }

  private static void differ(
      List<String> differences, String slot, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      differences.add(slot + " " + known(before) + " → " + known(after));
    }
  }

  private static @Nullable String amount(@Nullable Quantity quantity) {
    return quantity == null ? null : Amount.of(quantity);
  }

  private static String known(@Nullable String words) {
    return words == null ? "none" : words;
  }

  private static String minute(Instant moment) {
    return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
  }
}
