package org.claimtrail.query;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.review.Verdict;

/// Why nothing was found, and what would be: which conditions no claim meets, alone or together,
/// and which one to leave out.
record WhyNone(ClaimSearch search, Condition asked) {

  /// With more conditions than these the rest are not looked at.
  private static final int MOST = 12;

  private record Wider(String words, long total) {}

  /// In a line: `no claims; none has both type:score and relation:ahead; without relation:ahead
  /// there are 7`.
  String words() {
    List<Condition> parts = ClaimFilter.parts(asked).stream().limit(MOST).toList();
    if (parts.isEmpty()) {
      return search.isOfEarlier()
          ? "no claims; none had come by then"
          : "no claims; the index holds none";
    }
    String reason = absent(parts).or(() -> apart(parts)).map(words -> "; " + words).orElse("");
    String advice =
        wider(parts)
            .map(one -> "; %s there %s".formatted(one.words(), amount(one.total())))
            .orElse("");
    return "no claims" + reason + advice + rejected();
  }

  /// Those that would be found had no analyst rejected them.
  private String rejected() {
    long rejected = count(asked.and(new Condition.Judged(Verdict.REJECTED)));
    return rejected == 0
        ? ""
        : "; analysts have rejected %d that %s: with review:rejected you see %s"
            .formatted(
                rejected, rejected == 1 ? "is such" : "are such", rejected == 1 ? "it" : "them");
  }

  private static Optional<String> none(Condition part) {
    return Optional.of("none has " + part);
  }

  private Optional<String> absent(List<Condition> parts) {
    return parts.stream().filter(part -> count(part) == 0).findFirst().flatMap(WhyNone::none);
  }

  private Optional<String> apart(List<Condition> parts) {
    if (parts.size() < 2) {
      return Optional.empty();
    }
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            one ->
                IntStream.range(one + 1, parts.size())
                    .mapToObj(other -> List.of(parts.get(one), parts.get(other))))
        .filter(pair -> count(new Condition.All(pair)) == 0)
        .findFirst()
        .map(pair -> "none has both " + pair.getFirst() + " and " + pair.getLast());
  }

  /// Families are let in before anything else is given up.
  private Optional<Wider> wider(List<Condition> parts) {
    return IntStream.range(0, parts.size())
        .mapToObj(at -> withFamily(parts, at))
        .flatMap(Optional::stream)
        .filter(one -> one.total() > 0)
        .findFirst()
        .or(
            () ->
                IntStream.range(0, parts.size())
                    .mapToObj(at -> without(parts, at))
                    .filter(one -> one.total() > 0)
                    .max(comparingLong(Wider::total)));
  }

  private Optional<Wider> withFamily(List<Condition> parts, int at) {
    if (parts.get(at) instanceof Condition.Involves(var role, String name, boolean only, var place)
        && only) {
      Condition family = new Condition.Involves(role, name, false, place);
      return Optional.of(
          new Wider(
              "with its family, " + family + ",", count(replaced(parts, at, Stream.of(family)))));
    }
    return Optional.empty();
  }

  private Wider without(List<Condition> parts, int at) {
    return parts.size() == 1
        ? new Wider("", 0)
        : new Wider("without " + parts.get(at), count(replaced(parts, at, Stream.of())));
  }

  private static Condition replaced(List<Condition> parts, int at, Stream<Condition> by) {
    return new Condition.All(
        Stream.of(parts.subList(0, at).stream(), by, parts.subList(at + 1, parts.size()).stream())
            .flatMap(each -> each)
            .toList());
  }

  private long count(Condition condition) {
    return search.count(condition);
  }

  private static String amount(long total) {
    return total == 1 ? "is 1" : "are " + total;
  }
}
