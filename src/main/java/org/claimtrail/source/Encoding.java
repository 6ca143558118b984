package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// How bytes are read as text: UTF-8, or UTF-16 where a byte order mark says so, else as whoever
/// handed them over said.
///
/// @param mark how many bytes the byte order mark takes
record Encoding(Charset charset, int mark) {

  static final String BINARY = "binary, not text";
  static final String ADVICE = "save it as UTF-8";

  private static final Set<Charset> WIDE = Set.of(UTF_16BE, UTF_16LE);

  /// The encoding of something that begins with `start`.
  ///
  /// @param told what is said to be its encoding; null for nothing
  static Encoding of(byte[] start, @Nullable String told) {
    int first = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
    return switch (first) {
      case 0xFEFF -> new Encoding(UTF_16BE, 2);
      case 0xFFFE -> new Encoding(UTF_16LE, 2);
      case 0xEFBB -> new Encoding(UTF_8, start.length > 2 && (start[2] & 0xFF) == 0xBF ? 3 : 0);
      default -> new Encoding(named(told).orElse(UTF_8), 0);
    };
  }

  /// The encoding of that name, if this platform knows it.
  static Optional<Charset> named(@Nullable String name) {
    try {
      return name == null ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// How many bytes a line feed takes.
  int width() {
    return WIDE.contains(charset) ? 2 : 1;
  }

  /// The text of `bytes`, which hold no byte order mark: in UTF-8 if they are, since that is hardly
  /// ever by chance, else in this encoding, else in the one that they look like.
  ///
  /// @throws Refusal when they are no text, or nobody can tell in what encoding
  String decode(byte[] bytes) throws Refusal {
    if (width() == 2) {
      return strictly(charset, bytes);
    }
    try {
      return strictly(UTF_8, bytes);
    } catch (Refusal refusal) {
      Optional<Charset> other = charset.equals(UTF_8) ? guess(bytes) : Optional.of(charset);
      if (other.isEmpty() || contains(bytes, (byte) 0)) {
        throw refusal;
      }
      return strictly(other.get(), bytes);
    }
  }

  /// The text of `bytes`, which hold no byte order mark, in this encoding and no other.
  ///
  /// @throws Refusal when they are no text
  String decodeStrictly(byte[] bytes) throws Refusal {
    return strictly(charset, bytes);
  }

  /// In what encoding `bytes` that are not UTF-8 are, if they leave little doubt.
  static Optional<Charset> guess(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return named(detector.getDetectedCharset())
        .filter(charset -> !charset.equals(UTF_8) && isText(charset, bytes));
  }

  /// Whether `bytes`, the last of which may be cut off, can be UTF-8.
  static boolean isUtf8(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    return !UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false).isError();
  }

  /// As much of `bytes` as can be read, a byte order mark left out.
  String preview(byte[] bytes) {
    return new String(bytes, mark, Math.max(0, bytes.length - mark), charset);
  }

  private static String strictly(Charset charset, byte[] bytes) throws Refusal {
    if (!WIDE.contains(charset) && contains(bytes, (byte) 0)) {
      throw new Refusal(BINARY);
    }
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(Math.max(1, bytes.length));
    CoderResult result = charset.newDecoder().decode(input, text, true);
    if (!result.isUnderflow()) {
      throw new Refusal("not " + charset + " from byte " + input.position() + " on; " + ADVICE);
    }
    text.flip();
    if (text.chars().anyMatch(c -> c == '\0')) {
      throw new Refusal(BINARY);
    }
    return text.toString();
  }

  /// Whether `bytes` have a meaning in `charset` throughout, and no control characters.
  private static boolean isText(Charset charset, byte[] bytes) {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.chars().noneMatch(c -> Character.isISOControl(c) && c > '\r');
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte one : bytes) {
      if (one == wanted) {
        return true;
      }
    }
    return false;
  }
}
