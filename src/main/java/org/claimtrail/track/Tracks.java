package org.claimtrail.track;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Puts claims of one topic together that say the same.
///
/// Sameness is not transitive: 80.6 and 81.4 are both 81 when rounded, and are not the same. So the
/// most precise come first, and each later one goes to the first track whose founder says the same.
/// A founder is looked for by its words and aspects where claims have them, so that a topic of many
/// claims takes no look at each pair. Of claims that nothing but their words tell apart, only those
/// are compared that share one of the rarest words of the shorter: two that have half of its words
/// in common do ("prefix filtering").
public final class Tracks {

  private Tracks() {}

  /// @param <C> what has been said
  /// @return each with the claims that say the same, in the order of the claims given
  public static <C> List<List<C>> of(List<C> claims, Function<C, Said> saying) {
    List<Member<C>> members = new ArrayList<>();
    for (int at = 0; at < claims.size(); at++) {
      members.add(new Member<>(at, claims.get(at), saying.apply(claims.get(at))));
    }
    List<Member<C>> order = new ArrayList<>(members);
    order.sort(MOST_PRECISE_FIRST);
    List<List<Member<C>>> tracks = new ArrayList<>();
    Map<Object, BitSet> founders = new HashMap<>();
    Keys keys = new Keys(members.stream().map(Member::said).toList());
    for (Member<C> member : order) {
      Keys.Own own = keys.of(member.said());
      int track = first(own.sought(), member, tracks, founders);
      if (track < 0) {
        int founded = tracks.size();
        own.founded().forEach(key -> founders.computeIfAbsent(key, _ -> new BitSet()).set(founded));
        tracks.add(new ArrayList<>(List.of(member)));
      } else {
        tracks.get(track).add(member);
      }
    }
    return tracks.stream()
        .map(track -> track.stream().sorted(comparingInt(Member::place)).toList())
        .sorted(comparingInt(track -> track.getFirst().place()))
        .map(track -> track.stream().map(Member::claim).toList())
        .toList();
  }

  private record Member<C>(int place, C claim, Said said) {}

  /// Then the earliest, so that the order of the claims given makes no difference.
  private static final Comparator<Member<?>> MOST_PRECISE_FIRST =
      comparingDouble((Member<?> member) -> step(member.said()))
          .thenComparing(member -> member.said().day(), nullsLast(naturalOrder()))
          .thenComparing(member -> member.said().article())
          .thenComparingInt(Member::place);

  private static double step(Said said) {
    return said.measure() == null ? Double.POSITIVE_INFINITY : said.measure().step();
  }

  /// The first track that says the same; -1 where there is none.
  private static <C> int first(
      List<Object> keys,
      Member<C> member,
      List<List<Member<C>>> tracks,
      Map<Object, BitSet> founders) {
    BitSet candidates = new BitSet();
    for (Object key : keys) {
      BitSet some = founders.get(key);
      if (some != null) {
        candidates.or(some);
      }
    }
    for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
      if (Sameness.holds(tracks.get(at).getFirst().said(), member.said())) {
        return at;
      }
    }
    return -1;
  }
}
