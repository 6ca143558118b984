package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// A web archive (WARC), record by record. What is damaged is left out, and reading goes on at the
/// next record.
final class WebArchive {

  private static final int OK = 200;

  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "application/pdf", "text/plain");

  private static final byte[] RECORD = "WARC/1.".getBytes(US_ASCII);

  /// How each member of a gzip file begins.
  private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 8};

  private final Content content;
  private final Resource resource;
  private final Rewound bytes;
  private final byte[] beginning;

  /// Where the last record before a damage began, while none has come after it; else -1.
  private long damage = -1;

  WebArchive(Content content, Resource resource) throws IOException {
    this.content = content;
    this.resource = resource;
    this.bytes = new Rewound(resource.bytes());
    this.beginning = resource.start()[0] == MEMBER[0] ? MEMBER : RECORD;
  }

  void read() throws IOException {
    boolean more = true;
    while (more) {
      long failed = readOn();
      bytes.backTo(failed + 1);
      more = failed >= 0 && bytes.find(beginning);
    }
    if (damage >= 0) {
      refuse("cut off or damaged beyond byte " + damage + "; nothing more can be read");
    }
  }

  /// Reads records up to the end or to a damage.
  ///
  /// @return where the last record began, or -1 at the end
  private long readOn() {
    long base = bytes.position();
    long last = base;
    try (var reader = new WarcReader(bytes)) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        last = base + reader.position();
        repaired(last);
        read(next.get());
      }
      return -1;
    } catch (IOException e) {
      damage = damage < 0 ? last : damage;
      return last;
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private void repaired(long position) {
    if (damage >= 0) {
      refuse("damaged beyond byte " + damage + "; read on from byte " + position);
      damage = -1;
    }
  }

  private void refuse(String reason) {
    content.refuse(resource.where(), reason);
  }

  private void read(WarcRecord record) throws IOException {
    Resource page;
    try {
      page =
          switch (record) {
            case WarcResponse response -> page(response);
            case WarcResource stored -> page(stored, stored.contentType(), stored.body());
            case WarcConversion text -> page(text, text.contentType(), text.body());
            case WarcRecord _ -> null;
          };
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
    if (page != null) {
      content.filling(caught(record)).read(page);
    }
  }

  /// A page that gives no date was published on the day on which it was caught, or before.
  private static Described caught(WarcRecord record) {
    return Described.on(record.date().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private @Nullable Resource page(WarcResponse response) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return null;
    }
    HttpResponse http = response.http();
    if (http.status() != OK) {
      return null;
    }
    String coding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    // What gzip packed is told by its bytes, since some archives unpack it and keep the header.
    boolean byHeader = coding.equals("deflate") || coding.equals("br");
    return page(response, http.contentType(), byHeader ? http.bodyDecoded() : http.body());
  }

  private @Nullable Resource page(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String media = type.base().toString().toLowerCase(Locale.ROOT);
    if (!TYPES.contains(media)) {
      return null;
    }
    byte[] page = body.stream().readNBytes(Limits.LARGEST_DOCUMENT + 1);
    String url = record.target().replaceAll("^<|>$", "");
    return resource
        .inside(url, new ByteArrayInputStream(page))
        .told(url, media, type.parameters().get("charset"))
        .oneOfMany();
  }
}
