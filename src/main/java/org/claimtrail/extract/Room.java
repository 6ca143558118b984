package org.claimtrail.extract;

import java.util.List;

/// Finds the claims of one type in a sentence.
interface Room {

  List<Candidate> candidates(Scene scene, Reading reading);
}
