package org.claimtrail.exchange;

import java.nio.file.Path;
import java.util.List;

/// Files in the folder of an index that has no articles.
final class Occupied {

  private Occupied() {}

  /// What is there may be left from an import of the same that was stopped.
  ///
  /// @param here what the file holds
  /// @throws ImportRefused where that is something else
  static <T> void check(Path file, List<T> here, List<T> taken) {
    if (!here.isEmpty() && !here.equals(taken)) {
      throw new ImportRefused(file + " holds something else; import into a new folder");
    }
  }
}
