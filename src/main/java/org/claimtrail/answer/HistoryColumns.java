package org.claimtrail.answer;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.claim.Quantity;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.StoredVersion;
import org.claimtrail.query.ArticleChange;
import org.claimtrail.query.ArticleHistory;
import org.jspecify.annotations.Nullable;

/// The keys of a change of an article, in everything that programs read.
public final class HistoryColumns {

  /// A change, and the version that has it first.
  public record Row(StoredVersion version, ArticleChange change) {

    public static List<Row> of(ArticleHistory history) {
      return history.versions().stream()
          .flatMap(one -> one.changes().stream().map(change -> new Row(one.stored(), change)))
          .toList();
    }
  }

  public static final List<Column<Row>> ALL =
      Stream.of(
              List.<Column<Row>>of(
                  new Column<>("version", row -> row.version.number()),
                  new Column<>("learned", row -> row.version.learned()),
                  new Column<>("change", row -> word(row.change)),
                  new Column<>("before", row -> before(row.change)),
                  new Column<>("after", row -> after(row.change)),
                  former("former_value", claim -> value(claim.quantity())),
                  former("former_unit", claim -> unit(claim.quantity())),
                  former("former_claimant", StoredClaim::claimant),
                  former("former_certainty", claim -> claim.certainty().label()),
                  former("former_negated", StoredClaim::negated)),
              ClaimColumns.ALL.stream().map(HistoryColumns::claimed).toList())
          .flatMap(List::stream)
          .toList();

  private HistoryColumns() {}

  public static String word(ArticleChange change) {
    return switch (change) {
      case ArticleChange.DetailChanged(var detail, _, _) -> detail.name().toLowerCase(Locale.ROOT);
      case ArticleChange.Removed _ -> "removed";
      case ArticleChange.Added _ -> "added";
      case ArticleChange.Came _ -> "came";
      case ArticleChange.Went _ -> "went";
      case ArticleChange.Changed _ -> "changed";
    };
  }

  private static @Nullable String before(ArticleChange change) {
    return switch (change) {
      case ArticleChange.DetailChanged(_, var before, _) -> before;
      case ArticleChange.Removed(var sentence) -> sentence;
      case ArticleChange.Went(var claim) -> claim.quote();
      case ArticleChange.Changed(var before, _) -> before.quote();
      case ArticleChange.Added _, ArticleChange.Came _ -> null;
    };
  }

  private static @Nullable String after(ArticleChange change) {
    return switch (change) {
      case ArticleChange.DetailChanged(_, _, var after) -> after;
      case ArticleChange.Added(var sentence) -> sentence;
      case ArticleChange.Came(var claim) -> claim.quote();
      case ArticleChange.Changed(_, var after) -> after.quote();
      case ArticleChange.Removed _, ArticleChange.Went _ -> null;
    };
  }

  /// The claim that came, went or is now another; null where it is none.
  private static @Nullable StoredClaim claim(ArticleChange change) {
    return switch (change) {
      case ArticleChange.Came(var claim) -> claim;
      case ArticleChange.Went(var claim) -> claim;
      case ArticleChange.Changed(_, var after) -> after;
      case ArticleChange.DetailChanged _, ArticleChange.Removed _, ArticleChange.Added _ -> null;
    };
  }

  private static Column<Row> claimed(Column<StoredClaim> column) {
    return new Column<>(
        column.name(),
        row -> {
          StoredClaim claim = claim(row.change);
          return claim == null ? null : column.cell().of(claim);
        });
  }

  private static Column<Row> former(String name, Function<StoredClaim, @Nullable Object> cell) {
    return new Column<>(
        name,
        row -> row.change instanceof ArticleChange.Changed(var was, _) ? cell.apply(was) : null);
  }

  private static @Nullable Object value(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.value();
  }

  private static @Nullable Object unit(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.unit();
  }
}
