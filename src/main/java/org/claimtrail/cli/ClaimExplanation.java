package org.claimtrail.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.claim.Explanation;
import org.claimtrail.claim.Explanations;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// How a claim was found, by the rules of this program.
final class ClaimExplanation {

  private final Explanations explanations = new Explanations();

  /// The rules that were printed.
  private final Set<String> told = new HashSet<>();

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

  /// In full where it is the first claim by that rule.
  void print(Screen screen, int indent, StoredClaim claim) {
    Line rule = new Line().add(Style.DIM, "rule ").add(claim.rule());
    Optional<Explanation> found = of(claim);
    if (!told.add(claim.rule())) {
      screen.wrap(indent, rule.add(Style.DIM, ", as above"));
    } else if (found.isEmpty()) {
      screen.wrap(indent, rule.add(", which this version does not have; run: claimtrail rebuild"));
    } else {
      print(screen, indent, rule, found.get());
    }
  }

  private static void print(Screen screen, int indent, Line rule, Explanation explanation) {
    String file = explanation.file() == null ? "" : ", in " + explanation.file();
    screen.wrap(indent, rule.add(Style.DIM, file + ": ").add(explanation.words()));
    if (explanation.pattern() != null) {
      screen.wrap(indent, new Line().add(Style.DIM, "pattern " + explanation.pattern()));
    }
    screen.wrap(indent, new Line().add(Style.DIM, "such as “" + explanation.example() + "”"));
  }

  private Optional<Explanation> of(StoredClaim claim) {
    return explanations.of(claim.type(), claim.rule());
  }
}
