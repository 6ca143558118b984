package org.claimtrail.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.claimtrail.fetch.Fetched;
import org.jspecify.annotations.Nullable;

/// Something that is to be read.
///
/// @param where what refusals call it: a file, a URL, or "archive.zip!page.html"
/// @param url the address that it had on the web; null when unknown
/// @param type the media type that came with it, in lower case; null for none
/// @param charset the encoding that came with it; null for none
/// @param bytes whoever reads them need not close them, and cannot
/// @param depth in how many archives or mails it lies
/// @param named whether a user named it, so that its links may be followed
/// @param sifted whether it is one of many of which few are articles
/// @param allowance how much it may unpack to
record Resource(
    String where,
    @Nullable String url,
    @Nullable String type,
    @Nullable String charset,
    InputStream bytes,
    int depth,
    boolean named,
    boolean sifted,
    Allowance allowance) {

  /// How much of it is looked at to tell its form, in bytes.
  private static final int PREVIEW = 1 << 16;

  Resource {
    bytes = bytes instanceof Kept ? bytes : new Kept(bytes);
  }

  /// A file or stream of which nothing more is known.
  static Resource found(String where, InputStream bytes) {
    return new Resource(where, null, null, null, bytes, 0, false, false, new Allowance());
  }

  /// What a server sent.
  static Resource fetched(String where, Fetched.Body body) {
    InputStream bytes = new ByteArrayInputStream(body.bytes());
    String url = body.url().toString();
    return found(where, bytes).told(url, body.type(), body.charset());
  }

  /// Something that lies in this.
  Resource inside(String name, InputStream content) {
    return new Resource(
        where + "!" + name, null, null, null, content, depth + 1, false, sifted, allowance);
  }

  /// The same bytes unpacked.
  Resource unpacked(InputStream content) {
    return new Resource(where, url, type, charset, content, depth + 1, named, sifted, allowance);
  }

  Resource told(@Nullable String address, @Nullable String media, @Nullable String encoding) {
    return new Resource(where, address, media, encoding, bytes, depth, named, sifted, allowance);
  }

  /// The same, which counts as lying in so many others.
  Resource deeper(int others) {
    return new Resource(where, url, type, charset, bytes, others, named, sifted, allowance);
  }

  Resource namedByUser() {
    return new Resource(where, url, type, charset, bytes, depth, true, sifted, allowance);
  }

  Resource oneOfMany() {
    return new Resource(where, url, type, charset, bytes, depth, named, true, allowance);
  }

  /// Its first bytes, which stay to be read.
  byte[] start() throws IOException {
    bytes.mark(PREVIEW);
    byte[] start = bytes.readNBytes(PREVIEW);
    bytes.reset();
    return start;
  }

  /// Whether its name ends in one of `endings`, in any case.
  boolean isNamed(String... endings) {
    String name = where.toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(name::endsWith);
  }

  /// Stays open, since what lies behind it may be an archive that is not at its end.
  private static final class Kept extends BufferedInputStream {

    Kept(InputStream input) {
      super(input, PREVIEW);
    }

    @Override
    public void close() {}
  }
}
