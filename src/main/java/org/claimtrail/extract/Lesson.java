package org.claimtrail.extract;

import java.util.Set;

/// Something that was once decided, and whether it was right to decide so.
///
/// @param features what spoke for it and against it
public record Lesson(Set<String> features, boolean right) {

  public Lesson {
    features = Set.copyOf(features);
  }
}
