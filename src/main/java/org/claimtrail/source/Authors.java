package org.claimtrail.source;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The names in a byline.
final class Authors {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|\\||,|\\band\\b|&)\\s*");

  /// "ada@wire.example (Ada Moreau)", as RSS has it.
  private static final Pattern WITH_ADDRESS = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private Authors() {}

  /// @param byline "By Ada Moreau and Li Wen", "Ada Moreau; Li Wen"
  static List<String> of(String byline) {
    String names =
        WITH_ADDRESS.matcher(byline.strip()).replaceFirst("$1").replaceFirst("^(?i:by)\\s+", "");
    return Arrays.stream(BETWEEN.split(names))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.indexOf('@') < 0)
        .toList();
  }
}
