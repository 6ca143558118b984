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
/// Each claim type has a room of its own, with its cues in a file beside it. What the rooms find is
/// weighed by what annotated articles taught; what all claims need, who says so, how surely and of
/// which day, is looked up afterwards from the word that states it. Safe to share between threads;
/// the models load on the first article.
public final class ClaimExtractor {

  /// Goes up when rules change what is found: articles indexed before are then worth a rebuild.
  private static final String VERSION = "2";

  private final Catalogue catalogue;
  private final Annotator annotator;

  private ClaimExtractor(Catalogue catalogue) {
    this.catalogue = catalogue;
    annotator = new Annotator(catalogue);
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
      for (Candidate found : work.choices.settle(reading, work.rooms.candidates(reading))) {
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
      List<Candidate> found = work.rooms.candidates(reading);
      considered.addAll(work.choices.consider(reading, found, work.assembly));
    }
    return considered;
  }

  /// An article being worked on.
  private final class Work {
    private final AnnotatedArticle annotated;
    private final Scene scene;
    private final Rooms rooms;
    private final Choices choices;
    private final Assembly assembly;

    Work(AnnotatedArticle annotated) {
      this.annotated = annotated;
      scene = new Scene(annotated, catalogue, LocalDate.now(ZoneId.systemDefault()));
      Speakers speakers = new Speakers(scene);
      rooms = new Rooms(scene, speakers);
      choices = new Choices(scene, speakers);
      assembly = new Assembly(scene, speakers);
    }
  }
}
