package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads places ("third", "#3", "13th") and parts and multiples in words ("half", "a third",
/// "twice").
final class NumberWords {

  private static final Map<String, String> ORDINALS = Lexicon.of("numbers").meanings("ordinals");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?:(?<figure>\\d{1,3})(?:st|nd|rd|th)\\b"
              + "|(?:no\\.|number|#) ?(?<sign>\\d{1,3})\\b|(?<word>"
              + String.join("|", ORDINALS.keySet())
              + ")\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:(?<twice>twice|doubled?|doubles)|(?<triple>tripled?|thrice)|(?<half>half(?! an?"
              + " (?:dozen|million|billion|trillion))|halved|halves|halving)|two["
              + " -](?<thirds>thirds)|three[ -](?<quarters>quarters)|(?:a|one)["
              + " -](?<part>third|quarter|fifth|tenth|sixth|eighth|twentieth))\\b",
          Pattern.CASE_INSENSITIVE);

  /// "its trillion-parameter model", "the million-token window".
  private static final Pattern SIZE =
      Pattern.compile(
          "(?<=\\b(?:its|the|their|this|that|our|first|new|'s) )(?:trillion["
              + " -]param(?:eter)?s?|(?<tokens>million[ -]tokens?))\\b",
          Pattern.CASE_INSENSITIVE);

  private NumberWords() {}

  /// @param text of the sentence
  static List<Amount> in(Sentence sentence, String text) {
    List<Amount> found = new ArrayList<>();
    for (Pattern pattern : List.of(PLACE, PART, SIZE)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int from = sentence.wordAt(matcher.start());
        int to = sentence.wordAt(matcher.end() - 1) + 1;
        if (from >= 0 && sentence.mention(from).isEmpty()) {
          found.add(
              pattern == SIZE
                  ? size(from, to, matcher)
                  : pattern == PLACE ? place(from, to, matcher) : part(from, to, matcher));
        }
      }
    }
    return found;
  }

  private static Amount size(int from, int to, Matcher m) {
    return m.group("tokens") != null
        ? new Amount(from, to, 1e6, "tokens")
        : new Amount(from, to, 1e12, "parameters");
  }

  private static Amount place(int from, int to, Matcher m) {
    String figure = m.group("figure") != null ? m.group("figure") : m.group("sign");
    String value = figure != null ? figure : ORDINALS.get(m.group("word").toLowerCase(Locale.ROOT));
    return new Amount(from, to, Double.parseDouble(Objects.requireNonNull(value)), Amount.ORDINAL);
  }

  private static Amount part(int from, int to, Matcher m) {
    if (m.group("twice") != null || m.group("triple") != null) {
      return new Amount(from, to, m.group("twice") != null ? 2 : 3, "ratio");
    }
    if (m.group("half") != null) {
      return new Amount(from, to, 50, "percent");
    }
    if (m.group("thirds") != null || m.group("quarters") != null) {
      return new Amount(from, to, m.group("thirds") != null ? 67 : 75, "percent");
    }
    return new Amount(from, to, percent(m.group("part")), "percent");
  }

  private static double percent(@Nullable String part) {
    return switch (Objects.requireNonNull(part).toLowerCase(Locale.ROOT)) {
      case "third" -> 33;
      case "quarter" -> 25;
      case "fifth" -> 20;
      case "sixth" -> 17;
      case "eighth" -> 12.5;
      case "tenth" -> 10;
      default -> 5;
    };
  }
}
