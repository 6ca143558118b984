package org.claimtrail.query;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.jspecify.annotations.Nullable;

/// Who is compared with whom.
record Rivalries(Snapshot snapshot, Naming naming) {

  Rivalry of(String asked, boolean only) {
    String name = naming.canonical(asked).orElseThrow(() -> naming.unknown(asked));
    Family family = new Family(name, only);
    Map<String, List<Seen>> rivals = new HashMap<>();
    Comparisons.walk(
        snapshot,
        Clauses.any(List.of(family.asked().in(Role.SUBJECT), family.asked().in(Role.OBJECT))),
        compared ->
            family
                .standings(compared)
                .forEach(
                    (rival, relation) ->
                        rivals
                            .computeIfAbsent(rival, _ -> new ArrayList<>())
                            .add(new Seen(compared.day(), relation))));
    return new Rivalry(
        name,
        rivals.entrySet().stream()
            .map(entry -> rival(entry.getKey(), entry.getValue()))
            .sorted(
                comparingInt((Rivalry.Rival rival) -> -rival.whole().total())
                    .thenComparing(Rivalry.Rival::name))
            .toList());
  }

  /// @param limit of claims that compare the two
  Comparison compare(String asked, String askedOther, boolean only, int limit) {
    Two two = two(asked, askedOther, only);
    return new Comparison(
        two.one().name,
        two.other().name,
        between(two, Comparisons.all()).whole(),
        direct(two, limit),
        shared(two.one().asked(), two.other().asked()));
  }

  /// The claims that compare the two alone.
  FoundTracks direct(String asked, String askedOther, boolean only, int limit) {
    return direct(two(asked, askedOther, only), limit);
  }

  private FoundTracks direct(Two two, int limit) {
    return new Tracking(snapshot)
        .found(
            new ClaimFilter(Clauses.all(Comparisons.all(), two.direct()), null), Order.DATE, limit);
  }

  /// How the one stands to the other.
  ///
  /// @param when finds what was published in the period
  Rivalry.Rival between(String asked, String askedOther, boolean only, Query when) {
    return between(two(asked, askedOther, only), when);
  }

  List<Comparison.Shared> shared(String asked, String askedOther, boolean only) {
    Two two = two(asked, askedOther, only);
    return shared(two.one().asked(), two.other().asked());
  }

  private Rivalry.Rival between(Two two, Query when) {
    List<Seen> seen = new ArrayList<>();
    Comparisons.walk(
        snapshot,
        Clauses.all(two.direct(), when),
        compared -> seen.add(new Seen(compared.day(), two.one().relation(compared, two.other()))));
    return rival(two.other().name, seen);
  }

  private Two two(String asked, String askedOther, boolean only) {
    String one = naming.canonical(asked).orElseThrow(() -> naming.unknown(asked));
    String other = naming.canonical(askedOther).orElseThrow(() -> naming.unknown(askedOther));
    if (one.equals(other)) {
      throw new IllegalArgumentException(
          "'" + asked + "' and '" + askedOther + "' are both " + one + "; name two");
    }
    return new Two(new Family(one, only), new Family(other, only));
  }

  private List<Comparison.Shared> shared(Asked ours, Asked theirs) {
    Map<String, Map<Voice, Leaderboard.Standing>> our = best(ours);
    Map<String, Map<Voice, Leaderboard.Standing>> their = best(theirs);
    List<Comparison.Shared> shared = new ArrayList<>();
    Set<String> benchmarks = new TreeSet<>(our.keySet());
    benchmarks.retainAll(their.keySet());
    for (String benchmark : benchmarks) {
      Map<Voice, Leaderboard.Standing> ourBest = Objects.requireNonNull(our.get(benchmark));
      Map<Voice, Leaderboard.Standing> theirBest = Objects.requireNonNull(their.get(benchmark));
      Stream.of(Voice.values())
          .filter(voice -> ourBest.containsKey(voice) || theirBest.containsKey(voice))
          .forEach(
              voice ->
                  shared.add(
                      new Comparison.Shared(
                          benchmark, voice, ourBest.get(voice), theirBest.get(voice))));
    }
    return shared;
  }

  /// Of each benchmark the best result that somebody's models have, by who stands behind it.
  private Map<String, Map<Voice, Leaderboard.Standing>> best(Asked whose) {
    return new Leaderboards(snapshot, naming).bestOf(whose);
  }

  private static Rivalry.Rival rival(String name, List<Seen> seen) {
    SortedMap<LocalDate, List<Seen>> byMonth = new TreeMap<>();
    seen.forEach(
        one ->
            byMonth.computeIfAbsent(one.day().withDayOfMonth(1), _ -> new ArrayList<>()).add(one));
    SortedMap<LocalDate, Rivalry.Tally> months = new TreeMap<>();
    byMonth.forEach((month, some) -> months.put(month, tally(some)));
    return new Rivalry.Rival(name, tally(seen), months);
  }

  private static Rivalry.Tally tally(List<Seen> seen) {
    return new Rivalry.Tally(
        count(seen, Relation.AHEAD), count(seen, Relation.PARITY), count(seen, Relation.BEHIND));
  }

  private static int count(List<Seen> seen, Relation relation) {
    return (int) seen.stream().filter(one -> one.relation() == relation).count();
  }

  private record Seen(LocalDate day, Relation relation) {}

  private record Two(Family one, Family other) {

    /// Finds what sets the two against one another.
    Query direct() {
      return Clauses.any(
          List.of(
              Clauses.all(one.asked().in(Role.SUBJECT), other.asked().in(Role.OBJECT)),
              Clauses.all(other.asked().in(Role.SUBJECT), one.asked().in(Role.OBJECT))));
    }
  }

  /// Who counts as the one asked about.
  private final class Family {

    private final String name;
    private final boolean only;
    private final Map<String, Boolean> members = new HashMap<>();

    /// Null where those of models and others are asked for.
    private final @Nullable Parties companies;

    Family(String name, boolean only) {
      this.name = name;
      this.only = only;
      boolean company = naming.catalogue().named(name).orElse(null) instanceof Entity.Company;
      this.companies = company ? new Parties(naming.catalogue()) : null;
    }

    Asked asked() {
      return only ? new Asked.Only(name) : new Asked.Family(name);
    }

    boolean has(String other) {
      return members.computeIfAbsent(
          other, _ -> other.equals(name) || (!only && naming.belongsTo(other, name)));
    }

    /// How the family stands to each of the others of a comparison.
    Map<String, Relation> standings(Comparisons.Compared said) {
      Map<String, Relation> standings = new HashMap<>();
      Relation relation = said.relation();
      if (has(said.subject())) {
        said.objects().stream()
            .filter(object -> !has(object))
            .forEach(object -> standings.put(rival(object), relation));
      } else if (said.objects().stream().anyMatch(this::has)) {
        standings.put(rival(said.subject()), relation.reversed());
      }
      return standings;
    }

    Relation relation(Comparisons.Compared said, Family other) {
      return has(said.subject()) && said.objects().stream().anyMatch(other::has)
          ? said.relation()
          : said.relation().reversed();
    }

    /// Companies have companies as rivals; models have models.
    private String rival(String other) {
      String company = companies == null ? null : companies.company(other);
      return company == null ? other : company;
    }
  }
}
