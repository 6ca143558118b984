package org.claimtrail.claim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.annotate.AnnotatedArticle;
import org.claimtrail.annotate.Annotator;
import org.claimtrail.article.Article;
import org.claimtrail.entity.Catalogue;

/// Finds the entities and claims of an article.
///
/// ```java
/// ClaimExtractor extractor = ClaimExtractor.with(Catalogue.builtIn());
/// for (Claim claim : extractor.extract(article).claims()) { … }
/// ```
///
/// Each claim type has a room of its own, with its cues in a file beside it. What all claims need,
/// who says so, how surely and of which day, is looked up afterwards from the word that states it.
/// Safe to share between threads; the models load on the first article.
public final class ClaimExtractor {

  /// Goes up when rules change what is found: articles indexed before are then worth a rebuild.
  private static final String VERSION = "1";

  private final Catalogue catalogue;
  private final Annotator annotator;
  private final List<Room> rooms;
  private final TableRoom tables = new TableRoom();
  private final StatementRoom statements = new StatementRoom();

  private ClaimExtractor(Catalogue catalogue) {
    this.catalogue = catalogue;
    annotator = new Annotator(catalogue);
    Money money = new Money();
    rooms =
        List.of(
            new ComparisonRoom(),
            new ScoreRoom(),
            new RankingRoom(),
            new SpecificationRoom(),
            new CostRoom(money),
            new ReleaseRoom(),
            new AccusationRoom(),
            new DenialRoom(),
            new PolicyRoom(),
            new DealRoom(money));
  }

  public static ClaimExtractor with(Catalogue catalogue) {
    return new ClaimExtractor(catalogue);
  }

  /// What the rules are called in an index, together with the catalogue's version.
  public static String version() {
    return VERSION;
  }

  public Extraction extract(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    Scene scene = new Scene(annotated, catalogue, LocalDate.now(ZoneId.systemDefault()));
    Speakers speakers = new Speakers(scene);
    Assembly assembly = new Assembly(scene, speakers);
    List<Claim> claims = new ArrayList<>();
    Set<Claim> seen = new HashSet<>();
    for (Reading reading : scene.readings()) {
      for (Candidate candidate : candidates(scene, speakers, reading)) {
        Claim claim = assembly.claim(reading, candidate);
        if (seen.add(claim)) {
          claims.add(claim);
        }
      }
    }
    claims.sort(Comparator.comparing(claim -> claim.evidence().quote()));
    return new Extraction(article, annotated.mentions(), claims);
  }

  private List<Candidate> candidates(Scene scene, Speakers speakers, Reading reading) {
    if (TableRow.is(reading)) {
      return tables.candidates(scene, reading);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Room room : rooms) {
      room.candidates(scene, reading).stream()
          .filter(found -> !Hypotheticals.holds(reading, found.cue()))
          .filter(found -> candidates.stream().noneMatch(found::repeats))
          .forEach(candidates::add);
    }
    statements.candidates(scene, reading, speakers, List.copyOf(candidates)).stream()
        .filter(found -> !Hypotheticals.holds(reading, found.cue()))
        .forEach(candidates::add);
    return candidates;
  }
}
