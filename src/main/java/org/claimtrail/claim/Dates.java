package org.claimtrail.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.annotate.Sentence;
import org.jspecify.annotations.Nullable;

/// The dates that a sentence gives, resolved against the day of publication. Less than SUTime,
/// which is not worth its cost here: news names days by a handful of forms.
final class Dates {

  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\b"
              + "|\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<month>"
              + MONTHS
              + ")\\b\\.?(?: (?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!"
              + " ?(?:%|million|billion|percent|points)))?(?:,? (?:of"
              + " )?(?<year>(?:19|20)\\d\\d)\\b)?(?<of> (?:of )?(?:this|last|next)"
              + " year)?|\\b(?<relative>today|yesterday|tomorrow|tonight|this"
              + " morning)\\b|\\b(?<which>last |next |this"
              + " )?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|\\b(?:(?:the"
              + " )?(?:first|second|third|fourth|early|late|mid|end of|half of|quarter"
              + " of|of|in|by|from|since|until|before|after|for|during) ?-?)?"
              + "(?<bareyear>(?:19|20)\\d\\d)\\b(?!-)|\\b(?<span>this|last|next)"
              + " (?<unit>year|month|spring|summer|autumn|fall|winter)\\b|\\bon the"
              + " (?<nth>\\d{1,2})(?:st|nd|rd|th)\\b(?! [a-z])",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /// @param from first word of the expression
  private record Found(int from, StatedDate date) {}

  /// The date of what a word states; null when the sentence gives none. It is that of its own verb,
  /// else the nearest that no comma parts from the word, else that of the verb that reports it,
  /// else one with which the sentence opens.
  ///
  /// @param lasting whether the word tells what lasts, as a licence does, and is not of the day on
  ///   which something happened to it
  static @Nullable StatedDate of(Reading reading, int cue, boolean lasting, LocalDate published) {
    List<Found> all =
        in(reading.sentence(), published).stream()
            .filter(found -> !compared(reading.sentence(), found.from(), cue))
            .sorted(Comparator.comparingInt(found -> Math.abs(found.from() - cue)))
            .toList();
    int verb = Certainties.verbOf(reading, cue);
    List<Predicate<Found>> ways =
        List.of(
            found -> !lasting && governs(reading, verb, found),
            found -> near(reading.sentence(), found, cue),
            found -> !lasting && reports(reading, verb, found),
            found -> !lasting && opens(reading.sentence(), found, cue),
            found -> !lasting && hangs(reading, verb, found, cue));
    return ways.stream()
        .flatMap(way -> all.stream().filter(way))
        .map(Found::date)
        .findFirst()
        .orElse(null);
  }

  private static boolean governs(Reading reading, int verb, Found found) {
    return top(reading, found.from()) == top(reading, verb);
  }

  /// The verb that a word hangs on, with "plans to" and its like the one that they stand before.
  private static int top(Reading reading, int word) {
    int verb = Certainties.verbOf(reading, Certainties.verbOf(reading, word));
    return reading.governors(verb).stream()
        .filter(up -> up.relation().startsWith("xcomp") && up.word() >= 0)
        .findFirst()
        .map(Reading.Governor::word)
        .orElse(verb);
  }

  /// "told CNBC in January that", "Bloomberg reported last year": the date is that of a verb whose
  /// clause the cue's verb is.
  private static boolean reports(Reading reading, int verb, Found found) {
    Stream<Integer> over =
        reading.governors(verb).stream()
            .filter(up -> up.relation().startsWith("ccomp") || up.relation().equals("parataxis"))
            .map(Reading.Governor::word);
    Stream<Integer> beside =
        reading
            .dependents(verb, r -> r.equals("parataxis") || r.equals("obl:according_to"))
            .stream()
            .filter(word -> source(reading, Math.min(verb, word), Math.max(verb, word), word));
    return Stream.concat(over, beside)
        .anyMatch(
            word -> word >= 0 && (governs(reading, word, found) || noun(reading, word, found)));
  }

  private static boolean source(Reading reading, int from, int to, int word) {
    Sentence sentence = reading.sentence();
    boolean says = REPORTING.contains(sentence.lemma(word).toLowerCase(Locale.ROOT));
    return (says || sentence.tag(word).startsWith("NN")) && unparted(sentence, from, to, "");
  }

