package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who has been charged with a wrong so far in an article, and who has denied: plain words are a
/// denial from those who were charged a moment ago.
final class Dispute {

  /// How many sentences back a charge is still answered, and a denial goes on.
  private static final int CHARGE_REACH = 3;

  private static final int DENIAL_REACH = 2;

  private final Scene scene;
  private final List<Turn> turns = new ArrayList<>();

  Dispute(Scene scene) {
    this.scene = scene;
  }

  private record Turn(int sentence, ClaimType type, List<Reference> parties) {}

  /// Remembers what the sentence charges and denies.
  void note(Reading reading, List<Candidate> candidates) {
    for (Candidate found : candidates) {
      if (found.type() == ClaimType.ACCUSATION || found.type() == ClaimType.DENIAL) {
        List<Reference> parties = new ArrayList<>(List.of(found.subject()));
        parties.addAll(found.objects());
        turns.add(new Turn(reading.index(), found.type(), parties));
      }
    }
  }

  /// Whether what the party says here answers a charge or goes on with a denial.
  boolean answers(Reading reading, Reference party) {
    Reference side = Parties.side(scene, party);
    return turns.stream()
        .filter(turn -> near(reading, turn))
        .flatMap(turn -> turn.parties().stream())
        .anyMatch(charged -> Parties.side(scene, charged).equals(side));
  }

  /// Those charged last; empty when nobody was a moment ago.
  List<Reference> charged(Reading reading) {
    Optional<Turn> last =
        turns.reversed().stream()
            .filter(turn -> turn.type() == ClaimType.ACCUSATION && near(reading, turn))
            .findFirst();
    return last.map(Turn::parties).orElse(List.of());
  }

  private static boolean near(Reading reading, Turn turn) {
    int reach = turn.type() == ClaimType.ACCUSATION ? CHARGE_REACH : DENIAL_REACH;
    return reading.index() - turn.sentence() <= reach;
  }
}
