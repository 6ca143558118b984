package org.claimtrail.claim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
  private final AccusationRoom accusations = new AccusationRoom();
  private final DenialRoom denials = new DenialRoom();
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
            accusations,
            denials,
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
    Dispute dispute = new Dispute(scene);
    List<Claim> claims = new ArrayList<>();
    Set<Claim> seen = new HashSet<>();
    for (Reading reading : scene.readings()) {
      for (Candidate candidate : candidates(scene, speakers, dispute, reading)) {
        Claim claim = assembly.claim(reading, candidate);
        if (seen.add(claim)) {
          claims.add(claim);
        }
      }
    }
    claims.sort(Comparator.comparing(claim -> claim.evidence().quote()));
    return new Extraction(article, annotated.mentions(), claims);
  }

  private List<Candidate> candidates(
      Scene scene, Speakers speakers, Dispute dispute, Reading reading) {
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
      Optional<Candidate> disputing = disputing(scene, reading, speech, dispute, candidates);
      disputing
          .or(() -> taken ? Optional.empty() : statements.candidate(scene, reading, speech))
          .filter(found -> !Hypotheticals.holds(reading, found.cue()))
          .ifPresent(candidates::add);
    }
    if (scene.author() != null && speakers.in(reading).isEmpty()) {
      Speech own = new Speech(0, reading.sentence().size(), 0, scene.author());
      disputing(scene, reading, own, dispute, candidates)
          .filter(found -> !Hypotheticals.holds(reading, found.cue()))
          .ifPresent(candidates::add);
    }
    dispute.note(reading, candidates);
    return candidates;
  }

  /// What a source says to charge another or to deny a charge, where no cue has told so already.
  private Optional<Candidate> disputing(
      Scene scene, Reading reading, Speech speech, Dispute dispute, List<Candidate> candidates) {
    boolean told =
        candidates.stream()
            .filter(found -> DISPUTES.contains(found.type()))
            .anyMatch(
                found ->
                    speech.covers(found.cue())
                        || found.cue() == speech.verb()
                        || speech.speaker().equals(found.claimant()) && alleging(reading, speech));
    return told
        ? Optional.empty()
        : denials
            .said(scene, reading, speech, dispute)
            .or(() -> accusations.said(scene, reading, speech, dispute));
  }

  /// "sued, alleging that": what is alleged beside a charge is that charge.
  private static boolean alleging(Reading reading, Speech speech) {
    return reading.sentence().tag(speech.verb()).equals("VBG");
  }

  private static final Set<ClaimType> DISPUTES =
      Set.of(ClaimType.ACCUSATION, ClaimType.DENIAL, ClaimType.POLICY);
}
