package org.claimtrail.query;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.claim.Certainty;
import org.claimtrail.index.StoredClaim;

/// One claim, however many articles report it.
///
/// @param earliest the report that was published first
/// @param firstSeen when that was
/// @param lastSeen when the last one was
/// @param reports how often it is made
/// @param articles how many articles make it
/// @param sources how many of these are independent of one another: an outlet counts once, and so
///   do all copies of a text
/// @param claimants who makes it, in order of time
/// @param certainties how sure the first report is, and how that changes from one to the next
public record TrackedClaim(
    StoredClaim earliest,
    LocalDate firstSeen,
    LocalDate lastSeen,
    int reports,
    int articles,
    int sources,
    List<String> claimants,
    List<Certainty> certainties) {

  public TrackedClaim {
    claimants = List.copyOf(claimants);
    certainties = List.copyOf(certainties);
  }

  static TrackedClaim of(Track track, StoredClaim earliest) {
    return new TrackedClaim(
        earliest,
        track.firstSeen(),
        track.lastSeen(),
        track.reports().size(),
        track.articles(),
        track.sources(),
        track.claimants(),
        track.certainties());
  }
}
