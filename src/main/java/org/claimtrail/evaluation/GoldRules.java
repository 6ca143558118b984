package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.claim.StatedDate;

/// What every annotated claim has to keep, unless it is rejected.
final class GoldRules {

  private static final Pattern UNIT = Pattern.compile("[a-z_]+");

  private GoldRules() {}

  /// @param known the names of the article's entities
  static List<String> faults(GoldClaim annotated, Set<String> known) {
    List<String> faults = new ArrayList<>();
    if (annotated.standing() == GoldClaim.Standing.REJECTED) {
      return faults;
    }
    SlotValues claim = annotated.slots();
    switch (claim.type()) {
      case COMPARISON -> check(faults, claim.relation() != null, "a comparison without relation");
      case SCORE -> {
        check(faults, claim.benchmark() != null, "a score without benchmark");
        check(faults, claim.value() != null, "a score without value");
      }
      case STATEMENT -> check(faults, claim.claimant() != null, "a statement without claimant");
      case RANKING, SPECIFICATION, COST, RELEASE, ACCUSATION, DENIAL, POLICY, DEAL -> {}
    }
    if (claim.unit() != null) {
      check(faults, UNIT.matcher(claim.unit()).matches(), "no unit: '" + claim.unit() + "'");
    }
    if (claim.date() != null) {
      boolean date = StatedDate.parse(claim.date()).isPresent();
      check(faults, date, "no date such as 2026-04-24, 2026-04 or 2026: '" + claim.date() + "'");
    }
    if (claim.benchmark() != null) {
      boolean entity = known.contains(claim.benchmark());
      check(faults, entity, "the benchmark is no entity: '" + claim.benchmark() + "'");
    }
    return faults;
  }

  private static void check(List<String> faults, boolean kept, String fault) {
    if (!kept) {
      faults.add(fault);
    }
  }
}
