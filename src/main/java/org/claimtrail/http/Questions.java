package org.claimtrail.http;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.answer.ArticleColumns;
import org.claimtrail.answer.ClaimColumns;
import org.claimtrail.answer.ContestColumns;
import org.claimtrail.answer.DecisionColumns;
import org.claimtrail.answer.DisputeColumns;
import org.claimtrail.answer.EntityColumns;
import org.claimtrail.answer.FacetCount;
import org.claimtrail.answer.Format;
import org.claimtrail.answer.HistoryColumns;
import org.claimtrail.answer.LeaderboardColumns;
import org.claimtrail.answer.ProfileColumns;
import org.claimtrail.answer.QueryFieldColumns;
import org.claimtrail.answer.RivalTally;
import org.claimtrail.answer.StatusColumns;
import org.claimtrail.answer.TrackColumns;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.exchange.ClaimExport;
import org.claimtrail.extract.ClaimExtractor;
import org.claimtrail.http.Reply.Document;
import org.claimtrail.http.Reply.Table;
import org.claimtrail.index.Facet;
import org.claimtrail.index.Role;
import org.claimtrail.query.ArticleChange;
import org.claimtrail.query.ArticleQuery;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Copies;
import org.claimtrail.query.EntityRow;
import org.claimtrail.query.Found;
import org.claimtrail.query.FoundArticles;
import org.claimtrail.query.FoundDisputes;
import org.claimtrail.query.FoundTracks;
import org.claimtrail.query.Leaderboard;
import org.claimtrail.query.Order;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.QueryField;
import org.claimtrail.query.Trail;
import org.claimtrail.site.Texts;

/// All questions that the API answers.
final class Questions {

  private static final Parameter<String> ID =
      Parameter.part("id", "Its id, or the beginning of it, at least 4 digits.");
  private static final Parameter<String> NAME = Parameter.part("name", "Any of its names.");
  private static final Parameter<String> BENCHMARK =
      Parameter.text("benchmark", "A benchmark, by any of its names, with its parts and versions.");
  private static final Parameter<String> ENTITY =
      Parameter.text("name", "A company, model, benchmark …, by any of its names.");
  private static final Parameter<String> ONE = Parameter.text("one", "A company or model.");
  private static final Parameter<String> OTHER = Parameter.text("other", "Another.");
  private static final Parameter<String> WORDS =
      Parameter.text("words", "Words of the title or text; beginnings of words of a name.");
  private static final Parameter<String> ABOUT =
      Parameter.text("about", "An entity that they mention, itself or by its family.");
  private static final Parameter<String> OUTLET = Parameter.text("outlet", "Who published them.");
  private static final Parameter<Boolean> NO_COPIES =
      Parameter.flag("no_copies", "Leaves out articles that repeat the text of another.");
  private static final Parameter<String> COPIES_OF =
      Parameter.text("copies_of", "Only those that repeat this article, by its id.");

  private final Supplier<Catalogue> catalogue;
  private final Texts texts;

