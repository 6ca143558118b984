package org.claimtrail.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines by which a page speaks of itself: sign-up boxes, share buttons, bylines, credits. The
/// patterns stand in `furniture.txt`, one a line.
final class Furniture {

  /// No line longer than this, in characters, is furniture by its wording alone.
  private static final int LONGEST = 400;

  private static final Pattern LINES = read();

  private Furniture() {}

  static boolean matches(String line) {
    return line.length() <= LONGEST && LINES.matcher(line).matches();
  }

  private static Pattern read() {
    var resource = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return Pattern.compile(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> "(?:" + line + ")")
              .collect(Collectors.joining("|", "(?iu)", "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
