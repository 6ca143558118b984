package org.claimtrail.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Refused;

/// Reads a file or all files below a folder. A folder to which several links lead is read once, so
/// that a loop of links ends.
final class FileTree {

  private final Consumer<? super Item> action;
  private final Set<Path> seen = new HashSet<>();

  FileTree(Consumer<? super Item> action) {
    this.action = action;
  }

  void read(Path path) {
    if (!Files.exists(path)) {
      refuse(path, "no such file or folder");
      return;
    }
    try {
      if (!Files.isDirectory(path)) {
        file(path);
      } else if (folder(path) == 0) {
        refuse(path, "a folder without files");
      }
    } catch (AccessDeniedException e) {
      refuse(path, "no permission to read it");
    } catch (IOException e) {
      refuse(path, "not readable: " + e.getMessage());
    }
  }

  private void file(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      refuse(path, "a pipe or device, no file; for a pipe use: claimtrail add - < " + path);
      return;
    }
    try (InputStream input = Files.newInputStream(path)) {
      new Content(path.toString(), input).forEach(action);
    }
  }

  /// Returns how many files and folders it holds that are not hidden.
  private int folder(Path path) throws IOException {
    if (!seen.add(path.toRealPath())) {
      return 1;
    }
    List<Path> children;
    try (Stream<Path> listed = Files.list(path)) {
      children = listed.filter(child -> !hidden(child)).sorted().toList();
    }
    for (Path child : children) {
      if (Files.isDirectory(child)) {
        subfolder(child);
      } else {
        read(child);
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

  private static boolean hidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private void refuse(Path path, String reason) {
    action.accept(new Refused(path.toString(), reason));
  }
}
