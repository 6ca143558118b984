package org.claimtrail.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Decision;
import org.claimtrail.review.Correction;
import org.claimtrail.review.SlotFault;
import org.claimtrail.review.Slots;
import org.claimtrail.site.CorrectView;
import org.claimtrail.site.SlotField;

/// What somebody has filled into the form to correct a claim.
final class CorrectionForm {

  private CorrectionForm() {}

  static CorrectView.Typed read(Posted posted) {
    Map<String, String> values = posted.beginning(SlotField.NOW);
    values.keySet().retainAll(Slots.NAMES);
    String reason = posted.line("reason");
    CorrectView.Typed typed =
        new CorrectView.Typed(
            values,
            posted.beginning(SlotField.WAS),
            reason,
            Map.of(),
            reason.isEmpty() ? "Say why, in a few words." : null,
            null);
    Map<String, String> changed = typed.changed();
    return changed.isEmpty() ? typed.with("Nothing is changed yet.") : typed.with(faults(changed));
  }

  private static Map<String, String> faults(Map<String, String> changed) {
    Map<String, String> faults = new LinkedHashMap<>();
    changed.forEach(
        (slot, value) -> {
          try {
            Slots _ = new Slots(new LinkedHashMap<>(Map.of(slot, value)));
          } catch (SlotFault fault) {
            faults.put(slot, String.valueOf(fault.getMessage()));
          }
        });
    return faults;
  }

  /// What was changed, and what an earlier correction in force has changed: the last decision on a
  /// claim overtakes those before it.
  static Slots slots(CorrectView.Typed typed, String claim, ClaimSearch search) {
    SequencedMap<String, String> slots = new LinkedHashMap<>();
    List<Decision> inForce =
        search.decisionsOn(Set.of(search.claim(claim).id())).stream()
            .filter(Decision::inForce)
            .toList();
    if (!inForce.isEmpty()
        && inForce.getLast().correction() instanceof Correction.Amend(_, _, Slots before)) {
      slots.putAll(before.values());
    }
    slots.putAll(typed.changed());
    return new Slots(slots);
  }
}
