package org.claimtrail.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/// One after the other, in this process and in others: who changes a file by what it says.
///
/// @param file beside which the lock lies: `searches.lock` beside `searches.jsonl`
public record Turn(Path file) {

  /// Makes a change while nobody else makes one.
  ///
  /// @throws UncheckedIOException where the folder cannot be written
  public <T> T take(Supplier<T> change) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", ".lock");
    // A file's lock is the process's; it cannot be taken twice.
    synchronized (Turn.class) {
      try (FileChannel channel =
              FileChannel.open(
                  file.resolveSibling(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        return change.get();
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
      }
    }
  }
}
