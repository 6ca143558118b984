package org.claimtrail.exchange;

import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// What writes one kind of lines of a claim base.
interface Sender {

  /// The word in the lines' key `kind`.
  String kind();

  /// Their other keys, each line made when its turn comes, in the same order every time. To be
  /// closed.
  Stream<ObjectNode> lines();
}
