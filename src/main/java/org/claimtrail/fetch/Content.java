package org.claimtrail.fetch;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// What an answer carries: its bytes, unpacked to a bound, its type and its charset.
final class Content {

  private static final Pattern TYPE =
      Pattern.compile("\\s*([\\w.+-]{1,60}/[\\w.+-]{1,60})\\s*(;.*)?");
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([\\w.:+-]{1,60})");

  private Content() {}

  /// @throws Refusal when there are none, more than were asked for, or others than those packed
  static byte[] bytes(Answer answer, Question question) throws Refusal {
    if (!question.beginning()
        && Math.max(answer.content().length, Answer.announced(answer.headers()))
            > question.largest()) {
      throw new Refusal("larger than " + Reasons.size(question.largest()));
    }
    byte[] bytes = unpacked(answer, question.largest());
    if (bytes.length > question.largest() && !question.beginning()) {
      throw new Refusal("larger than " + Reasons.size(question.largest()) + " unpacked");
    }
    return bytes;
  }

  private static byte[] unpacked(Answer answer, int largest) throws Refusal {
    String coding = String.join(",", answer.headers().allValues("Content-Encoding"));
    InputStream sent = new ByteArrayInputStream(answer.content());
    try {
      return switch (coding.strip().toLowerCase(Locale.ROOT)) {
        case "", "identity" -> answer.content();
        case "gzip", "x-gzip" -> first(new GZIPInputStream(sent), largest);
        case "deflate" -> first(new InflaterInputStream(sent), largest);
        default -> throw new Refusal("its content is compressed in a way that was not asked for");
      };
    } catch (EOFException e) {
      throw new Refusal("its compressed content ends early");
    } catch (IOException e) {
      throw new Refusal("its compressed content is broken");
    }
  }

  private static byte[] first(InputStream unpacked, int largest) throws IOException {
    try (unpacked) {
      return unpacked.readNBytes(largest + 1);
    }
  }

  static @Nullable String type(Answer answer) {
    String header = answer.header("Content-Type");
    Matcher type = TYPE.matcher(header == null ? "" : header);
    return type.matches() ? type.group(1).toLowerCase(Locale.ROOT) : null;
  }

  static @Nullable String charset(Answer answer) {
    String header = answer.header("Content-Type");
    Matcher charset = CHARSET.matcher(header == null ? "" : header);
    try {
      return charset.find() ? Charset.forName(charset.group(1)).name() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
