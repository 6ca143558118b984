package org.claimtrail.track;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimType;
import org.jspecify.annotations.Nullable;

/// By what a claim that says the same is found: of two such claims, whichever comes first, one of
/// the keys under which the later is sought is one under which the other was founded.
///
/// Where nothing but their words may tell, two of which the shorter has half its words in common
/// share one of its rarest: then only these are keys ("prefix filtering").
final class Keys {

  /// A word under which a claim stands as one of its rarest.
  private record Rare(int word) {}

  /// A word of somebody's in a time; null for anybody's.
  private record Timely(String time, int word, @Nullable String speaker) {}

  private final Map<Integer, Integer> frequencies = new HashMap<>();

  /// @param claims all that are to be told apart, of one topic
  Keys(Collection<Said> claims) {
    claims.forEach(said -> said.words().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
  }

  /// A claim's own.
  ///
  /// @param words those that are weighed; none where they are not
  /// @param rarest of these words
  record Own(List<Object> common, Set<Integer> words, List<Rare> rarest) {

    List<Object> sought() {
      List<Object> keys = new ArrayList<>(common);
      rarest.forEach(rare -> keys.add(rare.word()));
      words.forEach(word -> keys.add(new Rare(word)));
      return keys;
    }

    List<Object> founded() {
      List<Object> keys = new ArrayList<>(common);
      keys.addAll(words);
      keys.addAll(rarest);
      return keys;
    }
  }

  Own of(Said said) {
    return areWordsWeighed(said.type())
        ? new Own(common(said), said.words(), rarest(said.words()))
        : new Own(common(said), Set.of(), List.of());
  }

  /// Whether words make two the same by [Sameness#similar] alone, or with what else is a key.
  private static boolean areWordsWeighed(ClaimType type) {
    return switch (type) {
      case STATEMENT, POLICY, ACCUSATION, DENIAL -> true;
      case COMPARISON, SCORE, RANKING, SPECIFICATION, COST, RELEASE, DEAL -> false;
    };
  }

  /// So many that of half of its words, rounded up, at least one is among them.
  private List<Rare> rarest(Set<Integer> words) {
    int size = words.size();
    return words.stream()
        .mapToLong(
            word ->
                (long) frequencies.getOrDefault(word, 0) << Integer.SIZE
                    | Integer.toUnsignedLong(word))
        .sorted()
        .limit(size - (size + 1) / 2 + 1)
        .mapToObj(one -> new Rare((int) one))
        .toList();
  }

  private static List<Object> common(Said said) {
    List<Object> keys = new ArrayList<>();
    if (said.words().isEmpty() || said.measure() != null || said.type() == ClaimType.RELEASE) {
      keys.add("");
    }
    switch (said.type()) {
      case STATEMENT -> {}
      case POLICY -> {
        keys.addAll(said.aspects());
        timely(said, null).forEach(keys::add);
      }
      case ACCUSATION -> {
        keys.addAll(said.aspects());
        timely(said, said.claimant()).forEach(keys::add);
      }
      case DENIAL -> {
        keys.addAll(said.aspects());
        keys.addAll(times(said, Sameness.IN_THE_AIR));
      }
      case DEAL -> {
        keys.addAll(said.words());
        keys.addAll(said.aspects());
        keys.addAll(times(said, Sameness.SEASON));
      }
      case COMPARISON, SCORE, RANKING, SPECIFICATION, COST, RELEASE -> {
        keys.addAll(said.words());
        keys.addAll(said.aspects());
      }
    }
    return keys;
  }

  private static Stream<Timely> timely(Said said, @Nullable String speaker) {
    return times(said, Sameness.IN_THE_AIR).stream()
        .flatMap(time -> said.words().stream().map(word -> new Timely(time, word, speaker)));
  }

  /// Of two claims at most so many days apart, one has one of the other's; none without a day.
  private static List<String> times(Said said, int days) {
    LocalDate day = said.day();
    if (day == null) {
      return List.of();
    }
    long period = Math.floorDiv(day.toEpochDay(), days);
    return List.of(days + ":" + period, days + ":" + (period + 1));
  }
}
