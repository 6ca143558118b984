package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The bytes by which a file that is no text says what it is.
///
/// @param offset where they stand
/// @param bytes a character each
/// @param reason why such a file is refused
record Signature(int offset, String bytes, String reason) {

  private static final String PACKED = "an archive of an unknown kind; unpack it first";
  private static final String PICTURE = "a picture, not text";
  private static final String RECORDING = "a recording, not text";
  private static final String OFFICE = "save it as PDF or HTML";

  private static final List<Signature> REFUSED =
      List.of(
          new Signature(0, "\u0089PNG", PICTURE),
          new Signature(0, "\u00FF\u00D8\u00FF", PICTURE),
          new Signature(0, "GIF8", PICTURE),
          new Signature(8, "WEBP", PICTURE),
          new Signature(0, "II*\0", PICTURE),
          new Signature(0, "MM\0*", PICTURE),
          new Signature(4, "ftypavif", PICTURE),
          new Signature(4, "ftyp", RECORDING),
          new Signature(0, "ID3", RECORDING),
          new Signature(0, "OggS", RECORDING),
          new Signature(0, "\u001AE\u00DF\u00A3", RECORDING),
          new Signature(
              0, "\u00D0\u00CF\u0011\u00E0", "an old Office document or Outlook mail; " + OFFICE),
          new Signature(0, "{\\rtf", "a rich text document; " + OFFICE),
          new Signature(0, "%!PS", "a PostScript document; save it as PDF"),
          new Signature(0, "7z\u00BC\u00AF", PACKED),
          new Signature(0, "Rar!", PACKED),
          new Signature(0, "BZh", PACKED),
          new Signature(0, "\u00FD7zXZ", PACKED),
          new Signature(0, "(\u00B5/\u00FD", PACKED),
          new Signature(257, "ustar", "a tar archive; unpack it first"));

  /// Names in a ZIP archive that make it a document.
  private static final List<Signature> DOCUMENTS =
      List.of(
          new Signature(30, "mimetypeapplication/epub", "an e-book; " + OFFICE),
          new Signature(30, "mimetypeapplication/vnd.oasis", "an OpenDocument file; " + OFFICE));

  private static final int PDF_HEADER = 1024;

  /// The form of something that begins with `start`, null when that tells nothing.
  ///
  /// @throws Refusal when it tells that no text can be had of it
  static @Nullable Form form(byte[] start) throws Refusal {
    String head = new String(start, ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return zip(head);
    }
    if (head.startsWith("\u001F\u008B")) {
      return unpacked(start).startsWith("WARC/") ? Form.WEB_ARCHIVE : Form.GZIP;
    }
    if (head.startsWith("WARC/")) {
      return Form.WEB_ARCHIVE;
    }
    for (Signature signature : REFUSED) {
      if (signature.isIn(head)) {
        throw new Refusal(signature.reason);
      }
    }
    int pdf = head.indexOf("%PDF-");
    boolean onlyBytesBefore = pdf == 0 || pdf > 0 && pdf < PDF_HEADER && head.indexOf('\0') >= 0;
    return onlyBytesBefore || head.stripLeading().startsWith("%PDF-") ? Form.PDF : null;
  }

  private static Form zip(String head) throws Refusal {
    for (Signature signature : DOCUMENTS) {
      if (signature.isIn(head)) {
        throw new Refusal(signature.reason);
      }
    }
    boolean office = head.startsWith("[Content_Types].xml", 30) || head.startsWith("_rels/", 30);
    if (office) {
      throw new Refusal(
          (head.contains("word/")
                  ? "a Word document; "
                  : head.contains("xl/")
                      ? "an Excel workbook; "
                      : head.contains("ppt/") ? "a PowerPoint presentation; " : "an Office file; ")
              + (head.contains("xl/") && !head.contains("word/") ? "save it as CSV" : OFFICE));
    }
    return Form.ZIP;
  }

  private boolean isIn(String head) {
    return head.startsWith(bytes, offset);
  }

  /// The first bytes of what is packed by gzip.
  private static String unpacked(byte[] start) {
    try (var input = new GZIPInputStream(new ByteArrayInputStream(start))) {
      return new String(input.readNBytes(5), ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
