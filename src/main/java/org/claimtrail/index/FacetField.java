package org.claimtrail.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Voice;
import org.jspecify.annotations.Nullable;

/// The values of all facets of a claim in one column, so that they are counted in one pass.
final class FacetField {

  private static final FacetsConfig CONFIG = new FacetsConfig();

  /// Characters of a value; describing words may be long.
  private static final int LONGEST = 1_000;

  static {
    for (Facet facet : Facet.values()) {
      CONFIG.setMultiValued(facet.label(), true);
      CONFIG.setDrillDownTermsIndexing(facet.label(), FacetsConfig.DrillDownTermsIndexing.NONE);
    }
  }

  private FacetField() {}

  /// @param listed the day under which lists have the claim; null when unknown
  static void add(
      Document document, Claim claim, @Nullable String outlet, @Nullable LocalDate listed) {
    values(claim, outlet, listed)
        .forEach(
            (facet, values) ->
                values.forEach(
                    value ->
                        document.add(
                            new SortedSetDocValuesFacetField(facet.label(), bounded(value)))));
  }

  /// The document as it is to be written, with all that [#add] was told in one column.
  static Document built(Document document) {
    try {
      return CONFIG.build(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is needed to count; costly to make, to be kept as long as the reader.
  ///
  /// @return null where no claim has any
  static @Nullable SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
    boolean any =
        reader.leaves().stream()
            .anyMatch(
                leaf ->
                    leaf.reader().getFieldInfos().fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
                        != null);
    return any ? new DefaultSortedSetDocValuesReaderState(reader, CONFIG) : null;
  }

  private static Map<Facet, Set<String>> values(
      Claim claim, @Nullable String outlet, @Nullable LocalDate listed) {
    Attribution attribution = claim.attribution();
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(
          facet,
          switch (facet) {
            case TYPE -> Set.of(claim.type().label());
            case ENTITY -> entities(claim);
            case BENCHMARK -> optional(claim.benchmark() == null ? null : claim.benchmark().name());
            case CLAIMANT ->
                optional(attribution.claimant() == null ? null : attribution.claimant().name());
            case OUTLET -> optional(outlet);
            case MONTH -> optional(listed == null ? null : listed.toString().substring(0, 7));
            case CERTAINTY -> Set.of(attribution.certainty().label());
            case SELF_REPORTED ->
                attribution.voice() == Voice.ARTICLE
                    ? Set.of()
                    : Set.of(String.valueOf(attribution.voice() == Voice.SELF_REPORTED));
          });
    }
    return values;
  }

  private static Set<String> entities(Claim claim) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(
            List.of(claim.subject()).stream(),
            claim.objects().stream(),
            Stream.ofNullable(claim.benchmark()),
            Stream.ofNullable(claim.attribution().claimant()))
        .flatMap(each -> each)
        .filter(Reference.Named.class::isInstance)
        .map(Reference::name)
        .forEach(names::add);
    return names;
  }

  private static Set<String> optional(@Nullable String value) {
    return value == null || value.isBlank() ? Set.of() : Set.of(value);
  }

  private static String bounded(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }
}
