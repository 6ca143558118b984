package org.claimtrail.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.entity.EntityType;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Comparison;
import org.claimtrail.query.Found;
import org.claimtrail.query.Leaderboard;
import org.claimtrail.query.Level;
import org.claimtrail.query.Order;
import org.claimtrail.query.Rivalry;
import org.jspecify.annotations.Nullable;

/// Two that are compared: how often which is said to be ahead, month by month, the claims, and
/// their best claimed results side by side.
///
/// @param period "from 2026-01, until 2026-06"; empty for all
/// @param back the matrix that they come from
/// @param tally how often the one is where, with the search that finds just these claims
/// @param months the earliest first; without those in which nothing compares them
/// @param count how many claims compare them
/// @param all the search that finds these
/// @param claims the newest of them
/// @param shared benchmarks on which both have results
/// @param tooMany whether there are too many results to set side by side on a page
public record PairView(
    String one,
    String other,
    String onePage,
    String otherPage,
    String period,
    String back,
    List<Choice> tally,
    List<Month> months,
    String count,
    String all,
    List<ClaimCard> claims,
    List<Shared> shared,
    boolean tooMany)
    implements Page {

  private static final int MOST_CLAIMS = 20;
  private static final int MOST_SHARED = 40;

  /// Results of the two that are read for a page.
  private static final int MOST_RESULTS = 5000;

  /// @param month "2026-04"
  public record Month(String month, Rivalry.Tally tally) {}

  /// @param by what kind of claimant
  /// @param ours "80.6%"; null for none
  /// @param ourModel whose it is
  /// @param difference "+1.5"; empty where there is none to tell
  public record Shared(
      String benchmark,
      String by,
      @Nullable String ours,
      String ourModel,
      @Nullable String theirs,
      String theirModel,
      String difference) {}

  /// @param asked any name of the one
  /// @param askedOther any name of the other
  /// @param only not their families
  /// @param since null for from the beginning
  /// @param until null for up to now
  /// @throws IllegalArgumentException where both are the same
  public static PairView of(
      String asked,
      String askedOther,
      boolean only,
      @Nullable StatedDate since,
      @Nullable StatedDate until,
      ClaimSearch search) {
    Rivalry.Rival rival = search.rival(asked, askedOther, only, since, until);
    String one = search.canonical(asked);
    String other = rival.name();
    Pairing pairing = new Pairing(one, other, only, since, until);
    Found found = search.claims(new ClaimQuery(pairing.all(), Order.DATE, MOST_CLAIMS, null));
    boolean tooMany = search.count(pairing.results()) > MOST_RESULTS;
    return new PairView(
        Harmless.words(one),
        Harmless.words(other),
        Addresses.entity(one),
        Addresses.entity(other),
        period(since, until),
        Addresses.rivalry(level(one, only, search), since, until),
        tally(rival.whole(), pairing),
        rival.months().entrySet().stream().map(PairView::month).toList(),
        Amount.counted(found.total(), "claim"),
        Addresses.search(pairing.all().toString()),
        ClaimCard.of(found.claims(), search),
        tooMany
            ? List.of()
            : search.shared(one, other, only).stream()
                .limit(MOST_SHARED)
                .map(PairView::shared)
                .toList(),
        tooMany);
  }

  @Override
  public Frame frame() {
    return Frame.of(one + " against " + other);
  }

  @Override
  public String template() {
    return "pair";
  }

  private static String period(@Nullable StatedDate since, @Nullable StatedDate until) {
    String from = since == null ? "" : "from " + since;
    String to = until == null ? "" : "until " + until;
    return from.isEmpty() || to.isEmpty() ? from + to : from + " " + to;
  }

  private static Level level(String one, boolean only, ClaimSearch search) {
    if (only) {
      return Level.MODELS;
    }
    return search.family(one).row().type() == EntityType.MODEL ? Level.FAMILIES : Level.COMPANIES;
  }

  private static List<Choice> tally(Rivalry.Tally tally, Pairing pairing) {
    return List.of(
        standing("ahead", tally.ahead(), Relation.AHEAD, pairing),
        standing("on par", tally.parity(), Relation.PARITY, pairing),
        standing("behind", tally.behind(), Relation.BEHIND, pairing));
  }

  private static Choice standing(String words, int count, Relation relation, Pairing pairing) {
    return new Choice(
        words,
        count == 0 ? null : Addresses.search(pairing.standing(relation).toString()),
        Amount.grouped(count));
  }

  private static Month month(Map.Entry<LocalDate, Rivalry.Tally> month) {
    return new Month(month.getKey().toString().substring(0, 7), month.getValue());
  }

  private static Shared shared(Comparison.Shared shared) {
    Double difference = shared.difference();
    return new Shared(
        Harmless.words(shared.benchmark()),
        ClaimCard.words(shared.voice()),
        value(shared.ours()),
        model(shared.ours()),
        value(shared.theirs()),
        model(shared.theirs()),
        difference == null ? "" : String.format(Locale.ROOT, "%+.1f", difference));
  }

  private static @Nullable String value(Leaderboard.@Nullable Standing standing) {
    Quantity quantity = standing == null ? null : standing.claim().quantity();
    return quantity == null ? null : Amount.of(quantity);
  }

  private static String model(Leaderboard.@Nullable Standing standing) {
    return standing == null ? "" : Harmless.words(standing.claim().subject());
  }
}
