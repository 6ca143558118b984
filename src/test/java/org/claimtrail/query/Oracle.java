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

  List<StoredClaim> claims(Condition condition) {
    return everything.stream().filter(claim -> meets(claim, condition)).toList();
  }

  static List<Role> roles(StoredClaim claim, String about, boolean only) {
    return Stream.of(Role.values()).filter(role -> has(claim, role, about, only)).toList();
  }

  private static boolean meets(StoredClaim claim, Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> parts.stream().allMatch(part -> meets(claim, part));
      case Condition.Any(var parts) -> parts.stream().anyMatch(part -> meets(claim, part));
      case Condition.Not(var part) -> !meets(claim, part);
      case Condition.Words(var words) -> claim.quote().contains(words);
      case Condition.Involves(Role role, String name, boolean only, var _) ->
          role == null ? !roles(claim, name, only).isEmpty() : has(claim, role, name, only);
      case Condition.OfType(var types) -> types.contains(claim.type());
      case Condition.Related(var relation) -> relation == claim.relation();
      case Condition.Valued(double least, double most, String _) ->
          claim.quantity() != null
              && claim.quantity().value() >= least
              && claim.quantity().value() <= most;
      case Condition.InUnit(var unit) ->
          claim.quantity() != null && unit.equals(claim.quantity().unit());
      case Condition.Certain(var certainty) -> certainty == claim.certainty();
      case Condition.Voiced(var voice) -> voice == claim.voice();
      case Condition.Negated(boolean negated) -> negated == claim.negated();
      case Condition.Since(var date) -> {
        LocalDate last = claim.date() == null ? claim.day() : claim.date().lastDay();
        yield last != null && !last.isBefore(date.firstDay());
      }
      case Condition.Until(var date) -> claim.day() != null && !claim.day().isAfter(date.lastDay());
      case Condition.Published(var from, var until) -> {
        LocalDate published = claim.article().published();
        yield published != null
            && !published.isBefore(from.firstDay())
            && !published.isAfter(until.lastDay());
      }
      case Condition.From(var outlet, var _) -> outlet.equalsIgnoreCase(claim.article().outlet());
      case Condition.Judged(var verdict) -> verdict == claim.verdict();
      case Condition.In(var article) -> article.equals(claim.article().id());
      case Condition.FoundBy(var rule) ->
          claim.rule().equals(rule) || claim.rule().startsWith(rule + ".");
    };
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
