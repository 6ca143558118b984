package org.claimtrail.track;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.claim.Quantity;

/// How a text gives a number: where, and to which digit.
///
/// @param start where it stands in the text; -1 where it stands in no digits there
/// @param step the unit of its last digit: 0.1 for "80.6", 1,000,000 for "5 million"; above 0
record Figure(int start, double step) {

  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("thousand", 3),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("million", 6),
          Map.entry("b", 9),
          Map.entry("bn", 9),
          Map.entry("billion", 9),
          Map.entry("t", 12),
          Map.entry("tn", 12),
          Map.entry("trillion", 12));

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(\\d[\\d,]*(?:\\.\\d+)?)(?:["
              + " -]?(k|thousand|mn?|million|bn?|billion|tn?|trillion)(?![\\p{L}]))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:about|around|something like|in the region of|on the order"
              + " of|roughly|some|nearly|almost|approximately|close to|just (?:under|over|shy"
              + " of)|an? (?:shade|little|bit|touch|hair|tad) (?:under|over|above|below|more"
              + " than|less than|shy of)|circa|[~≈]) *[^\\p{L}\\p{N}]?$");

  private static final Pattern OR_SO =
      Pattern.compile("[ -]?(?:or so|or thereabouts|give or take|odd\\b|ish\\b|more or less)");

  /// How far apart two figures are that somebody who speaks roughly, or in words ("three quarters
  /// of a trillion"), does not tell apart, as a part of them.
  private static final double ROUGH = 0.02;

  /// Characters before a number in which such a word is looked for.
  private static final int NEARBY = 24;

  /// Beyond so many figures none is looked at.
  private static final double NEAR = 1e-9;

  /// @param text in which the quantity is looked for, in lower case
  static Figure of(Quantity quantity, String text) {
    double value = Math.abs(quantity.value());
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      BigDecimal digits = new BigDecimal(trimmed(number.group(1)));
      for (int zeros : scales(number.group(2))) {
        double read = digits.scaleByPowerOfTen(zeros).doubleValue();
        if (Math.abs(read - value) <= NEAR * Math.max(1, value)) {
          return new Figure(
              number.start(), step(digits, zeros, about(text, number.start(), number.end())));
        }
      }
    }
    return new Figure(-1, Math.max(Measure.stepOf(value), ROUGH * value));
  }

  /// @param rough whether a word says so: its zeros are rounded then
  private static double step(BigDecimal digits, int zeros, boolean rough) {
    BigDecimal given = rough ? digits.stripTrailingZeros() : digits;
    double step = Math.pow(10, zeros - given.scale());
    return rough ? Math.max(step, ROUGH * digits.scaleByPowerOfTen(zeros).doubleValue()) : step;
  }

  /// Whether a word before or after a number says that its zeros are rounded.
  private static boolean about(String text, int number, int end) {
    return ABOUT.matcher(text.substring(Math.max(0, number - NEARBY), number)).find()
        || OR_SO.matcher(text).region(end, text.length()).lookingAt();
  }

  private static int[] scales(String word) {
    int zeros = word == null ? 0 : ZEROS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    // Cents, and prices a thousand tokens that were converted to those a million.
    return new int[] {zeros, zeros - 2, zeros + 3};
  }

  private static String trimmed(String digits) {
    return digits.replace(",", "");
  }
}
