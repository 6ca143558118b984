package org.claimtrail.query;

import static org.claimtrail.index.Entities.COMMERCE;
import static org.claimtrail.index.Entities.DEEPMIND;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GOOGLE;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.LIANG;
import static org.claimtrail.index.Entities.OPENAI;
import static org.claimtrail.index.Entities.UNITED_STATES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.index.Role;
import org.claimtrail.index.StoredClaim;

/// Answers a query by looking at every claim.
record Oracle(List<StoredClaim> everything) {

  private static final Map<String, String> BELONGS_TO =
      Map.of(
          DEEPSEEK_V4.name(), DEEPSEEK.name(),
          LIANG.name(), DEEPSEEK.name(),
          GPT.name(), OPENAI.name(),
          DEEPMIND.name(), GOOGLE.name(),
          COMMERCE.name(), UNITED_STATES.name());

  List<StoredClaim> claims(ClaimQuery query) {
    return everything.stream().filter(claim -> matches(claim, query)).toList();
  }

  static List<Role> roles(StoredClaim claim, String about, boolean only) {
    return Stream.of(Role.values()).filter(role -> has(claim, role, about, only)).toList();
  }

  private static boolean matches(StoredClaim claim, ClaimQuery query) {
    return (query.words() == null || claim.quote().contains(query.words().replace("\"", "")))
        && (query.about() == null || !roles(claim, query.about(), query.only()).isEmpty())
        && (query.types().isEmpty() || query.types().contains(claim.type()))
        && (query.relation() == null || query.relation() == claim.relation())
        && (query.benchmark() == null
            || has(claim, Role.BENCHMARK, query.benchmark(), query.only()))
        && (query.claimant() == null || has(claim, Role.CLAIMANT, query.claimant(), query.only()))
        && (query.outlet() == null || query.outlet().equalsIgnoreCase(claim.article().outlet()))
        && (query.certainty() == null || query.certainty() == claim.certainty())
        && inTime(claim, query);
  }

  private static boolean inTime(StoredClaim claim, ClaimQuery query) {
    LocalDate first = claim.day();
    LocalDate last = claim.date() == null ? first : claim.date().lastDay();
    return (query.since() == null || (last != null && !last.isBefore(query.since().firstDay())))
        && (query.until() == null || (first != null && !first.isAfter(query.until().lastDay())));
  }

  private static boolean has(StoredClaim claim, Role role, String about, boolean only) {
    Stream<String> names =
        switch (role) {
          case SUBJECT -> Stream.of(claim.subject());
          case OBJECT -> claim.objects().stream();
          case CLAIMANT -> Stream.ofNullable(claim.claimant());
          case BENCHMARK -> Stream.ofNullable(claim.benchmark());
        };
    return names.anyMatch(
        name -> name.equals(about) || (!only && about.equals(BELONGS_TO.get(name))));
  }
}
