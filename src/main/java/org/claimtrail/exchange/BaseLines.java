package org.claimtrail.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The lines of a file, compressed by gzip or not, each a JSON object. Blank lines are passed over.
final class BaseLines {

  /// The longest line, in bytes: an article may have 10 MB, and what is found in it several times
  /// as much.
  private static final int LONGEST = 1 << 28;

  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x1F8B;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String name;
  private final InputStream input;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;

  /// @param name what messages call the file
  BaseLines(String name, InputStream file) {
    this.name = name;
    this.input = opened(file);
  }

  private InputStream opened(InputStream file) {
    try {
      var buffered = new BufferedInputStream(file, BUFFER);
      buffered.mark(2);
      int start = (buffered.read() << 8) | buffered.read();
      buffered.reset();
      return start == GZIP
          ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER)
          : buffered;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// The next line; null at the end of the file.
  @Nullable ObjectNode next() {
    while (read()) {
      if (!isBlank()) {
        return parsed();
      }
    }
    return null;
  }

  /// What is wrong with the line read last; at the end of the file with the one that is missing.
  ImportRefused refused(String cause) {
    return new ImportRefused(name + ", line " + number + ": " + cause);
  }

  private ObjectNode parsed() {
    try {
      JsonNode json = JSON.readTree(line.toByteArray());
      if (json instanceof ObjectNode object) {
        return object;
      }
    } catch (UnexpectedEndOfInputException e) {
      throw refused("it ends early");
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw refused("no JSON at column " + column);
    }
    throw refused("no JSON object");
  }

  private boolean isBlank() {
    for (byte one : line.toByteArray()) {
      if (one != ' ' && one != '\t' && one != '\r') {
        return false;
      }
    }
    return true;
  }

  /// @return false where there is no further line
  private boolean read() {
    line.reset();
    number++;
    try {
      int one = input.read();
      if (one < 0) {
        return false;
      }
      for (; one >= 0 && one != '\n'; one = input.read()) {
        if (line.size() == LONGEST) {
          throw refused("longer than " + (LONGEST >> 20) + " MB");
        }
        line.write(one);
      }
      return true;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private ImportRefused failed(IOException e) {
    return switch (e) {
      case EOFException _ -> refused("the compressed file ends early");
      case ZipException _ -> refused("the compressed file is damaged");
      default -> refused("not readable: " + e.getMessage());
    };
  }
}
