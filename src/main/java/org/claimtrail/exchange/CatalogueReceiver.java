package org.claimtrail.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.CatalogueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Takes the catalogue of the index's own in.
final class CatalogueReceiver implements Receiver {

  static final String KIND = "catalogue";
  static final String YAML = "yaml";

  private final Path file;
  private Catalogue catalogue;

  /// Null where the lines have none.
  private @Nullable String taken;

  /// @param catalogue the one in use where the lines have none
  CatalogueReceiver(Path file, Catalogue catalogue) {
    this.file = file;
    this.catalogue = catalogue;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void take(ObjectNode line) {
    if (taken != null || !line.path(YAML).isString()) {
      throw new IllegalArgumentException("no catalogue, or a second one");
    }
    String yaml = line.path(YAML).stringValue();
    try {
      catalogue = Catalogue.builtIn().with("its catalogue", yaml.getBytes(StandardCharsets.UTF_8));
    } catch (CatalogueException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    taken = yaml;
  }

  /// The one by which entities are known.
  Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public void check() {
    try {
      if (taken != null && Files.exists(file)) {
        Occupied.check(file, List.of(Files.readString(file)), List.of(taken));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void keep() {
    try {
      if (taken != null) {
        Files.writeString(file, taken);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
