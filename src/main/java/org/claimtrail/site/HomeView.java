package org.claimtrail.site;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.Facet;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ArticleQuery;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Copies;
import org.claimtrail.query.Found;
import org.claimtrail.query.Order;
import org.claimtrail.query.Week;

/// What is new: the claims of the latest week, how it compares with the week before, and what is
/// disputed and compared most.
///
/// @param heading "The week to 2026-05-20"
/// @param week "2026-05-14 to 2026-05-20"
/// @param before the week before, likewise
/// @param recent from when on disputes and comparisons are counted
/// @param all claims and articles
/// @param types by type of claim, the most first
/// @param companies by company, the most claimed first
/// @param found how many claims are new, in words
/// @param claims some of them, the newest first
public record HomeView(
    String heading,
    String week,
    String before,
    String recent,
    List<Change> all,
    List<Change> types,
    List<Change> companies,
    Choice found,
    List<ClaimCard> claims,
    List<DisputeCard> disputes,
    List<Versus> pairs)
    implements Page {

  /// Weeks in which disputes and comparisons are counted: the most of these that have not too many
  /// claims, else the last.
  private static final List<Integer> RECENT = List.of(13, 4, 1);

  private static final int MOST_RECENT = 50_000;
  private static final int MOST_CLAIMS = 8;

  /// Claims of one article that are shown, so that a long one leaves room for others.
  private static final int MOST_OF_ONE = 2;

  private static final int MOST_LOOKED_AT = 60;
  private static final int MOST_COMPANIES = 8;
  private static final int MOST_DISPUTES = 5;
  private static final int MOST_PAIRS = 8;

  /// The page, or where there is nothing to tell yet, how to begin.
  public static Page of(ClaimSearch search, LocalDate today) {
    return search
        .latestWeek(today)
        .<Page>map(week -> of(search, week))
        .orElseGet(() -> new WelcomeView(search.count(Condition.everything()) > 0));
  }

  private static HomeView of(ClaimSearch search, Week week) {
    int weeks =
        RECENT.stream()
            .filter(some -> search.count(week.published(some)) <= MOST_RECENT)
            .findFirst()
            .orElse(RECENT.getLast());
    Condition recent = week.published(weeks);
    Found found = search.claims(new ClaimQuery(week.published(), Order.DATE, MOST_LOOKED_AT, null));
    return new HomeView(
        "The week to " + week.last(),
        days(week),
        days(week.before()),
        "from " + week.last().minusWeeks(weeks).plusDays(1) + " to " + week.last(),
        List.of(claims(search, week), articles(search, week)),
        types(search, week),
        companies(search, week),
        new Choice(
            Amount.counted(found.total(), "claim"),
            Addresses.search(week.published().toString()),
            ""),
        ClaimCard.of(ofMany(found.claims()), search),
        search.biggestDisputes(recent, MOST_DISPUTES).stream().map(DisputeCard::of).toList(),
        search.pairs(recent, MOST_PAIRS).stream().map(pair -> Versus.of(pair, recent)).toList());
  }

  @Override
  public Frame frame() {
    return Frame.of(heading);
  }

  @Override
  public String template() {
    return "home";
  }

  private static String days(Week week) {
    return week.first() + " to " + week.last();
  }

  private static List<StoredClaim> ofMany(List<StoredClaim> claims) {
    Map<String, Integer> shown = new HashMap<>();
    return claims.stream()
        .filter(claim -> shown.merge(claim.article().id(), 1, Integer::sum) <= MOST_OF_ONE)
        .limit(MOST_CLAIMS)
        .toList();
  }

  private static Change claims(ClaimSearch search, Week week) {
    return change(label("Claims"), search, week, Condition.everything());
  }

  private static Change articles(ClaimSearch search, Week week) {
    return Change.of(
        label("Articles"),
        new Change.Counted(articlesOf(search, week), week.published().toString()),
        new Change.Counted(
            articlesOf(search, week.before()), week.before().published().toString()));
  }

  private static long articlesOf(ClaimSearch search, Week week) {
    StatedDate since = StatedDate.of(week.first());
    StatedDate until = StatedDate.of(week.last());
    return search
        .articles(new ArticleQuery(null, null, null, since, until, new Copies.Listed(), 1))
        .total();
  }

  private static List<Change> types(ClaimSearch search, Week week) {
    Map<String, Integer> now = byType(search, week);
    Map<String, Integer> before = byType(search, week.before());
    List<ClaimType> types = new ArrayList<>(EnumSet.allOf(ClaimType.class));
    types.sort(comparingLong(type -> -now.getOrDefault(type.label(), 0)));
    return types.stream()
        .filter(type -> now.containsKey(type.label()) || before.containsKey(type.label()))
        .map(
            type -> {
              Condition ofIt = new Condition.OfType(Set.of(type));
              return Change.of(
                  label(type.label()),
                  counted(now.getOrDefault(type.label(), 0), week, ofIt),
                  counted(before.getOrDefault(type.label(), 0), week.before(), ofIt));
            })
        .toList();
  }

  private static Map<String, Integer> byType(ClaimSearch search, Week week) {
    return search
        .facets(week.published(), EnumSet.of(Facet.TYPE), ClaimType.values().length)
        .getOrDefault(Facet.TYPE, Map.of());
  }

  private static List<Change> companies(ClaimSearch search, Week week) {
    return search.busiest(week.published(), MOST_COMPANIES).stream()
        .map(
            name ->
                change(
                    new Choice(Harmless.words(name), Addresses.entity(name), ""),
                    search,
                    week,
                    new Condition.Involves(null, name, false, null)))
        .toList();
  }

  private static Change change(Choice label, ClaimSearch search, Week week, Condition of) {
    return Change.of(label, count(search, week, of), count(search, week.before(), of));
  }

  private static Choice label(String words) {
    return new Choice(words, null, "");
  }

  private static Change.Counted count(ClaimSearch search, Week week, Condition of) {
    return counted(search.count(week.published().and(of)), week, of);
  }

  private static Change.Counted counted(long count, Week week, Condition of) {
    return new Change.Counted(count, of.and(week.published()).toString());
  }
}
