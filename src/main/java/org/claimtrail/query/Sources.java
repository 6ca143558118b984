package org.claimtrail.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.index.Origin;

/// How many sources stand behind reports, independent of one another: an outlet is one however
/// often it reports, and so are all that print the same text.
final class Sources {

  private Sources() {}

  static int count(List<Origin> origins) {
    Map<String, String> leaders = new HashMap<>();
    for (Origin origin : origins) {
      String story = leader(leaders, "story " + origin.story());
      if (origin.outlet() != null) {
        leaders.put(leader(leaders, "outlet " + origin.outlet()), story);
      }
    }
    Set<String> sources = new HashSet<>();
    origins.forEach(origin -> sources.add(leader(leaders, "story " + origin.story())));
    return sources.size();
  }

  private static String leader(Map<String, String> leaders, String one) {
    String leader = one;
    for (String next = leaders.get(leader);
        next != null && !next.equals(leader);
        next = leaders.get(leader)) {
      leader = next;
    }
    leaders.put(one, leader);
    return leader;
  }
}
