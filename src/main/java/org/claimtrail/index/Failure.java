package org.claimtrail.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// What went wrong with an index, in one line that says what to do.
final class Failure {

  /// Something that reads or writes files.
  interface Work<T> {
    T done() throws IOException;
  }

  private Failure() {}

  static <T> T guard(ClaimIndex index, Work<T> work) {
    try {
      return work.done();
    } catch (UncheckedIOException e) {
      throw of(index, Objects.requireNonNullElse(e.getCause(), e));
    } catch (IOException | AlreadyClosedException e) {
      throw of(index, e);
    }
  }

  /// For work inside that of [#guard], where an exception may not be declared.
  static <T> T unchecked(Work<T> work) {
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IndexUnavailable missing(ClaimIndex index) {
    String where = index.folder().toString();
    if (isFile(index)) {
      return unavailable(where + " is a file, not the folder of an index", null);
    }
    return unavailable(
        "no index at " + where + "; make one with: claimtrail add FILE --index " + where, null);
  }

  static IndexUnavailable older(ClaimIndex index) {
    String where = index.folder().toString();
    return unavailable(
        "the index at %s is of an older format; bring it up to date with: claimtrail rebuild --index %s"
            .formatted(where, where),
        null);
  }

  static IndexUnavailable newer(ClaimIndex index, String program) {
    return unavailable(
        "the index at %s was made by a newer Claimtrail, %s; read it with that one"
            .formatted(index.folder(), program),
        null);
  }

  static IndexUnavailable occupied(ClaimIndex index, int articles) {
    return unavailable(
        "the index at %s has %d %s already; import into another, new one: --index FOLDER"
            .formatted(index.folder(), articles, articles == 1 ? "article" : "articles"),
        null);
  }

  private static IndexUnavailable of(ClaimIndex index, Exception e) {
    String where = index.folder().toString();
    return switch (e) {
      case LockObtainFailedException _ ->
          new IndexBusy(
              "another claimtrail is writing to " + where + "; wait for it or stop it", e);
      case IndexNotFoundException _ -> missing(index);
      case IndexFormatTooNewException _ -> newer(index, "of another format");
      case IndexFormatTooOldException _ ->
          unavailable(
              "the index at " + where + " is of a Lucene too old to be read; make it anew", e);
      case CorruptIndexException _, EOFException _ -> damaged(where, e);
      case NoSuchFileException _, FileNotFoundException _ -> damaged(where, e);
      case AccessDeniedException denied ->
          unavailable("no access to " + denied.getFile() + "; check who owns it", e);
      case FileSystemException _ when isFile(index) -> missing(index);
      case FileSystemException failed when failed.getReason() != null ->
          unavailable("cannot use " + failed.getFile() + ": " + failed.getReason(), e);
      default -> unavailable("cannot use the index at " + where + ": " + e.getMessage(), e);
    };
  }

  private static boolean isFile(ClaimIndex index) {
    return Files.exists(index.folder()) && !Files.isDirectory(index.folder());
  }

  private static IndexUnavailable damaged(String where, Exception e) {
    return unavailable(
        ("the index at %s is damaged; put back a backup of it, or delete %s/lucene and add the"
                + " articles again")
            .formatted(where, where),
        e);
  }

  private static IndexUnavailable unavailable(String message, @Nullable Exception cause) {
    return new IndexUnavailable(message.replaceAll("\\R", " "), cause);
  }
}
