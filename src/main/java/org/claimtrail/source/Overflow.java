package org.claimtrail.source;

import java.io.IOException;

/// Says that an archive unpacks to more than can be meant.
final class Overflow extends IOException {

  Overflow(String reason) {
    super(reason);
  }
}
