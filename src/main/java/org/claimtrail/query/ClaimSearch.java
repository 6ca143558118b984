package org.claimtrail.query;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldDoc;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Facet;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.StandingQuery;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Corrections;
import org.jspecify.annotations.Nullable;

/// Questions to an index, all answered from the commit that was the last when this was opened.
///
/// Every method that takes a name throws [UnknownName] where nobody has it, and every method throws
/// [org.claimtrail.index.IndexUnavailable] when a damaged file comes to light.
public final class ClaimSearch implements AutoCloseable {

  private final Snapshot snapshot;
  private final Catalogue catalogue;
  private final Corrections corrections;
  private final AsOf asOf;
  private final Naming naming;

  ClaimSearch(Snapshot snapshot, Catalogue catalogue, Corrections corrections, AsOf asOf) {
    this.asOf = asOf;
    this.snapshot = snapshot;
    this.catalogue = catalogue;
    this.corrections = corrections;
    this.naming = new Naming(snapshot, catalogue, corrections, false);
  }

  /// @param folder the index's folder
  /// @param catalogue for the aliases of names
  /// @throws org.claimtrail.index.IndexUnavailable when there is no index, or it is damaged or of
  ///   another format
  public static ClaimSearch open(Path folder, Catalogue catalogue) {
    return open(folder, catalogue, AsOf.NOW);
  }

  /// As above, on what there was at another time.
  public static ClaimSearch open(Path folder, Catalogue catalogue, AsOf asOf) {
    ClaimIndex index = new ClaimIndex(folder);
    return new ClaimSearch(index.read(asOf), catalogue, index.journal().read(), asOf);
  }

  /// @throws IllegalArgumentException where its [ClaimQuery#after()] is no cursor of that order
  public Found claims(ClaimQuery query) {
    ClaimFilter filter = ClaimFilter.of(query.where(), naming);
    Order order = query.order();
    String start = query.after();
    FieldDoc after = start == null ? null : Cursor.read(start, order);
    Hits hits = Hits.of(snapshot, filter.query(), ClaimFilter.sort(order), query.limit(), after);
    List<StoredClaim> claims = snapshot.claims(hits.documents(), filter.about());
    FieldDoc last = claims.size() < query.limit() ? null : hits.last();
    return new Found(claims, hits.total(), last == null ? null : Cursor.of(order, last));
  }

  /// The tracked claims that such claims make; counts are of these alone, not of all reports.
  ///
  /// @param query its [ClaimQuery#after()] is left aside
  public FoundTracks tracked(ClaimQuery query) {
    ClaimFilter filter = ClaimFilter.of(query.where(), naming);
    return new Tracking(snapshot).found(filter, query.order(), query.limit());
  }

  /// The same with every report that meets the condition.
  ///
  /// @param query its [ClaimQuery#after()] is left aside
  public FoundReports reported(ClaimQuery query) {
    ClaimFilter filter = ClaimFilter.of(query.where(), naming);
    return new Tracking(snapshot).reported(filter, query.order(), query.limit(), corrections);
  }

  /// All reports of the claim that one claim makes; a rejected one alone.
  ///
  /// @param id a claim's id, or the beginning of it (at least 4 characters) that no other shares
  /// @param most reports, the earliest; other claims on the same; disputes
  public Trail trail(String id, int most) {
    return new Trails(snapshot, corrections).of(id.strip(), most);
  }

  /// A claim by its id, rejected or not.
  ///
  /// @param id a claim's id, or the beginning of it (at least 4 characters) that no other shares
  public StoredClaim claim(String id) {
    return new Trails(snapshot, corrections).claim(id.strip());
  }

  /// The name under which an entity is kept.
  public String canonical(String name) {
    return naming.canonical(name).orElseThrow(() -> naming.unknown(name));
  }

  /// The same; a name that nobody has is taken as it is.
  public String canonicalOr(String name) {
    return naming.canonical(name).orElse(name.strip());
  }

  /// Every decision of analysts, and what has become of it.
  public List<Decision> decisions() {
    return decisions(_ -> true);
  }

  /// Those about claims, the earliest first.
  ///
  /// @param claims by their ids
  public List<Decision> decisionsOn(Set<String> claims) {
    return decisions(
        one -> {
          Correction.Target target = one.claim();
          return target != null && claims.contains(target.id());
        });
  }

  /// The decision of that number; empty where there is none.
  public Optional<Decision> decision(int number) {
    return decisions(one -> one.made().number() == number).stream().findFirst();
  }

  /// The decisions with numbers from one to another, both included.
  public List<Decision> decisions(int from, int to) {
    return decisions(one -> one.made().number() >= from && one.made().number() <= to);
  }

  /// The number of the latest decision; 0 where there is none.
  public int lastDecision() {
    return corrections.all().stream().mapToInt(one -> one.made().number()).max().orElse(0);
  }

