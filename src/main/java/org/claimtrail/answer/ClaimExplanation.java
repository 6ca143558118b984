package org.claimtrail.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.extract.Explanation;
import org.claimtrail.extract.Explanations;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// How a claim was found, by the rules of this program.
public final class ClaimExplanation {

  private final Explanations explanations = new Explanations();

  /// Null where the rule is none of this program's.
  @Nullable Map<String, @Nullable Object> object(StoredClaim claim) {
    return of(claim).map(ClaimExplanation::object).orElse(null);
  }

  private static Map<String, @Nullable Object> object(Explanation explanation) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("rule", explanation.rule());
    object.put("file", explanation.file());
    object.put("cues", explanation.cues());
    object.put("pattern", explanation.pattern());
    object.put("words", explanation.words());
    object.put("example", explanation.example());
    return object;
  }

  /// Null where the rule is none of this program's.
  @Nullable String words(StoredClaim claim) {
    return of(claim).map(Explanation::words).orElse(null);
  }

  /// Empty where the rule is none of this program's.
  public Optional<Explanation> of(StoredClaim claim) {
    return explanations.of(claim.type(), claim.rule());
  }
}
