package org.claimtrail.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a file or all files below a folder. A folder to which several links lead is read once, so
/// that a loop of links ends.
final class FileTree {

  private final Content content;
  private final Meter meter;
  private final Set<Path> seen = new HashSet<>();

  FileTree(Content content, Meter meter) {
    this.content = content;
    this.meter = meter;
  }

  void read(Path path) {
    measure(path);
    seen.clear();
    read(path, true);
  }

  /// Adds up the sizes of all files before the first is read. What cannot be read is told later.
  private void measure(Path path) {
    try {
      if (Files.isRegularFile(path)) {
        meter.found(Files.size(path));
      } else if (Files.isDirectory(path) && seen.add(path.toRealPath())) {
        children(path).forEach(this::measure);
      }
    } catch (IOException e) {
      // told when it is read
    }
  }

  private void read(Path path, boolean named) {
    if (!Files.exists(path)) {
      refuse(path, "no such file or folder");
      return;
    }
    try {
      if (!Files.isDirectory(path)) {
        file(path, named);
      } else if (folder(path) == 0) {
        refuse(path, "a folder without files");
      }
    } catch (AccessDeniedException e) {
      refuse(path, "no permission to read it");
    } catch (IOException e) {
      refuse(path, Content.reason(e));
    }
  }

  private void file(Path path, boolean named) throws IOException {
    if (!Files.isRegularFile(path)) {
      refuse(path, "a pipe or device, no file; for a pipe use: claimtrail add - < " + path);
      return;
    }
    long before = meter.done();
    long size = Files.size(path);
    try (InputStream input = Files.newInputStream(path)) {
      Resource resource = Resource.found(path.toString(), meter.reading(input));
      content.read(named ? resource.namedByUser() : resource);
    }
    // What was refused was left unread.
    meter.read(Math.max(0, size - (meter.done() - before)));
  }

  /// Returns how many files and folders it holds that are not hidden.
  private int folder(Path path) throws IOException {
    if (!seen.add(path.toRealPath())) {
      return 1;
    }
    List<Path> children = children(path);
    for (Path child : children) {
      if (Files.isDirectory(child)) {
        subfolder(child);
      } else {
        read(child, false);
      }
    }
    return children.size();
  }

  private void subfolder(Path path) {
    try {
      folder(path);
    } catch (IOException e) {
      refuse(path, "no permission to read it");
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(child -> !hidden(child)).sorted().toList();
    }
  }

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private void refuse(Path path, String reason) {
    content.refuse(path.toString(), reason);
  }
}
