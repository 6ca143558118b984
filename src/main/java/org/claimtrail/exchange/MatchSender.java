package org.claimtrail.exchange;

import java.util.stream.Stream;
import org.claimtrail.index.Archive;
import tools.jackson.databind.node.ObjectNode;

/// A line for each claim that matched a saved search as it came in.
record MatchSender(Archive archive) implements Sender {

  @Override
  public String kind() {
    return MatchReceiver.KIND;
  }

  @Override
  public Stream<ObjectNode> lines() {
    return archive
        .matches()
        .map(
            match ->
                ClaimBase.JSON
                    .createObjectNode()
                    .put(MatchReceiver.SEARCH, match.search())
                    .put(MatchReceiver.CLAIM, match.claim()));
  }
}
