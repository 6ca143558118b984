package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;

/// How bytes are read as text: UTF-8, or UTF-16 where a byte order mark says so.
///
/// @param mark how many bytes the byte order mark takes
record Encoding(Charset charset, int mark) {

  static final String BINARY = "binary, not text";
  static final String ADVICE = "save it as UTF-8";

  /// The encoding of a file that begins with `start`.
  static Encoding of(byte[] start) {
    int first = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
    return switch (first) {
      case 0xFEFF -> new Encoding(UTF_16BE, 2);
      case 0xFFFE -> new Encoding(UTF_16LE, 2);
      case 0xEFBB -> new Encoding(UTF_8, start.length > 2 && (start[2] & 0xFF) == 0xBF ? 3 : 0);
      default -> new Encoding(UTF_8, 0);
    };
  }

  /// How many bytes a line feed takes.
  int width() {
    return charset.equals(UTF_8) ? 1 : 2;
  }

  /// The text of `bytes`, which hold no byte order mark.
  ///
  /// @throws Refusal when they are no text
  String decode(byte[] bytes) throws Refusal {
    if (width() == 1 && contains(bytes, (byte) 0)) {
      throw new Refusal(BINARY);
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result = charset.newDecoder().decode(input, text, true);
    if (result.isError()) {
      throw new Refusal("not " + charset + " from byte " + input.position() + " on; " + ADVICE);
    }
    text.flip();
    if (text.chars().anyMatch(c -> c == '\0')) {
      throw new Refusal(BINARY);
    }
    return text.toString();
  }

  /// As much of `bytes` as can be read, a byte order mark left out.
  String preview(byte[] bytes) {
    return new String(bytes, mark, Math.max(0, bytes.length - mark), charset);
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
