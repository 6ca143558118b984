package org.claimtrail.claim;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of a sentence into the guidelines' units.
final class Amounts {

  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          entry("one", 1.0),
          entry("two", 2.0),
          entry("three", 3.0),
          entry("four", 4.0),
          entry("five", 5.0),
          entry("six", 6.0),
          entry("seven", 7.0),
          entry("eight", 8.0),
          entry("nine", 9.0),
          entry("ten", 10.0),
          entry("eleven", 11.0),
          entry("twelve", 12.0),
          entry("fifteen", 15.0),
          entry("eighteen", 18.0),
          entry("twenty", 20.0),
          entry("thirty", 30.0),
          entry("forty", 40.0),
          entry("fifty", 50.0),
          entry("sixty", 60.0),
          entry("seventy", 70.0),
          entry("eighty", 80.0),
          entry("ninety", 90.0),
          entry("a", 1.0),
          entry("an", 1.0),
          entry("a dozen", 12.0),
          entry("hundred", 100.0));

  private static final Map<String, Double> ORDINALS =
      Map.ofEntries(
          entry("first", 1.0),
          entry("second", 2.0),
          entry("third", 3.0),
          entry("fourth", 4.0),
          entry("fifth", 5.0),
          entry("sixth", 6.0),
          entry("seventh", 7.0),
          entry("eighth", 8.0),
          entry("ninth", 9.0),
          entry("tenth", 10.0),
          entry("eleventh", 11.0),
          entry("twelfth", 12.0));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          entry("$", "usd"),
          entry("us$", "usd"),
          entry("hk$", "hkd"),
          entry("nt$", "twd"),
          entry("€", "eur"),
          entry("£", "gbp"),
          entry("¥", "cny"),
          entry("rmb", "cny"),
          entry("cny", "cny"),
          entry("usd", "usd"),
          entry("eur", "eur"),
          entry("hkd", "hkd"),
          entry("₹", "inr"),
          entry("₩", "krw"),
          entry("dollar", "usd"),
          entry("buck", "usd"),
          entry("us dollar", "usd"),
          entry("u.s. dollar", "usd"),
          entry("yuan", "cny"),
          entry("renminbi", "cny"),
          entry("euro", "eur"),
          entry("pound", "gbp"),
          entry("yen", "jpy"),
          entry("won", "krw"),
          entry("rupee", "inr"),
          entry("hong kong dollar", "hkd"),
          entry("cent", "cent"),
          entry("fen", "fen"));

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          entry("trillion", 1e12),
          entry("tn", 1e12),
          entry("t", 1e12),
          entry("billion", 1e9),
          entry("bn", 1e9),
          entry("bln", 1e9),
          entry("b", 1e9),
          entry("million", 1e6),
          entry("mn", 1e6),
          entry("mln", 1e6),
          entry("m", 1e6),
          entry("thousand", 1e3),
          entry("k", 1e3),
          entry("hundred", 1e2));

  private static final String SPELLED =
      "(?:a dozen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen"
          + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|an)";
  private static final String FIGURES = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+";
  private static final String SCALE =
      "(?:trillion|billion|million|thousand|hundred|bln|mln|bn|tn|mn|[tbmk])(?![\\p{L}\\d])";
  private static final String UNIT =
      "%|per ?cent\\b|pct\\b|percentage points?\\b|x\\b|×|-?fold\\b|times\\b|(?:total |active"
          + " |activated |trainable )?(?:parameters?|params?)\\b|tokens? (?:per|a|/)"
          + " ?second\\b|tokens?/s(?:ec)?\\b|tps\\b|tok/s\\b|(?:(?:training|context|input|output)"
          + " )?tokens?\\b|context\\b|months?\\b|weeks?\\b|days?\\b|years?\\b|hours?\\b|minutes?\\b|generations?\\b|(?:elo"
          + " )?points?\\b|pts?\\b|elo\\b"
          + "|petaflops?\\b|pflops?\\b|exaflops?\\b|eflops?\\b|teraflops?\\b|tflops?\\b|nanomet(?:er|re)s?\\b|nm\\b|gigabytes?\\b|gb\\b|tb/s\\b|terabytes?"
          + " (?:per|a) second\\b"
          + "|gpus?\\b|chips?\\b|accelerators?\\b|processors?\\b|cards?\\b|experts?\\b|languages?\\b|layers?\\b|watts?\\b|gigawatts?\\b|gw\\b|(?:weekly"
          + " |monthly |daily |active )*users?\\b|us dollars?\\b|u\\.s\\. dollars?\\b|hong kong"
          + " dollars?\\b|dollars?\\b|bucks?\\b|yuan\\b"
          + "|renminbi\\b|rmb\\b|euros?\\b|pounds?\\b|yen\\b|won\\b|rupees?\\b|cents?\\b|usd\\b|cny\\b";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?:(?<currency>us\\$|hk\\$|nt\\$|\\$|€|£|¥|₹|₩|rmb|cny|usd|eur|hkd) ?)?"
              + "(?:(?<number>"
              + FIGURES
              + ")|(?<spelled>"
              + SPELLED
              + ")(?= |-))(?:[ -]?(?<scale>"
              + SCALE
              + "))?(?:[ -]?(?:of (?:its |the )?)?(?<unit>"
              + UNIT
              + "))?(?<end>(?!\\d))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}\\d.])(?:(?<figure>\\d{1,3})(?:st|nd|rd|th)\\b|(?:no\\.|number|#)"
              + " ?(?<sign>\\d{1,3})\\b"
              + "|(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FRACTION =
      Pattern.compile(
          "\\b(?<twice>twice|double|doubled|doubles)\\b|\\b(?<triple>triple|tripled|thrice)\\b"
              + "|\\b(?<half>half|halved|halves|halving)\\b"
              + "|\\b(?:a|one)[ -](?<part>third|quarter|fifth|tenth|sixth|eighth|twentieth)\\b"
              + "|\\b(?<two>two)[ -]thirds\\b|\\b(?<three>three)[ -]quarters\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PER_TOKENS =
      Pattern.compile(
          "^[^.;]{0,45}?(?:(?:per|a|for(?: a| every)?|each|/) ?(?:one |1"
              + " ?)?(?<scale>million|m|thousand|k|1,000|1000)\\b(?:"
              + " (?:input|output|cached|cache|prompt|completion|generated))*(?: tokens?)?|/"
              + " ?(?<short>m|k|1m|1k)(?:tok|tokens?)?\\b)",
          Pattern.CASE_INSENSITIVE);

  /// "$3 in and $15 out": what is so called is the price of a million tokens.
  private static final Pattern IN_AND_OUT =
      Pattern.compile(
          "^ (?:out\\b(?! of)|(?:for )?output\\b|(?:for )?input\\b|in,? (?:/|and|or|, )?.{0,12}\\d"
              + " out\\b)",
          Pattern.CASE_INSENSITIVE);

  private Amounts() {}

  static List<Amount> in(Sentence sentence) {
    String text = sentence.text();
    if (!worthReading(text)) {
      return List.of();
    }
    int base = sentence.words().getFirst().beginPosition();
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      Amount amount = amount(sentence, base, text, matcher);
      if (amount != null) {
        amounts.add(amount);
      }
    }
    readActive(sentence, amounts);
    readChips(sentence, amounts);
    places(sentence, base, text, amounts);
    fractions(sentence, base, text, amounts);
    amounts.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return List.copyOf(amounts);
  }

  /// What "a" counts: "a year behind", "a point ahead", not "a token".
  private static final Pattern LENGTH =
      Pattern.compile("(?i)(?:month|week|day|year|hour|generation|point)");

  private static final Pattern SIGN_OF_ONE =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|twice|half|halv|doubl|tripl"
              + "|third|first|second|fourth|fifth|quarter|year|month|million|billion)",
          Pattern.CASE_INSENSITIVE);

  private static boolean worthReading(String text) {
    return SIGN_OF_ONE.matcher(text).find();
  }

  private static @Nullable Amount amount(Sentence sentence, int base, String text, Matcher m) {
    String currency = m.group("currency");
    String unit = m.group("unit");
    boolean spelled = m.group("spelled") != null;
    String scaleWord = m.group("scale");
    boolean article = spelled && m.group("spelled").length() < 3;
    if (article && scaleWord == null && (unit == null || !LENGTH.matcher(unit).matches())) {
      return null;
    }
    if (unit == null && currency == null && m.end() < text.length() && goesOn(text, m.end())) {
      return null;
    }
    int from = wordAt(sentence, base + m.start());
    int to = wordAt(sentence, base + m.end() - 1) + 1;
    if (from < 0 || sentence.mention(from).isPresent()) {
      return null;
    }
    if (unit == null && currency == null && besideMonth(sentence, from, to)) {
      return null;
    }
    double number =
        spelled
            ? WORDS.getOrDefault(m.group("spelled").toLowerCase(Locale.ROOT), 1.0)
            : Double.parseDouble(m.group("number").replace(",", ""));
    double scale =
        scaleWord == null ? 1 : SCALES.getOrDefault(scaleWord.toLowerCase(Locale.ROOT), 1.0);
    String name = unitName(currency, unit, scaleWord);
    if (name.equals("cent") || name.equals("fen")) {
      name = name.equals("cent") ? "usd" : "cny";
      scale *= 0.01;
    }
    if (name.equals("usd") && scale == 1 && IN_AND_OUT.matcher(text.substring(m.end())).find()) {
      return new Amount(from, to, number, "usd_per_million_tokens");
    }
    Matcher per = PER_TOKENS.matcher(text.substring(m.end()));
    if ((name.equals("usd") || name.equals("cny")) && per.find()) {
      String perScale = per.group("scale") == null ? per.group("short") : per.group("scale");
      boolean thousand = perScale.toLowerCase(Locale.ROOT).matches("thousand|k|1k|1,000|1000");
      return new Amount(
          from, to, number * scale * (thousand ? 1000 : 1), name + "_per_million_tokens");
    }
    return new Amount(from, to, number * scale, name);
  }

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?",
          Pattern.CASE_INSENSITIVE);

  /// "December 20", "20 December", "May 5, 2026": a number of a date.
  private static boolean besideMonth(Sentence sentence, int from, int to) {
    boolean before = from > 0 && MONTH.matcher(sentence.surface(from - 1)).matches();
    boolean after = to < sentence.size() && MONTH.matcher(sentence.surface(to)).matches();
    return before || after;
  }

  private static boolean goesOn(String text, int end) {
    return Character.isLetter(text.charAt(end));
  }

  /// The guidelines' name for the unit.
  private static String unitName(
      @Nullable String currency, @Nullable String unit, @Nullable String scale) {
    if (currency != null) {
      return CURRENCIES.getOrDefault(currency.toLowerCase(Locale.ROOT), "usd");
    }
    if (unit == null) {
      boolean bare = scale != null && scale.length() == 1 && "BbTt".contains(scale);
      return bare ? "parameters" : Amount.NUMBER;
    }
    String word = unit.toLowerCase(Locale.ROOT).replaceFirst("^-", "");
    String singular =
        word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    String money = CURRENCIES.get(singular);
    if (money != null) {
      return money;
    }
    return switch (singular) {
      case "%", "percent", "per cent", "pct" -> "percent";
      case "percentage point", "point", "pt", "pts" -> "points";
      case "elo point", "elo" -> "elo";
      case "x", "×", "fold", "time" -> "ratio";
      case "tok/s", "tps", "tokens/s", "token/s", "tokens/sec", "token/sec" -> "tokens_per_second";
      case "petaflop", "pflop" -> "petaflops";
      case "exaflop", "eflop" -> "exaflops";
      case "teraflop", "tflop" -> "teraflops";
      case "nanometer", "nanometre", "nm" -> "nm";
      case "gb", "gigabyte" -> "gigabytes";
      case "tb/s" -> "terabytes_per_second";
      case "gpu", "chip", "accelerator", "processor", "card" -> "chips";
      case "gw", "gigawatt" -> "gigawatts";
      case "context" -> "tokens";
      default -> plural(singular);
    };
  }

  private static String plural(String singular) {
    if (singular.contains("second")) {
      return singular.startsWith("tera") ? "terabytes_per_second" : "tokens_per_second";
    }
    if (singular.contains("param")) {
      return "parameters";
    }
    if (singular.contains("token")) {
      return "tokens";
    }
    return singular.contains("user") ? "users" : singular + "s";
  }

  private static final Set<String> ACTIVE =
      Set.of(
          "active",
          "activated",
          "switched",
          "fire",
          "active-parameter",
          "activate",
          "activates",
          "parameters",
          "work");

  /// "8,192 GB200s", "4,000 Ascend NPUs": a number of chips.
  private static void readChips(Sentence sentence, List<Amount> amounts) {
    amounts.replaceAll(
        amount -> {
          boolean bare =
              amount.in(Amount.NUMBER) && amount.value() >= 8 && amount.to() < sentence.size();
          boolean chips =
              bare
                  && sentence
                      .mention(amount.to())
                      .filter(next -> next.entity().type() == EntityType.CHIP)
                      .isPresent();
          return chips ? new Amount(amount.from(), amount.to(), amount.value(), "chips") : amount;
        });
  }

  /// "of which 16 billion are active": large bare numbers that are parameters by what follows.
  private static void readActive(Sentence sentence, List<Amount> amounts) {
    for (int i = 0; i < amounts.size(); i++) {
      Amount amount = amounts.get(i);
      if (amount.in(Amount.NUMBER) && amount.value() >= 1e8) {
        for (int at = amount.to(); at < Math.min(sentence.size(), amount.to() + 5); at++) {
          if (ACTIVE.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
            amounts.set(i, new Amount(amount.from(), amount.to(), amount.value(), "parameters"));
          }
        }
      }
    }
  }

  private static void places(Sentence sentence, int base, String text, List<Amount> amounts) {
    Matcher m = PLACE.matcher(text);
    while (m.find()) {
      String figure = m.group("figure") != null ? m.group("figure") : m.group("sign");
      double value =
          figure != null
              ? Double.parseDouble(figure)
              : ORDINALS.getOrDefault(m.group("word").toLowerCase(Locale.ROOT), 0.0);
      int from = wordAt(sentence, base + m.start());
      int to = wordAt(sentence, base + m.end() - 1) + 1;
      if (from >= 0 && sentence.mention(from).isEmpty()) {
        amounts.removeIf(other -> other.from() >= from && other.to() <= to);
        amounts.add(new Amount(from, to, value, Amount.ORDINAL));
      }
    }
  }

  private static void fractions(Sentence sentence, int base, String text, List<Amount> amounts) {
    Matcher m = FRACTION.matcher(text);
    while (m.find()) {
      int from = wordAt(sentence, base + m.start());
      int to = wordAt(sentence, base + m.end() - 1) + 1;
      if (from >= 0) {
        amounts.removeIf(other -> other.from() >= from && other.to() <= to);
        amounts.add(fraction(from, to, m));
      }
    }
  }

  private static Amount fraction(int from, int to, Matcher m) {
    if (m.group("twice") != null) {
      return new Amount(from, to, 2, "ratio");
    }
    if (m.group("triple") != null) {
      return new Amount(from, to, 3, "ratio");
    }
    if (m.group("half") != null) {
      return new Amount(from, to, 50, "percent");
    }
    if (m.group("two") != null) {
      return new Amount(from, to, 67, "percent");
    }
    if (m.group("three") != null) {
      return new Amount(from, to, 75, "percent");
    }
    double percent =
        switch (m.group("part").toLowerCase(Locale.ROOT)) {
          case "third" -> 33;
          case "quarter" -> 25;
          case "fifth" -> 20;
          case "sixth" -> 17;
          case "eighth" -> 12.5;
          case "tenth" -> 10;
          default -> 5;
        };
    return new Amount(from, to, percent, "percent");
  }

  /// The word that holds a character of the folded text; -1 when none does.
  private static int wordAt(Sentence sentence, int position) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.words().get(at).endPosition() > position) {
        return sentence.words().get(at).beginPosition() <= position ? at : -1;
      }
    }
    return -1;
  }
}
