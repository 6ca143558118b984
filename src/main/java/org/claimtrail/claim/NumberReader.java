package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/// Reads a number with what stands around it: currency, scale, unit, "per million tokens".
final class NumberReader {

  private static final Lexicon LEXICON = Lexicon.of("numbers");
  private static final Map<String, String> WORDS = LEXICON.meanings("words");
  private static final Map<String, String> SCALES = LEXICON.meanings("scales");
  private static final Map<String, String> CURRENCIES = LEXICON.meanings("currencies");
  private static final Map<String, String> UNITS = LEXICON.meanings("units");

  private static final String FIGURES = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+";

  /// A unit ends where no letter goes on; "%" and "×" where they stand.
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?:(?<currency>"
              + anyOf(CURRENCIES)
              + ") ?)?(?:(?<number>"
              + FIGURES
              + ")|(?<spelled>"
              + anyOf(WORDS)
              + ")(?:-(?<ones>one|two|three|four|five|six|seven|eight|nine)\\b)?(?= |-))(?:["
              + " -]?(?<scale>"
              + anyOf(SCALES)
              + ")(?![\\p{L}\\d]))?(?:[ -]?(?:of (?:its |the )?)?(?<unit>"
              + String.join("|", UNITS.values())
              + ")(?![\\p{L}]))?(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PER_TOKENS =
      Pattern.compile(
          "^[^.;]{0,45}?(?:(?:per|a|for(?: a| every)?|each|/) ?(?:one |1 ?)?"
              + "(?<scale>million|m|thousand|k|1,000|1000)\\b"
              + "(?: (?:input|output|cached|cache|prompt|completion|generated))*(?: tokens?)?"
              + "|/ ?(?<short>m|k|1m|1k)(?:tok|tokens?)?\\b)",
          Pattern.CASE_INSENSITIVE);

  /// "$3 in and $15 out": what is so called is the price of a million tokens.
  private static final Pattern IN_AND_OUT =
      Pattern.compile(
          "^ (?:out\\b(?! of)|(?:for )?output\\b|(?:for )?input\\b"
              + "|in,? (?:/|and|or|, )?.{0,12}\\d out\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ISO_DATE =
      Pattern.compile("\\b(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?\\b");

  private static final Pattern THOUSAND = Pattern.compile("(?i)thousand|1?k|1,?000");

  /// What "a" counts: "a year behind", "a point ahead", not "a token".
  private static final Pattern LENGTH =
      Pattern.compile("(?i)(?:month|week|day|year|hour|generation|point)");

  private static final Pattern MONTH =
      Pattern.compile("(?i)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?");

  private NumberReader() {}

  /// @param text of the sentence
  static List<Amount> in(Sentence sentence, String text) {
    List<Amount> amounts = new ArrayList<>();
    List<MatchResult> dates = ISO_DATE.matcher(text).results().toList();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      Amount amount = amount(sentence, text, matcher);
      int start = matcher.start();
      boolean dated = dates.stream().anyMatch(date -> date.start() <= start && start < date.end());
      if (amount != null && !dated) {
        amounts.add(amount);
      }
    }
    return amounts;
  }

  /// Null for what is part of a name or date, or an article.
  private static @Nullable Amount amount(Sentence sentence, String text, Matcher m) {
    String unit = m.group("unit");
    boolean bare = unit == null && m.group("currency") == null;
    String spelled = m.group("spelled");
    boolean article =
        spelled != null
            && spelled.length() < 3
            && (m.group("scale") == null || m.group("scale").length() == 1);
    boolean goesOn = m.end() < text.length() && Character.isLetter(text.charAt(m.end()));
    if (article && (unit == null || !LENGTH.matcher(unit).matches()) || bare && goesOn) {
      return null;
    }
    int from = sentence.wordAt(m.start());
    int to = sentence.wordAt(m.end() - 1) + 1;
    if (from < 0 || sentence.mention(from).isPresent() || bare && besideMonth(sentence, from, to)) {
      return null;
    }
    return priced(from, to, value(m), unit(m), text.substring(m.end()));
  }

  private static double value(Matcher m) {
    String number = m.group("number");
    double value =
        number != null
            ? Double.parseDouble(number.replace(",", ""))
            : meaning(WORDS, m.group("spelled"))
                + (m.group("ones") == null ? 0 : meaning(WORDS, m.group("ones")));
    return m.group("scale") == null ? value : value * meaning(SCALES, m.group("scale"));
  }

  private static double meaning(Map<String, String> numbers, String word) {
    return Double.parseDouble(
        Objects.requireNonNull(numbers.get(word.toLowerCase(Locale.ROOT)), word));
  }

  private static String unit(Matcher m) {
    String currency = m.group("currency");
    if (currency != null) {
      return Objects.requireNonNull(CURRENCIES.get(currency.toLowerCase(Locale.ROOT)), currency);
    }
    String written = m.group("unit");
    if (written == null) {
      String scale = m.group("scale");
      boolean size = scale != null && scale.length() == 1 && "BbTt".contains(scale);
      return size ? "parameters" : Amount.NUMBER;
    }
    return UNITS.entrySet().stream()
        .filter(unit -> written.toLowerCase(Locale.ROOT).matches(unit.getValue()))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /// Money in its own unit, or per million tokens where what follows says so.
  private static Amount priced(int from, int to, double value, String unit, String rest) {
    if (unit.equals("cents")) {
      return priced(from, to, value / 100, "usd", rest);
    }
    if (!unit.equals("usd") && !unit.equals("cny")) {
      return new Amount(from, to, value, unit);
    }
    String perTokens = unit + "_per_million_tokens";
    if (value < 1000 && IN_AND_OUT.matcher(rest).find()) {
      return new Amount(from, to, value, perTokens);
    }
    Matcher per = PER_TOKENS.matcher(rest);
    if (!per.find()) {
      return new Amount(from, to, value, unit);
    }
    String scale = per.group("scale") == null ? per.group("short") : per.group("scale");
    double factor = THOUSAND.matcher(scale).matches() ? 1000 : 1;
    return new Amount(from, to, value * factor, perTokens);
  }

  /// "December 20", "20 December", "May 5, 2026": a number of a date.
  private static boolean besideMonth(Sentence sentence, int from, int to) {
    return from > 0 && MONTH.matcher(sentence.surface(from - 1)).matches()
        || to < sentence.size() && MONTH.matcher(sentence.surface(to)).matches();
  }

  private static String anyOf(Map<String, String> words) {
    return words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
