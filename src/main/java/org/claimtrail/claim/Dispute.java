package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /// @param claimant who charges or denies; null where that is not told
  private record Turn(
      int sentence, ClaimType type, List<Reference> parties, @Nullable Reference claimant) {}

  /// Remembers what the sentence charges and denies.
  void note(Reading reading, List<Candidate> candidates) {
    for (Candidate found : candidates) {
      if (found.type() == ClaimType.ACCUSATION || found.type() == ClaimType.DENIAL) {
        List<Reference> parties = new ArrayList<>(List.of(found.subject()));
        parties.addAll(found.objects());
        turns.add(new Turn(reading.index(), found.type(), parties, found.claimant()));
      }
    }
  }

  /// Whether what the party says here answers a charge or goes on with a denial.
  boolean answers(Reading reading, Reference party) {
    Reference side = Parties.side(scene, party);
    return turns.stream()
        .filter(turn -> near(reading, turn))
        .anyMatch(turn -> concerns(turn, side) || next(reading, turn) && anyOf(turn, party));
  }

  private boolean concerns(Turn turn, Reference side) {
    return turn.parties().stream().anyMatch(one -> Parties.side(scene, one).equals(side));
  }

  /// "five big platforms" are charged, and one of them answers.
  private static boolean anyOf(Turn turn, Reference party) {
    return turn.type() == ClaimType.ACCUSATION
        && !party.equals(turn.claimant())
        && turn.parties().stream().allMatch(one -> one instanceof Reference.Described);
  }

  private static boolean next(Reading reading, Turn turn) {
    return reading.index() - turn.sentence() == 1;
  }

  /// Who speaks: a spokesperson for whom the article does not tell, for those charged last.
  Reference speaker(Reading reading, Reference speaker) {
    boolean spokesperson =
        speaker instanceof Reference.Described(String words) && SPOKESPERSON.matcher(words).find();
    return spokesperson
        ? turns.reversed().stream()
            .filter(turn -> near(reading, turn))
            .findFirst()
            .map(turn -> turn.parties().getFirst())
            .orElse(speaker)
        : speaker;
  }

  private static final Pattern SPOKESPERSON =
      Pattern.compile("(?i)\\b(?:spokes\\w+|representative|company|firm)$");

  /// Whether the speaker goes on to charge whom it charged a moment ago.
  boolean goesOn(Reading reading, Reference speaker, Reference about) {
    return turns.stream()
        .filter(turn -> turn.type() == ClaimType.ACCUSATION)
        .filter(turn -> reading.index() - turn.sentence() <= DENIAL_REACH)
        .anyMatch(
            turn ->
                turn.claimant() != null
                    && turn.claimant().equals(speaker)
                    && concerns(turn, Parties.side(scene, about)));
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
