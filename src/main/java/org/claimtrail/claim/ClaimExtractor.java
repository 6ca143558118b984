package org.claimtrail.claim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
    Work work = new Work(annotator.annotate(article));
    Set<Claim> claims = new LinkedHashSet<>();
    for (Reading reading : work.scene.readings()) {
      for (Candidate found : work.choices.settle(reading, work.candidates(reading))) {
        claims.add(work.assembly.claim(reading, found));
      }
    }
    List<Claim> inOrder = new ArrayList<>(claims);
    inOrder.sort(Comparator.comparing(claim -> claim.evidence().quote()));
    return new Extraction(article, work.annotated.mentions(), inOrder);
  }

  /// The claims of an article as the rules alone have them, before anything learned corrects them,
  /// with what there was to choose from: what weights are learned from.
  public List<Considered> consider(Article article) {
    Work work = new Work(annotator.annotate(article));
    List<Considered> considered = new ArrayList<>();
    for (Reading reading : work.scene.readings()) {
      considered.addAll(work.choices.consider(reading, work.candidates(reading), work.assembly));
    }
    return considered;
  }

  /// An article being worked on.
  private final class Work {
    private final AnnotatedArticle annotated;
    private final Scene scene;
    private final Speakers speakers;
    private final Assembly assembly;
    private final Choices choices;

    Work(AnnotatedArticle annotated) {
      this.annotated = annotated;
      scene = new Scene(annotated, catalogue, LocalDate.now(ZoneId.systemDefault()));
      speakers = new Speakers(scene);
      assembly = new Assembly(scene, speakers);
      choices = new Choices(scene, speakers);
    }

    List<Candidate> candidates(Reading reading) {
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
      for (Speech speech : speakers.in(reading)) {
        boolean taken =
            candidates.stream()
                .anyMatch(found -> speech.covers(found.cue()) || found.cue() == speech.verb());
        if (!taken) {
          statements
              .candidate(scene, reading, speech)
              .filter(found -> !Hypotheticals.holds(reading, found.cue()))
              .ifPresent(candidates::add);
        }
      }
      return candidates;
    }
  }
}
