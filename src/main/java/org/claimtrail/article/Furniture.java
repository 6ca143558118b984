package org.claimtrail.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines by which a page speaks of itself: sign-up boxes, share buttons, bylines, credits. The
/// patterns stand in `furniture.txt`.
public final class Furniture {

  /// No line longer than this, in characters, is furniture by its wording alone.
  private static final int LONGEST = 400;

  private static final Pattern DEFINITION = Pattern.compile("(\\w+) := (.+)");

  private static final Pattern LINES = read();

  private Furniture() {}

  public static boolean matches(String line) {
    return line.length() <= LONGEST && LINES.matcher(line).matches();
  }

  private static Pattern read() {
    var resource = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.txt"));
    try (var file = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      Map<String, String> defined = new LinkedHashMap<>();
      List<String> patterns = new ArrayList<>();
      for (String line : file.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        Matcher definition = DEFINITION.matcher(line);
        if (definition.matches()) {
          defined.put("{" + definition.group(1) + "}", expanded(definition.group(2), defined));
        } else {
          patterns.add(expanded(line, defined));
        }
      }
      return Pattern.compile("(?iu)" + String.join("|", patterns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expanded(String pattern, Map<String, String> defined) {
    String expanded = pattern;
    for (Map.Entry<String, String> definition : defined.entrySet()) {
      expanded = expanded.replace(definition.getKey(), definition.getValue());
    }
    return "(?:" + expanded + ")";
  }
}
