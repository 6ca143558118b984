package org.claimtrail.source;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The title of an article and its text.
final class Headline {

  /// Longest title, in characters: a headline of three printed lines.
  private static final int LONGEST = 180;

  /// Where in a text its title is looked for, in characters.
  private static final int BEGINNING = 600;

  private Headline() {}

  /// The first line of `text` where it is short enough for a title.
  static @Nullable String of(String text) {
    Optional<String> first = text.lines().filter(line -> !line.isBlank()).findFirst();
    return first
        .map(line -> line.strip().replaceFirst("^#{1,6}\\s+", ""))
        .filter(line -> line.length() <= LONGEST)
        .orElse(null);
  }

  /// `text` with `title` as its first line, unless it begins with it anyway.
  static String above(@Nullable String title, String text) {
    String body = text.strip();
    if (title == null || title.isBlank() || body.isEmpty()) {
      return body;
    }
    String beginning = body.substring(0, Math.min(body.length(), BEGINNING + title.length()));
    return plain(beginning).contains(plain(title)) ? body : title.strip() + "\n\n" + body;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
