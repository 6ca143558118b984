package org.claimtrail.track;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Voice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Claims of one topic, put together.
class TracksTest {

  private static final int CLAIMS = 300;
  private static final int VOCABULARY = 60;

  @ParameterizedTest
  @EnumSource(
      value = ClaimType.class,
      names = {"STATEMENT", "POLICY", "ACCUSATION", "DENIAL"})
  void whatSaysTheSameIsFoundAsIfEachWereComparedWithEachFounder(ClaimType type) {
    Random random = new Random(type.label().hashCode());
    List<Said> claims = new ArrayList<>();
    for (int at = 0; at < CLAIMS; at++) {
      claims.add(said(type, at, random));
    }

    List<List<Said>> tracks = Tracks.of(claims, said -> said);

    assertThat(tracks).hasSizeBetween(2, CLAIMS - 1);
    assertThat(tracks.stream().map(Set::copyOf)).containsExactlyInAnyOrderElementsOf(plain(claims));
  }

  /// Each goes to the first whose founder says the same; all are equally precise, so they come in
  /// order of time.
  private static List<Set<Said>> plain(List<Said> claims) {
    List<List<Said>> tracks = new ArrayList<>();
    claims.stream()
        .sorted(comparing(Said::day, nullsLast(naturalOrder())).thenComparing(Said::article))
        .forEach(
            said ->
                tracks.stream()
                    .filter(track -> Sameness.holds(track.getFirst(), said))
                    .findFirst()
                    .ifPresentOrElse(
                        track -> track.add(said),
                        () -> tracks.add(new ArrayList<>(List.of(said)))));
    return tracks.stream().map(Set::copyOf).toList();
  }

  private static Said said(ClaimType type, int at, Random random) {
    Set<Integer> words = new HashSet<>();
    for (int left = 2 + random.nextInt(8); left > 0; left--) {
      words.add((int) (VOCABULARY * random.nextDouble() * random.nextDouble()));
    }
    Set<String> aspects =
        random.nextInt(4) > 0
            ? Set.of()
            : Set.of((type == ClaimType.POLICY ? "measure:" : "charge:") + random.nextInt(3));
    Set<String> objects = random.nextInt(3) > 0 ? Set.of() : Set.of("Object " + random.nextInt(2));
    return new Said(
        type,
        "Subject",
        true,
        null,
        objects,
        null,
        null,
        aspects,
        words,
        "Claimant " + random.nextInt(3),
        Voice.INDEPENDENT,
        Certainty.STATED,
        false,
        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(120)),
        "article %03d".formatted(at));
  }
}
