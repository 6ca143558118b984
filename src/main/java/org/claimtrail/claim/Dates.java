package org.claimtrail.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
              + " )?(?<year>(?:19|20)\\d\\d)\\b)?(?<of> (?:this|last|next)"
              + " year)?|\\b(?<relative>today|yesterday|tomorrow|tonight|this"
              + " morning)\\b|\\b(?<which>last |next |this"
              + " )?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|\\b(?:(?:the"
              + " )?(?:first|second|third|fourth|early|late|mid|end of|half of|quarter"
              + " of|of|in|by|from|since|until|before|after|for|during) ?-?)?"
              + "(?<bareyear>(?:19|20)\\d\\d)\\b(?!-)|\\b(?<span>this|last|next)"
              + " (?<unit>year|month)\\b",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /// @param from first word of the expression
  private record Found(int from, StatedDate date) {}

  /// The date of what a word states: the one nearest to it whose clause it shares; null when the
  /// sentence gives none.
  static @Nullable StatedDate of(Reading reading, int cue, LocalDate published) {
    List<Found> all = in(reading.sentence(), published);
    if (all.isEmpty()) {
      return null;
    }
    int verb = Certainties.verbOf(reading, cue);
    StatedDate best = null;
    int least = Integer.MAX_VALUE;
    for (Found found : all) {
      int distance = Math.abs(found.from() - cue);
      boolean governed = reading.under(found.from(), verb);
      if ((governed || distance <= 6) && distance < least) {
        least = distance;
        best = found.date();
      }
    }
    return best;
  }

  private static List<Found> in(Sentence sentence, LocalDate published) {
    String text = sentence.text();
    List<Found> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      int word = sentence.wordAt(matcher.start());
      if (word >= 0 && sentence.mention(word).isEmpty()) {
        read(matcher, published, text).ifPresent(date -> found.add(new Found(word, date)));
      }
    }
    return found;
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
          "(?i)\\b(?:will|due|next|to"
              + " be|plans?|planned|expected|until|scheduled|slated)\\b(?:[^.;]|\\.\\d){0,40}$");

  /// The last such month, or the next where the words before look ahead.
  private static int nearestYear(int month, LocalDate published, String text, int at) {
    boolean ahead = AHEAD.matcher(text.substring(0, at)).find();
    if (ahead) {
      return month >= published.getMonthValue() ? published.getYear() : published.getYear() + 1;
    }
    return month <= published.getMonthValue() ? published.getYear() : published.getYear() - 1;
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
    LocalDate month = published.plusMonths(shift);
    return Optional.of(new StatedDate(month.getYear(), month.getMonthValue(), null));
  }

  private static int shift(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.startsWith("last") ? -1 : lower.startsWith("next") ? 1 : 0;
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
