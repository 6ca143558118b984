package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrail.claim.Rules.Match;

/// A room whose claims each begin with a cue of its rules.
abstract class CuedRoom implements Room {

  private final Rules rules;

  CuedRoom(ClaimType type) {
    rules = Rules.of(type);
  }

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    List<Candidate> candidates = new ArrayList<>();
    for (Match match : matches(reading)) {
      candidate(scene, reading, match).ifPresent(candidates::add);
    }
    return candidates;
  }

  List<Match> matches(Reading reading) {
    return rules.in(reading.sentence());
  }

  abstract Optional<Candidate> candidate(Scene scene, Reading reading, Match match);
}
