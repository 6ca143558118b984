package org.claimtrail.site;

import org.claimtrail.answer.Amount;

/// A number this week and in the week before, each with the search that shows it.
///
/// @param label of what is counted, with its page where it has one
/// @param change in words and sign: "+12, up"
/// @param style for the style sheet
public record Change(Choice label, Choice now, Choice before, String change, String style) {

  static Change of(Choice label, Counted now, Counted before) {
    long more = now.count() - before.count();
    String words =
        more == 0
            ? "±0, the same"
            : (more > 0 ? "+" : "−")
                + Amount.grouped((double) Math.abs(more))
                + (more > 0 ? ", up" : ", down");
    return new Change(
        label, now.choice(), before.choice(), words, more > 0 ? "up" : more < 0 ? "down" : "same");
  }

  /// @param query that finds them
  record Counted(long count, String query) {

    Choice choice() {
      String number = Amount.grouped((double) count);
      return new Choice(number, count == 0 ? null : Addresses.search(query), number);
    }
  }
}
