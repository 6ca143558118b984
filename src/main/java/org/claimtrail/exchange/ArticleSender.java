package org.claimtrail.exchange;

import java.util.stream.Stream;
import org.claimtrail.index.Archive;
import tools.jackson.databind.node.ObjectNode;

/// A line for each version of an article.
record ArticleSender(Archive archive) implements Sender {

  @Override
  public String kind() {
    return ArticleReceiver.KIND;
  }

  @Override
  public Stream<ObjectNode> lines() {
    return archive.versions().map(ArticleLine::write);
  }
}
