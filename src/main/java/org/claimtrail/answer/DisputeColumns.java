package org.claimtrail.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.query.Dispute;
import org.jspecify.annotations.Nullable;

/// The keys of a dispute in everything that programs read.
public final class DisputeColumns {

  private DisputeColumns() {}

  /// In CSV a side is its words.
  public static List<Column<Dispute>> of(Format format) {
    return List.of(
        new Column<>("kind", dispute -> dispute.kind().name().toLowerCase(Locale.ROOT)),
        new Column<>("subject", Dispute::subject),
        new Column<>("other", dispute -> orNull(dispute.other())),
        new Column<>("benchmark", dispute -> orNull(dispute.benchmark())),
        new Column<>("sources", Dispute::sources),
        new Column<>(
            "sides",
            dispute ->
                dispute.sides().stream()
                    .map(side -> format == Format.CSV ? words(side) : object(side))
                    .toList()));
  }

  private static Map<String, @Nullable Object> object(Dispute.Side side) {
    return Column.object(TrackColumns.ALL, side.claim());
  }

  public static String words(Dispute.Side side) {
    String claimants =
        side.claim().claimants().isEmpty()
            ? Objects.toString(side.earliest().article().outlet(), "an article")
            : side.claim().claimants().stream().collect(Collectors.joining(", "));
    return ClaimSentence.of(ClaimSlots.of(side.earliest())) + " (" + claimants + ")";
  }

  private static @Nullable String orNull(String words) {
    return words.isEmpty() ? null : words;
  }
}
