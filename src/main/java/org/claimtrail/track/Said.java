package org.claimtrail.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.Voice;
import org.jspecify.annotations.Nullable;

/// What a claim says, reduced to what two claims are compared by.
///
/// @param subject canonical name, or describing words; of comparisons, a nation for its labs and
///   models
/// @param specific whether the subject is one version of a model or a chip, which does not change,
///   rather than a family, company or somebody described
/// @param relation null for every type but comparison
/// @param measure margin, result, rank or amount; null where there is none
/// @param aspects what it is about beyond the slots, as dimension, colon and aspect
/// @param words hashes of the content words of its quote, names left out; empty for types whose
///   slots say all
/// @param claimant null in the article's own voice
/// @param day the first day of its stated date, else that of its article; null when unknown
/// @param article the article's id
public record Said(
    ClaimType type,
    String subject,
    boolean specific,
    @Nullable Relation relation,
    Set<String> objects,
    @Nullable String benchmark,
    @Nullable Measure measure,
    Set<String> aspects,
    Set<Integer> words,
    @Nullable String claimant,
    Voice voice,
    Certainty certainty,
    boolean negated,
    @Nullable LocalDate day,
    String article) {

  /// Dimensions that tell how a test was run.
  private static final Set<String> SETTINGS =
      Set.of(
          "tools",
          "tries",
          "compute",
          "thinking",
          "effort",
          "shots",
          "scaffold",
          "crew",
          "part",
          "control",
          "horizon",
          "numbers");

  /// The aspects of one dimension.
  Set<String> aspects(String dimension) {
    Set<String> some = Set.of();
    for (String aspect : aspects) {
      if (aspect.startsWith(dimension) && aspect.charAt(dimension.length()) == ':') {
        some = some.isEmpty() ? new TreeSet<>() : some;
        some.add(aspect);
      }
    }
    return some;
  }

  /// How a result was reached, as far as told: "tools:with".
  public List<String> settings() {
    return settings(aspects);
  }

  static List<String> settings(Set<String> aspects) {
    return aspects.stream()
        .filter(aspect -> SETTINGS.contains(aspect.substring(0, aspect.indexOf(':'))))
        .toList();
  }

  /// Subject and objects alike.
  Set<String> parties() {
    Set<String> parties = new TreeSet<>(objects);
    parties.add(subject);
    return parties;
  }

  /// The other one of a comparison of two; null where there is none or are several.
  @Nullable String other() {
    return objects.size() == 1 ? objects.iterator().next() : null;
  }
}