  private List<Decision> decisions(Predicate<Correction> which) {
    List<Correction> all = corrections.all();
    return IntStream.range(0, all.size())
        .filter(line -> which.test(all.get(line)))
        .mapToObj(line -> decision(all.get(line), line < snapshot.corrections()))
        .toList();
  }

  private Decision decision(Correction one, boolean applied) {
    return new Decision(one, corrections.isInForce(one), isFound(one), applied);
  }

  private boolean isFound(Correction one) {
    Correction.Target target = one.claim();
    return target == null || snapshot.count(Fields.ID.is(target.id())) > 0;
  }

  /// Disputes in which a claim that meets the condition takes part.
  public FoundDisputes disputes(Condition condition, int limit) {
    return new Disputes(snapshot).of(ClaimFilter.of(condition, naming).query(), limit);
  }

  /// Those with most sources on their sides, of claims that meet the condition alone.
  ///
  /// @param condition finds claims of a bounded time: all of these are looked at
  public List<Dispute> biggestDisputes(Condition condition, int limit) {
    return new Disputes(snapshot).biggest(ClaimFilter.of(condition, naming).query(), limit);
  }

  /// @param voices whose results are wanted
  /// @param most models, the best first
  /// @throws IllegalArgumentException where it is no benchmark but something else
  public Leaderboard leaderboard(String benchmark, Set<Voice> voices, int most) {
    return leaderboard(benchmark, voices, false, most);
  }

  /// @param parts whether results on its parts and versions count
  /// @param most models, the best first
  /// @throws IllegalArgumentException where it is no benchmark but something else
  public Leaderboard leaderboard(String benchmark, Set<Voice> voices, boolean parts, int most) {
    return new Leaderboards(snapshot, naming).of(benchmark, voices, parts, most);
  }

  /// Results on a benchmark, or whatever else results are told of, over time.
  ///
  /// @param parts whether results on its parts and versions count
  /// @param most points
  public ResultHistory results(String benchmark, Set<Voice> voices, boolean parts, int most) {
    return new ResultHistories(snapshot, naming).of(benchmark, voices, parts, most);
  }

  /// What to say where a benchmark's leaderboard is empty, in a line.
  ///
  /// @param benchmark canonical name
  public String noResults(String benchmark) {
    long claims = count(new Condition.Involves(Role.BENCHMARK, benchmark, true, null));
    long family = count(new Condition.Involves(Role.BENCHMARK, benchmark, false, null));
    String own = claims == 0 ? "no claim names it" : "none of " + claims + " claims on it is one";
    return "no results on %s; %s%s"
        .formatted(
            benchmark,
            own,
            family > claims
                ? "; %d are on its parts and versions: claimtrail entity '%s' lists them"
                    .formatted(family - claims, benchmark)
                : "");
  }

  /// The claims that compare two, in what [#compare] tells of them.
  ///
  /// @param only not the families of the two
  public FoundTracks compared(String one, String other, boolean only, int limit) {
    return new Rivalries(snapshot, naming).direct(one, other, only, limit);
  }

  /// @param only not the families of the two
  /// @param limit of claims that compare the two
  public Comparison compare(String one, String other, boolean only, int limit) {
    return new Rivalries(snapshot, naming).compare(one, other, only, limit);
  }

  /// The benchmarks on which two both have claimed results, and their best ones.
  ///
  /// @param only not the families of the two
  public List<Comparison.Shared> shared(String one, String other, boolean only) {
    return new Rivalries(snapshot, naming).shared(one, other, only);
  }

  /// @param only not its family
  public Rivalry rivals(String name, boolean only) {
    return new Rivalries(snapshot, naming).of(name, only);
  }

  /// Who is compared with whom in what was published in a period.
  ///
  /// @param since null for from the beginning
  /// @param until null for up to now
  /// @param most contenders, those that are compared most often first
  public Contest contest(
      Level level, @Nullable StatedDate since, @Nullable StatedDate until, int most) {
    return new Contests(snapshot, naming).of(level, Comparisons.published(since, until), most);
  }

  /// How one stands to another in what was published in a period.
  ///
  /// @param only not the families of the two
  /// @param since null for from the beginning
  /// @param until null for up to now
  public Rivalry.Rival rival(
      String one,
      String other,
      boolean only,
      @Nullable StatedDate since,
      @Nullable StatedDate until) {
    return new Rivalries(snapshot, naming)
        .between(one, other, only, Comparisons.published(since, until));
  }

  /// The models that are compared most, of claims that meet the condition.
  public List<Pair> pairs(Condition condition, int most) {
    return new Pairs(snapshot).of(ClaimFilter.of(condition, naming).query(), most);
  }

