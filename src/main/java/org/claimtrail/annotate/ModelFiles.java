package org.claimtrail.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The files of what was learned from annotated articles: those that the program comes with, or
/// those of a folder that `claimtrail train` wrote.
///
/// @param folder null for those that the program comes with
public record ModelFiles(@Nullable Path folder) {

  private static final String HOME = "/org/claimtrail/models/";

  public static ModelFiles builtIn() {
    return new ModelFiles(null);
  }

  public static ModelFiles in(Path folder) {
    return new ModelFiles(folder);
  }

  /// Null where there is no such file: nothing was learned of its kind.
  ///
  /// @throws UncheckedIOException where it cannot be read
  public @Nullable InputStream open(String name) {
    if (folder == null) {
      return ModelFiles.class.getResourceAsStream(HOME + name);
    }
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not readable", e);
    }
  }
}
