package org.claimtrail.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of authors out of what pages write for them.
final class Byline {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_NAMES = 20;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)^(?:(?:posted|written|reported|story|text|words)?\\s*by:?\\s+|authors?:\\s+|von\\s+)");

  /// "Ada Moreau, Staff Writer | March 3": what follows the names.
  private static final Pattern REST =
      Pattern.compile("\\s+(?:[|•·–—]|-(?:\\s|$))\\s*.*|\\s+(?i:on|for|in|at)\\s+.*|\\(.*");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|&|/|\\band\\b|\\bund\\b|\\bwith\\b)\\s*");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?iu).*(?:https?:|www\\.|@|\\d{2}|\\.com\\b).*|(?:admin|administrator|editor|editors|author|staff|staff"
              + " (?:writer|reporter)|unknown|guest|null|none|no"
              + " author|agencies|user|webmaster|default|jr\\.?|sr\\.?|phd|.*\\b(?:correspondent|reporter|editor|writer|columnist))");

  private Byline() {}

  /// @param written by-lines or names, in order
  /// @return each name once
  static List<String> names(List<String> written) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : written) {
      String text = line.replaceAll("[\\s\\u00a0]+", " ").strip();
      String bare = REST.matcher(OPENING.matcher(text).replaceFirst("")).replaceFirst("");
      for (String name : BETWEEN.split(bare, -1)) {
        if (isName(name)) {
          names.add(name.strip());
        }
      }
    }
    return new ArrayList<>(names).subList(0, Math.min(names.size(), MOST_NAMES));
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && name.codePoints().anyMatch(Character::isLetter)
        && !NO_NAME.matcher(name.strip()).matches();
  }
}
