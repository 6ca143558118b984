package org.claimtrail.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deliveries on disk, a file each under its id, from when they are accepted until their articles
/// are in the index.
///
/// @param folder need not exist
record IntakeFolder(Path folder) {

  private static final Logger LOG = LoggerFactory.getLogger(IntakeFolder.class);

  /// It is whole on disk when this returns, or not there at all.
  void keep(String id, byte[] body) {
    try {
      Files.createDirectories(folder);
      Path part = folder.resolve(id + ".part");
      Files.write(part, body);
      Files.move(part, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("a delivery cannot be kept: " + e.getMessage(), e);
    }
  }

  byte[] body(String id) throws IOException {
    return Files.readAllBytes(folder.resolve(id));
  }

  void discard(String id) {
    try {
      Files.deleteIfExists(folder.resolve(id));
    } catch (IOException e) {
      LOG.warn("{} cannot be deleted: {}", folder.resolve(id), e.getMessage());
    }
  }

  /// The ids of all, in the order in which they came.
  List<String> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{16}"))
          .sorted(Comparator.comparing(IntakeFolder::modified))
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.from(Instant.EPOCH);
    }
  }
}
