package org.claimtrail.index;

import java.util.Set;
import org.apache.lucene.document.Document;
import org.claimtrail.track.Contention;
import org.claimtrail.track.Said;
import org.claimtrail.track.Topic;

/// By what a claim finds those that say the same, and those that say otherwise.
final class TrackFields {

  private TrackFields() {}

  /// @param family the subject, and whom it belongs to
  static void add(Document document, Said said, Set<String> family, Origin origin) {
    Fields.REPORT.add(document, said, origin);
    Fields.TOPIC.add(document, Topic.of(said));
    for (Contention contention : Set.copyOf(Contention.of(said, family))) {
      Fields.CONTENTION.add(document, contention);
      Fields.MATTER.add(document, contention.matter());
    }
    said.aspects().forEach(aspect -> Fields.ASPECT.add(document, aspect));
  }
}