  /// "according to a memo sent on Thursday".
  private static boolean noun(Reading reading, int word, Found found) {
    return reading.sentence().tag(word).startsWith("NN") && reading.under(found.from(), word);
  }

  private static boolean near(Sentence sentence, Found found, int cue) {
    return Math.abs(found.from() - cue) <= NEAR
        && unparted(sentence, Math.min(found.from(), cue), Math.max(found.from(), cue), ",");
  }

  private static boolean hangs(Reading reading, int verb, Found found, int cue) {
    int from = Math.min(found.from(), cue);
    return reading.under(found.from(), verb)
        && unparted(reading.sentence(), from, Math.max(found.from(), cue), ",");
  }

  private static boolean opens(Sentence sentence, Found found, int cue) {
    if (found.from() >= OPENING || found.from() >= cue || !unparted(sentence, 0, cue, "")) {
      return false;
    }
    for (int at = found.from(); at + 1 < cue; at++) {
      if (sentence.surface(at).equals(",") && TURNS.contains(sentence.surface(at + 1))) {
        return false;
      }
    }
    return true;
  }

  /// Whether no wall, and none of the signs, stands between; those of a date count for none.
  private static boolean unparted(Sentence sentence, int from, int to, String signs) {
    for (int at = from + 1; at < to; at++) {
      String surface = sentence.surface(at);
      boolean within = at + 1 < to && sentence.surface(at + 1).matches("\\d{4}");
      if (WALLS.contains(surface) || signs.contains(surface) && !within) {
        return false;
      }
    }
    return true;
  }

  /// "up from $4bn in December": the date of what something is compared with.
  private static boolean compared(Sentence sentence, int date, int cue) {
    for (int at = date - 2; at > Math.max(cue, date - COMPARED); at--) {
      String surface = sentence.surface(at);
      if (surface.equals(",")) {
        return false;
      }
      if (surface.equals("than") || surface.equals("from") || surface.equals("against")) {
        return true;
      }
    }
    return false;
  }

  /// How many words may lie between a date and what it is the date of.
  private static final int NEAR = 6;

  /// Before which word a date opens its sentence.
  private static final int OPENING = 4;

  /// How far before a date, in words, "from" makes it that of something else.
  private static final int COMPARED = 9;

  private static final Set<String> REPORTING = Lexicon.of("attribution").words("reporting");

  private static final Set<String> TURNS =
      Set.of("and", "but", "while", "because", "where", "which", "though", "whereas");

  private static final Set<String> WALLS = Set.of(";", ":", "—", "--", "(", ")");

