package org.claimtrail.index;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/// All that an index holds, to be written down elsewhere and put back by a [Restoration].
public final class Archive implements AutoCloseable {

  /// Where a version stands.
  ///
  /// @param learned in milliseconds since 1970-01-01T00:00Z
  private record Place(long learned, String article, long number, int document) {}

  private static final Comparator<Place> ORDER =
      comparingLong(Place::learned)
          .thenComparing(comparing(Place::article))
          .thenComparingLong(Place::number);

  private final Snapshot snapshot;

  Archive(Snapshot everyVersion) {
    this.snapshot = everyVersion;
  }

  /// What the last commit was made by.
  public Versions madeBy() {
    return snapshot.versions();
  }

  /// Every version of every article, each read when its turn comes: those learned first first, of
  /// one moment by article and number. A restored index has them in the same order.
  public Stream<ArchivedVersion> versions() {
    // A stream that sorts would read all before it hands on one.
    List<Place> places = places();
    places.sort(ORDER);
    return places.stream().map(place -> version(place.document()));
  }

  private ArchivedVersion version(int document) {
    return ArticleDocument.archived(
        snapshot.answer(searcher -> searcher.storedFields().document(document)),
        snapshot.version(document));
  }

  /// What matched standing queries, by their keys and the claims' ids.
  public Stream<StandingMatch> matches() {
    List<StandingMatch> matches = new ArrayList<>();
    snapshot.walk(
        Fields.all(Kind.MATCH),
        segment -> {
          WordColumn searches = Fields.MATCHED_BY.column(segment.reader());
          WordColumn claims = Fields.MATCHED.column(segment.reader());
          return document -> {
            String search = searches.at(document);
            String claim = claims.at(document);
            if (search != null && claim != null) {
              matches.add(new StandingMatch(search, claim));
            }
          };
        });
    return matches.stream().sorted(StandingMatch.ORDER);
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    snapshot.walk(
        Fields.all(Kind.ARTICLE),
        segment -> {
          SortedNumericDocValues learned = Fields.LEARNED.values(segment.reader());
          WordColumn articles = Fields.ARTICLE.column(segment.reader());
          NumericDocValues numbers = Fields.VERSION.values(segment.reader());
          return document -> {
            String article = articles.at(document);
            if (article != null
                && learned.advanceExact(document)
                && numbers.advanceExact(document)) {
              places.add(
                  new Place(
                      learned.nextValue(),
                      article,
                      numbers.longValue(),
                      segment.docBase + document));
            }
          };
        });
    return places;
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
