package org.claimtrail.exchange;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import org.claimtrail.index.ArchivedVersion;
import org.claimtrail.index.Restoration;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Corrections;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Takes versions of articles in, one after the other in their order, so that none comes twice.
final class ArticleReceiver implements Receiver {

  static final String KIND = "article";

  private static final Comparator<ArchivedVersion> ORDER =
      comparing((ArchivedVersion one) -> one.version().learned())
          .thenComparing(one -> one.article().id())
          .thenComparing(comparingInt(one -> one.version().number()));

  private final Restoration restoration;
  private final CatalogueReceiver catalogue;
  private final LineFileReceiver<Correction> decisions;
  private @Nullable ArchivedVersion before;

  /// Made of the decisions when the first article comes; null before.
  private @Nullable Corrections corrections;

  /// @param catalogue has taken its lines when the first article comes, as have the decisions
  ArticleReceiver(
      Restoration restoration,
      CatalogueReceiver catalogue,
      LineFileReceiver<Correction> decisions) {
    this.restoration = restoration;
    this.catalogue = catalogue;
    this.decisions = decisions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void take(ObjectNode line) {
    ArchivedVersion version = ArticleLine.read(line);
    if (before != null && ORDER.compare(before, version) >= 0) {
      throw new IllegalArgumentException("it stands twice, or not in its place");
    }
    before = version;
    restoration.put(version, catalogue.catalogue(), corrections());
  }

  /// A [Restoration] does it when it is opened.
  @Override
  public void check() {}

  @Override
  public void keep() {
    restoration.commit(corrections());
  }

  private Corrections corrections() {
    if (corrections == null) {
      corrections = new Corrections(decisions.taken());
    }
    return corrections;
  }
}
