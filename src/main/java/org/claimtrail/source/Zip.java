package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads what lies in a ZIP archive, in its order. Nothing is written to disk.
final class Zip {

  private static final int MOST_ENTRIES = 1_000_000;

  /// Names that mean to leave the folder into which an archive is unpacked, or to garble a screen.
  private static final Pattern UNSAFE =
      Pattern.compile(
          "(?s)[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|.*\\p{Cntrl}.*");

  /// Hidden files, and what macOS puts beside each file.
  private static final Pattern HIDDEN = Pattern.compile("(?s)__MACOSX/.*|(?:.*/)?\\.[^/]*(?:/.*)?");

  private final Content content;
  private final Resource archive;

  Zip(Content content, Resource archive) {
    this.content = content;
    this.archive = archive;
  }

  /// Reads what a gzip file unpacks to.
  static void readGzip(Content content, Resource packed) throws IOException {
    var counted = new Unpacked.Counted(packed.bytes());
    var unpacked = new Unpacked(new GZIPInputStream(counted), counted, packed.allowance());
    content.read(packed.unpacked(unpacked));
  }

  void read() throws IOException, Refusal {
    var counted = new Unpacked.Counted(archive.bytes());
    // Names that are not UTF-8 are in any old encoding: this one takes all bytes.
    try (var zip = new ZipInputStream(counted, ISO_8859_1)) {
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new Refusal("more than " + MOST_ENTRIES + " files; the rest is not read");
        }
        var unpacked = new Unpacked(zip, counted, archive.allowance());
        read(entry, unpacked);
        unpacked.drain();
      }
      if (entries == 0) {
        throw new Refusal("an archive without files");
      }
    } catch (Overflow e) {
      throw new Refusal("the rest is not read: a file in it " + e.getMessage());
    } catch (ZipException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      throw new Refusal(
          locked
              ? "needs a password; unpack it first"
              : "damaged, or packed in an unusual way; unpack it first");
    } catch (IllegalArgumentException e) {
      throw new Refusal("damaged: a name in it cannot be read");
    }
  }

  private void read(ZipEntry entry, Unpacked unpacked) {
    String name = entry.getName();
    if (UNSAFE.matcher(name).matches()) {
      String shown = name.replaceAll("\\p{Cntrl}", "?");
      content.refuse(archive.where() + "!" + shown, "a name that leads out of the archive");
    } else if (!entry.isDirectory() && !HIDDEN.matcher(name).matches()) {
      content.read(archive.inside(name, unpacked));
    }
  }
}
