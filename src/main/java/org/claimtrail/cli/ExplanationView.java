package org.claimtrail.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.answer.ClaimExplanation;
import org.claimtrail.extract.Explanation;
import org.claimtrail.index.StoredClaim;

/// How claims were found, for a person to read: each rule in full once.
final class ExplanationView {

  private final Screen screen;
  private final ClaimExplanation explanation = new ClaimExplanation();

  /// The rules that were printed.
  private final Set<String> told = new HashSet<>();

  ExplanationView(Screen screen) {
    this.screen = screen;
  }

  void print(int indent, StoredClaim claim) {
    Line rule = new Line().add(Style.DIM, "rule ").add(claim.rule());
    Optional<Explanation> found = explanation.of(claim);
    if (!told.add(claim.rule())) {
      screen.wrap(indent, rule.add(Style.DIM, ", as above"));
    } else if (found.isEmpty()) {
      screen.wrap(indent, rule.add(", which this version does not have; run: claimtrail rebuild"));
    } else {
      print(indent, rule, found.get());
    }
  }

  private void print(int indent, Line rule, Explanation explanation) {
    String file = explanation.file() == null ? "" : ", in " + explanation.file();
    screen.wrap(indent, rule.add(Style.DIM, file + ": ").add(explanation.words()));
    if (explanation.pattern() != null) {
      screen.wrap(indent, new Line().add(Style.DIM, "pattern " + explanation.pattern()));
    }
    screen.wrap(indent, new Line().add(Style.DIM, "such as “" + explanation.example() + "”"));
  }
}
