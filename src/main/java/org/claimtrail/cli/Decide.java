package org.claimtrail.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.claimtrail.answer.CorrectionWords;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Correction.Made;
import org.claimtrail.review.Correction.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of the commands by which analysts decide, and what these have in common.
final class Decide {

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept with the decision.")
  private @Nullable String reason;

  @Option(names = "--by", paramLabel = "WHO", description = "Who decides.")
  private @Nullable String by;

  /// Writes a decision down, lays it over the index, and says so.
  ///
  /// @param decision made of its number, moment and reason
  int decide(Claimtrail root, Function<Made, Correction> decision) {
    if (reason == null || reason.isBlank()) {
      throw new IllegalArgumentException("say why: --reason WORDS");
    }
    return decide(root, reason.strip(), decision);
  }

  /// As above, on a claim.
  ///
  /// @param id the claim's, or the beginning of it
  int decide(Claimtrail root, String id, BiFunction<Made, Target, Correction> decision) {
    try (ClaimSearch search = root.search(new ClockOptions())) {
      Target target = target(search.claim(id));
      return decide(root, made -> decision.apply(made, target));
    }
  }

  /// As above, of a decision that needs no reason.
  int decideAnyway(Claimtrail root, Function<Made, Correction> decision) {
    return decide(root, reason == null ? "" : reason.strip(), decision);
  }

  private int decide(Claimtrail root, String why, Function<Made, Correction> decision) {
    ClaimIndex index = root.index();
    Catalogue catalogue = root.catalogue(index);
    Correction made =
        index
            .journal()
            .add(
                List.of(
                    number ->
                        decision.apply(
                            new Made(
                                number, Instant.now().truncatedTo(ChronoUnit.MILLIS), why, by))))
            .getFirst();
    index.applyCorrections(catalogue);
    root.screen()
        .print(
            "%s, as correction %d; undo it with: claimtrail undo %d%s"
                .formatted(
                    CorrectionWords.of(made),
                    made.made().number(),
                    made.made().number(),
                    root.indexOption()));
    return ExitCode.DONE;
  }

  static Target target(StoredClaim claim) {
    return new Target(claim.id(), claim.article().id(), claim.article().url(), claim.quote());
  }
}
