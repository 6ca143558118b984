package org.claimtrail.answer;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.index.Citation;
import org.claimtrail.index.StoredClaim;

/// The keys of a claim out of the index, in everything that programs read.
public final class ClaimColumns {

  public static final List<Column<StoredClaim>> ALL =
      Stream.of(
              List.<Column<StoredClaim>>of(
                  new Column<>("id", StoredClaim::id),
                  cited("article", Citation::id),
                  cited("url", Citation::url),
                  cited("outlet", Citation::outlet),
                  cited("title", Citation::title),
                  cited("published", Citation::published),
                  new Column<>("start", claim -> claim.codePoints().start()),
                  new Column<>("end", claim -> claim.codePoints().end())),
              ClaimSlots.COLUMNS.stream()
                  .map(column -> column.<StoredClaim>of(ClaimSlots::of))
                  .toList(),
              List.<Column<StoredClaim>>of(
                  new Column<>("quote", StoredClaim::quote),
                  new Column<>("self_reported", StoredClaim::selfReported),
                  new Column<>(
                      "review", claim -> claim.verdict() == null ? null : claim.verdict().label()),
                  new Column<>("rule", StoredClaim::rule)))
          .flatMap(List::stream)
          .toList();

  private ClaimColumns() {}

  /// With how each was found: an object, in CSV its words.
  public static List<Column<StoredClaim>> explained(ClaimExplanation explanation, Format format) {
    Column.Cell<StoredClaim> cell = format == Format.CSV ? explanation::words : explanation::object;
    return Stream.concat(ALL.stream(), Stream.of(new Column<>("explanation", cell))).toList();
  }

  private static Column<StoredClaim> cited(String name, Column.Cell<Citation> cell) {
    return new Column<>(name, claim -> cell.of(claim.article()));
  }
}
