package org.claimtrail.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.claimtrail.answer.Harmless;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.StoredMention;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.review.SlotFault;
import org.jspecify.annotations.Nullable;

/// A form to correct a claim.
///
/// @param names that the article gives, to be proposed
/// @param fault what is wrong with all of it; null for nothing
public record CorrectView(
    ClaimCard claim,
    List<SlotField> fields,
    List<String> names,
    List<String> benchmarks,
    String reason,
    @Nullable String reasonFault,
    @Nullable String fault)
    implements Page {

  /// What somebody has typed.
  ///
  /// @param values by slots
  /// @param was what the slots held when the form was first shown
  /// @param faults by slots
  /// @param fault of all of it; null for none
  public record Typed(
      Map<String, String> values,
      Map<String, String> was,
      String reason,
      Map<String, String> faults,
      @Nullable String reasonFault,
      @Nullable String fault) {

    /// What differs from what the slots held.
    public Map<String, String> changed() {
      Map<String, String> changed = new LinkedHashMap<>(values);
      changed.entrySet().removeIf(one -> one.getValue().equals(was.get(one.getKey())));
      return changed;
    }

    public Typed with(Map<String, String> found) {
      return new Typed(values, was, reason, found, reasonFault, fault);
    }

    public Typed with(SlotFault found) {
      return with(Map.of(found.slot(), String.valueOf(found.getMessage())));
    }

    public Typed with(String found) {
      return new Typed(values, was, reason, faults, reasonFault, found);
    }

    public boolean isRight() {
      return faults.isEmpty() && reasonFault == null && fault == null;
    }
  }

  /// @param typed null where the form is shown for the first time
  public static CorrectView of(String id, ClaimSearch search, @Nullable Typed typed) {
    StoredClaim claim = search.claim(id);
    SequencedMap<String, String> now = SlotFields.values(claim);
    List<StoredMention> named = search.article(claim.article().id()).entities();
    return new CorrectView(
        ClaimCard.of(List.of(claim), search).getFirst(),
        now.entrySet().stream().map(slot -> field(slot.getKey(), slot.getValue(), typed)).toList(),
        names(named, false),
        names(named, true),
        typed == null ? "" : typed.reason(),
        typed == null ? null : typed.reasonFault(),
        typed == null ? null : typed.fault());
  }

  private static SlotField field(String slot, String now, @Nullable Typed typed) {
    return typed == null
        ? SlotFields.field(slot, now, now, null)
        : SlotFields.field(
            slot,
            typed.values().getOrDefault(slot, now),
            typed.was().getOrDefault(slot, now),
            typed.faults().get(slot));
  }

  private static List<String> names(List<StoredMention> named, boolean benchmarks) {
    return named.stream()
        .filter(mention -> (mention.type() == EntityType.BENCHMARK) == benchmarks)
        .map(mention -> Harmless.words(mention.name()))
        .toList();
  }

  @Override
  public Frame frame() {
    return Frame.of("Correct a claim");
  }

  @Override
  public String template() {
    return "correct";
  }
}
