package org.claimtrail.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.index.Facet;

/// How many claims have a value.
public record FacetCount(Facet facet, String value, int claims) {

  /// The keys in everything that programs read.
  public static final List<Column<FacetCount>> COLUMNS =
      List.of(
          new Column<>("facet", row -> row.facet().label()),
          new Column<>("value", FacetCount::value),
          new Column<>("claims", FacetCount::claims));

  public static List<FacetCount> of(Map<Facet, Map<String, Integer>> counts) {
    return counts.entrySet().stream().flatMap(FacetCount::counts).toList();
  }

  private static Stream<FacetCount> counts(Map.Entry<Facet, Map<String, Integer>> facet) {
    return facet.getValue().entrySet().stream()
        .map(count -> new FacetCount(facet.getKey(), count.getKey(), count.getValue()));
  }
}