  Questions(Supplier<Catalogue> catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.claims(
            "/claims",
            "Claims, newest first.",
            ClaimColumns.ALL,
            List.of(Parameters.QUERY, Parameters.SORT, Parameters.LIMIT, Parameters.AFTER),
            this::claims),
        Endpoint.claims(
            "/claims/{id}",
            "The trail of a claim: every report of it, the earliest first.",
            ClaimColumns.ALL,
            List.of(ID, Parameters.LIMIT),
            this::trail),
        Endpoint.rows(
            "/grouped-claims",
            "Claims, with reports of the same put together.",
            TrackColumns.ALL,
            List.of(Parameters.QUERY, Parameters.TRACKED_SORT, Parameters.LIMIT),
            Questions::tracked),
        Endpoint.rows(
            "/disputes",
            "Claims that contradict one another, side by side.",
            DisputeColumns.of(Format.JSON),
            List.of(Parameters.QUERY, Parameters.LIMIT),
            Questions::disputes),
        Endpoint.rows(
            "/entities",
            "Who and what articles name, those with most claims first.",
            EntityColumns.ALL,
            List.of(WORDS, Parameters.ENTITY_TYPE, Parameters.LIMIT),
            Questions::entities),
        Endpoint.rows(
            "/entities/{name}",
            "What is known of one company, model, benchmark, person, government or chip.",
            ProfileColumns.ALL,
            List.of(NAME),
            (asked, search) ->
                Table.of(ProfileColumns.ALL, List.of(search.entity(asked.get(NAME))))),
        Endpoint.rows(
            "/articles",
            "Articles, newest first.",
            ArticleColumns.ALL,
            List.of(
                WORDS,
                ABOUT,
                OUTLET,
                Parameters.SINCE,
                Parameters.UNTIL,
                NO_COPIES,
                COPIES_OF,
                Parameters.LIMIT),
            Questions::articles),
        Endpoint.rows(
            "/articles/{id}",
            "The claims of an article, in the order of its text.",
            ClaimColumns.ALL,
            List.of(ID),
            (asked, search) -> Table.of(ClaimColumns.ALL, search.article(asked.get(ID)).claims())),
        Endpoint.rows(
            "/articles/{id}/history",
            "What changed from each version of an article to the next.",
            HistoryColumns.ALL,
            List.of(ID),
            this::history),
        Endpoint.rows(
            "/timeline",
            "Claims about something, oldest first.",
            ClaimColumns.ALL,
            List.of(
                ENTITY,
                BENCHMARK,
                Parameters.ONLY,
                Parameters.SINCE,
                Parameters.UNTIL,
                Parameters.LIMIT,
                Parameters.AFTER),
            Questions::timeline),
        Endpoint.rows(
            "/leaderboard",
            "The best claimed result of each model on a benchmark, by who stands behind it.",
            LeaderboardColumns.ALL,
            List.of(BENCHMARK, Parameters.VOICE, Parameters.LIMIT),
            Questions::leaderboard),
        Endpoint.rows(
            "/compare",
            "The claims that compare two companies or models.",
            TrackColumns.ALL,
            List.of(ONE, OTHER, Parameters.ONLY, Parameters.LIMIT),
            Questions::compare),
        Endpoint.rows(
            "/rivals",
            "With whom somebody is compared, and how they stand, as a whole and by month.",
            RivalTally.COLUMNS,
            List.of(ENTITY, Parameters.ONLY, Parameters.LIMIT),
            Questions::rivals),
        Endpoint.rows(
            "/rivalries",
            "Who is compared with whom, those two who are compared most often first.",
            ContestColumns.ALL,
            List.of(Parameters.LEVEL, Parameters.SINCE, Parameters.UNTIL, Parameters.LIMIT),
            Questions::rivalries),
        Endpoint.rows(
            "/facets",
            "How many claims there are of each type, entity, benchmark, claimant, outlet, month …",
            FacetCount.COLUMNS,
            List.of(Parameters.QUERY, Parameters.FACET, Parameters.LIMIT),
            Questions::facets),
        Endpoint.rows(
            "/corrections",
            "What analysts have decided.",
            DecisionColumns.ALL,
            List.of(),
            (_, search) -> Table.of(DecisionColumns.ALL, search.decisions())),
        Endpoint.rows(
            "/fields",
            "The fields of the query language.",
            QueryFieldColumns.ALL,
            List.of(),
            (_, _) -> Table.of(QueryFieldColumns.ALL, List.of(QueryField.values()))),
        Endpoint.rows(
            "/status",
            "What the index holds, and what it was made by.",
            StatusColumns.ALL,
            List.of(),
            (_, search) ->
                Table.of(StatusColumns.ALL, List.of(search.status(ClaimExtractor.version())))));
  }

  private Reply claims(Asked asked, ClaimSearch search) {
    Format format = asked.get(Parameters.CLAIM_FORMAT);
    ClaimQuery query =
        new ClaimQuery(
            asked.condition(),
            asked.get(Parameters.SORT),
            asked.get(Parameters.LIMIT),
            asked.maybe(Parameters.AFTER));
    if (format.isOfClaims()) {
      ClaimExport export = new ClaimExport(catalogue.get(), format);
      ClaimQuery said =
          new ClaimQuery(export.of(query.where()), query.order(), query.limit(), null);
      return new Document(
          out -> export.write(out, search.reported(said).claims(), "Claims: " + query.where()));
    }
    Found found = page(search, query);
    return new Table<>(ClaimColumns.ALL, found.claims(), found.total(), true, found.next());
  }

  private static Found page(ClaimSearch search, ClaimQuery query) {
    try {
      return search.claims(query);
    } catch (QueryFault e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw Problem.parameter(Parameters.AFTER.name(), String.valueOf(e.getMessage()));
    }
  }

  private Reply trail(Asked asked, ClaimSearch search) {
    Format format = asked.get(Parameters.CLAIM_FORMAT);
    Trail trail = search.trail(asked.get(ID), asked.get(Parameters.LIMIT));
    return format.isOfClaims()
        ? new Document(
            out ->
                new ClaimExport(catalogue.get(), format)
                    .write(
                        out, Stream.of(trail.reported()), "Claim " + trail.claim().earliest().id()))
        : new Table<>(ClaimColumns.ALL, trail.reports(), trail.claim().reports(), true, null);
  }

  private Reply history(Asked asked, ClaimSearch search) {
    return Table.of(
        HistoryColumns.ALL,
        HistoryColumns.Row.of(search.history(asked.get(ID))).stream()
            .filter(this::mayTell)
            .toList());
  }

  private boolean mayTell(HistoryColumns.Row row) {
    return switch (row.change()) {
      case ArticleChange.Removed _, ArticleChange.Added _ -> texts.areWhole();
      case ArticleChange.DetailChanged _,
          ArticleChange.Came _,
          ArticleChange.Went _,
          ArticleChange.Changed _ ->
          true;
    };
  }

  private static Reply tracked(Asked asked, ClaimSearch search) {
    FoundTracks found =
        search.tracked(
            new ClaimQuery(
                asked.condition(),
                asked.get(Parameters.TRACKED_SORT),
                asked.get(Parameters.LIMIT),
                null));
    return new Table<>(TrackColumns.ALL, found.claims(), found.total(), found.counted(), null);
  }

  private static Reply disputes(Asked asked, ClaimSearch search) {
    FoundDisputes found = search.disputes(asked.condition(), asked.get(Parameters.LIMIT));
    return new Table<>(
        DisputeColumns.of(asked.get(Parameters.FORMAT)),
        found.disputes(),
        found.total(),
        found.counted(),
        null);
  }

  private static Reply entities(Asked asked, ClaimSearch search) {
    List<EntityRow> rows =
        search.entities(asked.maybe(WORDS), asked.maybe(Parameters.ENTITY_TYPE), ClaimQuery.ALL);
    int shown = Math.min(asked.get(Parameters.LIMIT), rows.size());
    return new Table<>(EntityColumns.ALL, rows.subList(0, shown), rows.size(), true, null);
  }

  private static Reply articles(Asked asked, ClaimSearch search) {
    String of = asked.maybe(COPIES_OF);
    Copies copies =
        of != null
            ? new Copies.Of(of)
            : asked.get(NO_COPIES) ? new Copies.LeftOut() : new Copies.Listed();
    FoundArticles found =
        search.articles(
            new ArticleQuery(
                asked.maybe(WORDS),
                asked.maybe(ABOUT),
                asked.maybe(OUTLET),
                asked.maybe(Parameters.SINCE),
                asked.maybe(Parameters.UNTIL),
                copies,
                asked.get(Parameters.LIMIT)));
    return new Table<>(ArticleColumns.ALL, found.articles(), found.total(), true, null);
  }

  private static Reply timeline(Asked asked, ClaimSearch search) {
    List<Condition> all = new ArrayList<>();
    String name = asked.maybe(ENTITY);
    String benchmark = asked.maybe(BENCHMARK);
    if (name == null && benchmark == null) {
      throw Problem.missing(ENTITY.name());
    }
    boolean only = asked.get(Parameters.ONLY);
    if (name != null) {
      all.add(new Condition.Involves(null, name, only, null));
    }
    if (benchmark != null) {
      all.add(new Condition.Involves(Role.BENCHMARK, benchmark, only, null));
    }
    var since = asked.maybe(Parameters.SINCE);
    var until = asked.maybe(Parameters.UNTIL);
    if (since != null) {
      all.add(new Condition.Since(since));
    }
    if (until != null) {
      all.add(new Condition.Until(until));
    }
    Found found =
        page(
            search,
            new ClaimQuery(
                all.stream().reduce(Condition.everything(), Condition::and),
                Order.OLDEST,
                asked.get(Parameters.LIMIT),
                asked.maybe(Parameters.AFTER)));
    return new Table<>(ClaimColumns.ALL, found.claims(), found.total(), true, found.next());
  }

  private static Reply leaderboard(Asked asked, ClaimSearch search) {
    Voice voice = asked.maybe(Parameters.VOICE);
    Leaderboard board =
        search.leaderboard(
            asked.get(BENCHMARK),
            voice == null ? Set.of(Voice.values()) : Set.of(voice),
            asked.get(Parameters.LIMIT));
    return new Table<>(
        LeaderboardColumns.ALL, LeaderboardColumns.of(board), board.standings(), true, null);
  }

  private static Reply compare(Asked asked, ClaimSearch search) {
    FoundTracks direct =
        search.compared(
            asked.get(ONE),
            asked.get(OTHER),
            asked.get(Parameters.ONLY),
            asked.get(Parameters.LIMIT));
    return new Table<>(TrackColumns.ALL, direct.claims(), direct.total(), direct.counted(), null);
  }

  private static Reply rivals(Asked asked, ClaimSearch search) {
    var rivals = search.rivals(asked.get(ENTITY), asked.get(Parameters.ONLY)).rivals();
    return Table.of(
        RivalTally.COLUMNS,
        RivalTally.of(rivals.stream().limit(asked.get(Parameters.LIMIT)).toList()));
  }

  private static Reply rivalries(Asked asked, ClaimSearch search) {
    var pairs =
        search
            .contest(
                asked.get(Parameters.LEVEL),
                asked.maybe(Parameters.SINCE),
                asked.maybe(Parameters.UNTIL),
                ClaimQuery.ALL)
            .pairs();
    int shown = Math.min(asked.get(Parameters.LIMIT), pairs.size());
    return new Table<>(ContestColumns.ALL, pairs.subList(0, shown), pairs.size(), true, null);
  }

  private static Reply facets(Asked asked, ClaimSearch search) {
    Facet facet = asked.maybe(Parameters.FACET);
    Set<Facet> wanted = facet == null ? EnumSet.allOf(Facet.class) : EnumSet.of(facet);
    return Table.of(
        FacetCount.COLUMNS,
        FacetCount.of(search.facets(asked.condition(), wanted, asked.get(Parameters.LIMIT))));
  }
}
