package org.claimtrail.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSentenceTest {

  @ParameterizedTest
  @CsvSource({
    "COMPARISON,    , A ahead of B on GPQA,        A not ahead of B on GPQA",
    "SCORE,       40, A 40% on GPQA,               A does not score 40% on GPQA",
    "RANKING,      1, A ranks #1 on GPQA,          A does not rank #1 on GPQA",
    "SPECIFICATION,9, A: 9% with B,                A: not 9% with B",
    "COST,          , A against B,                 A: not so against B",
    "RELEASE,       , A released,                  A not released",
    "ACCUSATION,    , 'C accuses A, B',            'C does not accuse A, B'",
    "DENIAL,        , A denies what B said,        A does not deny what B said",
    "POLICY,        , A acts on B,                 A does not act on B",
    "DEAL,          , A with B,                    A: no deal with B",
    "DEAL,         5, A: 5% with B,                A: not 5% with B",
  })
  void saysWhatIsAndWhatIsNot(
      ClaimType type, @Nullable Double percent, String affirmed, String negated) {
    assertThat(said(type, percent, false)).isEqualTo(affirmed);
    assertThat(said(type, percent, true)).isEqualTo(negated);
  }

  private static String said(ClaimType type, @Nullable Double percent, boolean negated) {
    return ClaimSentence.of(
            new ClaimSlots(
                type,
                "A",
                type == ClaimType.COMPARISON ? Relation.AHEAD : null,
                type == ClaimType.SCORE || type == ClaimType.RANKING ? List.of() : List.of("B"),
                "GPQA",
                percent == null ? null : new Quantity(percent, "percent"),
                "C",
                Certainty.STATED,
                negated,
                null))
        .toString();
  }
}
