package org.claimtrail.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A slot of a claim in a form.
///
/// @param name of the slot
/// @param hint how to write it; empty where there is nothing to say
/// @param value that stands in the field
/// @param was what the slot held when the form was first shown
/// @param options to choose from; empty where anything may be written
/// @param names the id of the list of names to propose; null for none
/// @param fault what is wrong with the value; null for nothing
public record SlotField(
    String name,
    String label,
    String hint,
    String value,
    String was,
    List<Option> options,
    @Nullable String names,
    @Nullable String fault) {

  /// The beginning of the name of a slot's field.
  public static final String NOW = "slot_";

  /// The same, of the hidden one that has what the slot held before.
  public static final String WAS = "was_";

  /// Something to choose.
  public record Option(String value, String words, boolean chosen) {}

  public @Nullable String describedBy() {
    return fault != null ? name + "-fault" : hint.isEmpty() ? null : name + "-hint";
  }
}
