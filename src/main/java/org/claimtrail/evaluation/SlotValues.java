package org.claimtrail.evaluation;

import java.util.List;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.jspecify.annotations.Nullable;

/// What a claim says, in the words of a file: names are not looked up in any catalogue. Null as in
/// a claim of `extract`.
///
/// @param date ISO day, month or year
public record SlotValues(
    ClaimType type,
    String subject,
    @Nullable Relation relation,
    List<String> objects,
    @Nullable String benchmark,
    @Nullable Double value,
    @Nullable String unit,
    @Nullable String claimant,
    Certainty certainty,
    boolean negated,
    @Nullable String date) {

  public SlotValues {
    objects = List.copyOf(objects);
  }

  /// @throws Fault where a key has a value of another kind, or an unknown word
  static SlotValues of(Fields claim) {
    String certainty = claim.text("certainty");
    return new SlotValues(
        claim.word("type", "claim type", ClaimType::labelled),
        claim.required("subject"),
        claim.text("relation") == null
            ? null
            : claim.word("relation", "relation", Relation::labelled),
        claim.texts("objects"),
        claim.text("benchmark"),
        claim.number("value"),
        claim.text("unit"),
        claim.text("claimant"),
        certainty == null
            ? Certainty.STATED
            : claim.word("certainty", "certainty", Certainty::labelled),
        claim.flag("negated"),
        claim.text("date"));
  }
}