  /// The companies that have, with what is theirs, a part in most of the claims that meet the
  /// condition.
  public List<String> busiest(Condition condition, int most) {
    return new Busiest(snapshot, naming).companies(ClaimFilter.of(condition, naming).query(), most);
  }

  /// The week that ends on the day of the newest article; empty where no article has a date.
  ///
  /// @param today articles of later days are not looked at: their dates are wrong, or embargoes
  public Optional<Week> latestWeek(LocalDate today) {
    StatedDate until = StatedDate.of(today);
    return articles(new ArticleQuery(null, null, null, null, until, new Copies.Listed(), 1))
        .articles()
        .stream()
        .map(row -> row.article().published())
        .filter(Objects::nonNull)
        .map(Week::new)
        .findFirst();
  }

  /// How many claims that meet the condition were published in which month, by who stands behind
  /// them; without those of no known date.
  public SortedMap<YearMonth, Map<Voice, Integer>> activity(Condition condition) {
    return Activity.of(snapshot, ClaimFilter.of(condition, naming).query());
  }

  /// How many claims that meet a condition there are of each type, of each entity …
  ///
  /// @param most values of each facet, those with most claims first
  public Map<Facet, Map<String, Integer>> facets(Condition condition, Set<Facet> facets, int most) {
    return snapshot.facets(ClaimFilter.of(condition, naming).query(), facets, most);
  }

  /// The condition as claims that come in are to be asked it.
  ///
  /// @param key by which [#matches] finds what it found
  public StandingQuery standing(String key, Condition condition) {
    Naming expectant = new Naming(snapshot, catalogue, corrections, true);
    return new StandingQuery(key, ClaimFilter.of(condition, expectant).query());
  }

  /// Tracked claims that a standing query matched as they came in, in order of time.
  ///
  /// @param key of the standing query
  /// @param wanted tells by the ids of a tracked claim's matching reports whether it is
  /// @param sources of these reports, at least
  public List<Match> matches(String key, Predicate<Set<String>> wanted, int sources) {
    return new MatchedClaims(snapshot).of(key, wanted, sources);
  }

  /// Whether it looks at what there was at an earlier time.
  boolean isOfEarlier() {
    return !asOf.equals(AsOf.NOW);
  }

  public long count(Condition condition) {
    return snapshot.count(ClaimFilter.of(condition, naming).query());
  }

  /// Why no claim meets a condition, and what to leave out of it, in a line.
  public String whyNone(Condition condition) {
    return new WhyNone(this, condition).words();
  }

  public Timeline timeline(Condition condition, Period by) {
    ClaimFilter filter = ClaimFilter.of(condition, naming);
    Hits hits =
        Hits.of(snapshot, filter.query(), ClaimFilter.sort(Order.OLDEST), ClaimQuery.ALL, null);
    boolean measured =
        ClaimFilter.parts(condition).stream()
            .anyMatch(
                part -> part instanceof Condition.Involves named && naming.isBenchmark(named));
    return new Timelines(naming)
        .of(snapshot.claims(hits.documents(), filter.about()), by, measured);
  }

  /// Entities that articles name, most claims first, then most mentions.
  ///
  /// @param words beginnings of words, all of them in its name or in what articles call it; null
  ///   for all entities
  /// @param type null for all
  /// @param limit at least 1
  public List<EntityRow> entities(@Nullable String words, @Nullable EntityType type, int limit) {
    return new EntityDirectory(snapshot, naming).rows(words, type, limit);
  }

  public EntityProfile entity(String name) {
    return new Profiles(snapshot, naming).of(name);
  }

  public EntityFamily family(String name) {
    return new Profiles(snapshot, naming).family(name);
  }

  public FoundArticles articles(ArticleQuery query) {
    return new ArticleShelf(snapshot, naming).find(query);
  }

  /// @param key an article's id, the beginning of it (at least 4 digits) that no other shares, or
  ///   its URL
  public ArticlePage article(String key) {
    return new ArticleShelf(snapshot, naming).page(key);
  }

  /// Whom an article names and where, as it is merged and split.
  ///
  /// @param key as above
  public List<Mention> mentions(String key) {
    return new ArticleShelf(snapshot, naming).mentions(key);
  }

  /// The whole texts of articles.
  ///
  /// @param ids whole ones
  /// @return by id; without those that there are not
  public Map<String, String> texts(Set<String> ids) {
    return new ArticleShelf(snapshot, naming).texts(ids);
  }

  /// The article's versions, and what changed from each to the next.
  ///
  /// @param key as above
  public ArticleHistory history(String key) {
    return new ArticleShelf(snapshot, naming).history(key, asOf.known());
  }

  /// @param extractor the version of the one in use
  public IndexStatus status(String extractor) {
    return Inventory.of(snapshot, catalogue, extractor);
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