  private static List<Found> in(Sentence sentence, LocalDate published) {
    String text = sentence.text();
    List<Found> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      int word = sentence.wordAt(matcher.start());
      if (word >= 0 && sentence.mention(word).isEmpty() && !names(matcher, sentence)) {
        read(matcher, published, text).ifPresent(date -> found.add(new Found(word, date)));
      }
    }
    return found;
  }

  /// "the January version", "the February-to-April quarter", "since 2023": no date of an event.
  private static boolean names(Matcher m, Sentence sentence) {
    String text = sentence.text();
    boolean since =
        m.group("bareyear") != null && m.group().toLowerCase(Locale.ROOT).startsWith("since");
    int next = m.end() + 1 < text.length() ? sentence.wordAt(m.end() + 1) : -1;
    boolean month = m.group("month") != null && m.group("day") == null && m.group("day2") == null;
    boolean noun =
        month
            && m.group("year") == null
            && m.group("of") == null
            && next >= 0
            && text.charAt(m.end()) == ' '
            && sentence.mention(next).isEmpty()
            && sentence.tag(next).matches("NNS?");
    boolean joined = m.end() < text.length() && text.charAt(m.end()) == '-';
    return noun || month && joined || since;
  }

  private static Optional<StatedDate> read(Matcher m, LocalDate published, String text) {
    try {
      if (m.group("iso") != null) {
        return StatedDate.parse(m.group("iso"));
      }
      if (m.group("month") != null) {
        return month(m, published, text);
      }
      if (m.group("relative") != null) {
        return Optional.of(StatedDate.of(relative(m.group("relative"), published)));
      }
      if (m.group("weekday") != null) {
        return Optional.of(StatedDate.of(weekday(m, published)));
      }
      if (m.group("nth") != null) {
        return Optional.of(StatedDate.of(nth(Integer.parseInt(m.group("nth")), published)));
      }
      if (m.group("bareyear") != null) {
        return Optional.of(new StatedDate(Integer.parseInt(m.group("bareyear")), null, null));
      }
      return span(m, published);
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<StatedDate> month(Matcher m, LocalDate published, String text) {
    String name = m.group("month");
    boolean capital = Character.isUpperCase(name.charAt(0));
    String day = m.group("day") != null ? m.group("day") : m.group("day2");
    boolean may = name.equalsIgnoreCase("may");
    if (!capital
        || may && day == null && m.group("year") == null && !afterPreposition(text, m.start())) {
      return Optional.empty();
    }
    int month = monthOf(name);
    int year =
        m.group("year") != null
            ? Integer.parseInt(m.group("year"))
            : m.group("of") != null
                ? published.getYear() + shift(m.group("of").strip())
                : nearestYear(month, published, text, m.start());
    return Optional.of(new StatedDate(year, month, day == null ? null : Integer.valueOf(day)));
  }

  private static final Pattern PREPOSITION =
      Pattern.compile(
          "(?i)\\b(?:in|of|since|until|by|from|last|next|this|late|early|mid|and|to|before|after|through|during)["
              + " -]$");

  private static boolean afterPreposition(String text, int at) {
    return PREPOSITION.matcher(text.substring(0, at)).find();
  }

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|due|next|to be|plans? to|planned|expect(?:s|ed)?|until|through|scheduled"
              + "|slated|hopes?|may|could)\\b(?:[^.;]|\\.\\d){0,40}$");

  private static final Pattern WILL =
      Pattern.compile("(?i)^[^.;:]{0,60}?\\b(?:will|would|is to|are to|is due|are due)\\b");

  /// The last such month, or the next where the words around look ahead.
  private static int nearestYear(int month, LocalDate published, String text, int at) {
    boolean later = month > published.getMonthValue();
    boolean by = text.substring(0, at).matches("(?is).*\\b(?:by|from) (?:the end of )?$");
    boolean ahead =
        AHEAD.matcher(text.substring(0, at)).find()
            || (later && by)
            || (later || by) && WILL.matcher(text.substring(at)).find();
    if (ahead) {
      return month >= published.getMonthValue() ? published.getYear() : published.getYear() + 1;
    }
    return later ? published.getYear() - 1 : published.getYear();
  }

  /// The last such day of a month up to the day of publication.
  private static LocalDate nth(int day, LocalDate published) {
    LocalDate first = published.withDayOfMonth(1);
    return day <= published.getDayOfMonth()
        ? first.withDayOfMonth(day)
        : first.minusMonths(1).withDayOfMonth(day);
  }

  private static LocalDate relative(String word, LocalDate published) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yesterday" -> published.minusDays(1);
      case "tomorrow" -> published.plusDays(1);
      default -> published;
    };
  }

  /// The last such day up to the day of publication; "next" the first after it.
  private static LocalDate weekday(Matcher m, LocalDate published) {
    DayOfWeek day = DayOfWeek.valueOf(m.group("weekday").toUpperCase(Locale.ROOT));
    String which = m.group("which");
    return which != null && which.strip().equalsIgnoreCase("next")
        ? published.with(TemporalAdjusters.next(day))
        : published.with(TemporalAdjusters.previousOrSame(day));
  }

  private static Optional<StatedDate> span(Matcher m, LocalDate published) {
    int shift = shift(m.group("span"));
    if (m.group("unit").equalsIgnoreCase("year")) {
      return Optional.of(new StatedDate(published.getYear() + shift, null, null));
    }
    if (!m.group("unit").equalsIgnoreCase("month")) {
      return Optional.of(new StatedDate(season(m.group("unit"), shift, published), null, null));
    }
    LocalDate month = published.plusMonths(shift);
    return Optional.of(new StatedDate(month.getYear(), month.getMonthValue(), null));
  }

  /// The year of "last autumn": this one where that season is over, else the one before.
  private static int season(String name, int shift, LocalDate published) {
    int end =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "spring" -> 5;
          case "summer" -> 8;
          case "winter" -> 2;
          default -> 11;
        };
    boolean over = published.getMonthValue() > end;
    return shift < 0
        ? published.getYear() - (over ? 0 : 1)
        : published.getYear() + (shift > 0 && over ? 1 : 0);
  }

  private static int shift(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("last") ? -1 : lower.contains("next") ? 1 : 0;
  }

  private static int monthOf(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month -> month.name().startsWith(start))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
