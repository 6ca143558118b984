package org.claimtrail.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.claimtrail.index.ClaimIndex;
import tools.jackson.databind.node.ObjectNode;

/// One line with the user's own catalogue, where there is one.
record CatalogueSender(ClaimIndex index) implements Sender {

  @Override
  public String kind() {
    return CatalogueReceiver.KIND;
  }

  @Override
  public Stream<ObjectNode> lines() {
    if (!Files.exists(index.catalogueFile())) {
      return Stream.of();
    }
    try {
      String yaml = Files.readString(index.catalogueFile());
      return Stream.of(ClaimBase.JSON.createObjectNode().put(CatalogueReceiver.YAML, yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(
          index.catalogueFile() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
