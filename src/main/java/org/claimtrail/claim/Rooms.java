package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All rooms at work on one article. Sentences are to be given in the order of the article: a
/// denial answers a charge made before.
final class Rooms {

  private static final Set<ClaimType> DISPUTES =
      EnumSet.of(ClaimType.ACCUSATION, ClaimType.DENIAL, ClaimType.POLICY);

  private static final Money MONEY = new Money();
  private static final AccusationRoom ACCUSATIONS = new AccusationRoom();
  private static final DenialRoom DENIALS = new DenialRoom();
  private static final TableRoom TABLES = new TableRoom();
  private static final StatementRoom STATEMENTS = new StatementRoom();

  private static final List<Room> ROOMS =
      List.of(
          new ComparisonRoom(),
          new ScoreRoom(),
          new RankingRoom(),
          new SpecificationRoom(),
          new CostRoom(MONEY),
          new ReleaseRoom(),
          ACCUSATIONS,
          DENIALS,
          new PolicyRoom(),
          new DealRoom(MONEY));

  private final Scene scene;
  private final Speakers speakers;
  private final Dispute dispute;

  Rooms(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
    dispute = new Dispute(scene);
  }

  /// What the rules find in a sentence.
  List<Candidate> candidates(Reading reading) {
    if (TableRow.is(reading)) {
      return TABLES.candidates(scene, reading);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Room room : ROOMS) {
      room.candidates(scene, reading).stream()
          .filter(found -> !Hypotheticals.holds(reading, found.cue()))
          .filter(found -> candidates.stream().noneMatch(found::repeats))
          .forEach(candidates::add);
    }
    for (Speech speech : said(reading)) {
      disputing(reading, speech, candidates)
          .filter(found -> !Hypotheticals.holds(reading, found.cue()))
          .ifPresent(candidates::add);
    }
    STATEMENTS.candidates(scene, reading, speakers, List.copyOf(candidates)).stream()
        .filter(found -> !Hypotheticals.holds(reading, found.cue()))
        .forEach(candidates::add);
    dispute.note(reading, candidates);
    return candidates;
  }

  /// Who says what in the sentence; in a lab's own post where nobody else does, the lab.
  private List<Speech> said(Reading reading) {
    List<Speech> speeches = speakers.in(reading);
    return speeches.isEmpty() && scene.author() != null
        ? List.of(new Speech(0, reading.sentence().size(), 0, scene.author()))
        : speeches;
  }

  /// What a source says to charge another or to deny a charge, where no cue has told so already.
  private Optional<Candidate> disputing(
      Reading reading, Speech speech, List<Candidate> candidates) {
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
        : DENIALS
            .said(scene, reading, speech, dispute)
            .or(() -> ACCUSATIONS.said(scene, reading, speech, dispute));
  }

  /// "sued, alleging that": what is alleged beside a charge is that charge.
  private static boolean alleging(Reading reading, Speech speech) {
    return reading.sentence().tag(speech.verb()).equals("VBG");
  }
}
