package org.claimtrail.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.NameSuggestions;
import org.claimtrail.index.Role;
import org.claimtrail.review.Verdict;

/// What stands behind a field's colon, as a condition.
///
/// @param query the whole
/// @param only whether a `=` stands before the quotation mark
record QueryValue(String query, QueryField field, boolean only, QueryToken.Word word) {

  private static final Pattern NUMBER =
      Pattern.compile("(-?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?)([kKmMbBtT]?)(%?)");
  private static final String COMPARED = "(>=|<=|>|<|=)?(.*)";

  Condition condition() {
    return switch (field) {
      case ABOUT, SUBJECT, OBJECT, CLAIMANT, BENCHMARK ->
          any((column, text) -> involves(column, text));
      case OUTLET ->
          any((column, text) -> new Condition.From(text, new Condition.Place(query, column)));
      case TYPE -> types();
      case RELATION ->
          any((column, text) -> new Condition.Related(label(column, text, Relation::labelled)));
      case VALUE -> value();
      case UNIT -> any((_, text) -> new Condition.InUnit(text.toLowerCase(Locale.ROOT)));
      case CERTAINTY ->
          any((column, text) -> new Condition.Certain(label(column, text, Certainty::labelled)));
      case VOICE ->
          any((column, text) -> new Condition.Voiced(label(column, text, QueryValue::voice)));
      case SELF_REPORTED -> new Condition.Voiced(truth() ? Voice.SELF_REPORTED : Voice.INDEPENDENT);
      case NEGATED -> new Condition.Negated(truth());
      case SINCE -> new Condition.Since(date(word.text()));
      case UNTIL -> new Condition.Until(date(word.text()));
      case PUBLISHED -> published();
      case REVIEW ->
          any((column, text) -> new Condition.Judged(label(column, text, Verdict::labelled)));
      case ARTICLE -> any((_, text) -> new Condition.In(text.toLowerCase(Locale.ROOT)));
      case RULE -> any((_, text) -> new Condition.FoundBy(text.toLowerCase(Locale.ROOT)));
    };
  }

  /// What to say of a field that there is not.
  static String unknown(String label) {
    List<String> all = Stream.of(QueryField.values()).map(QueryField::label).toList();
    List<String> near = NameSuggestions.near(label, all, name -> name);
    String advice =
        near.isEmpty()
            ? "one of " + String.join(", ", all) + ", or quotation marks around words with a colon"
            : "did you mean " + near.getFirst() + "?";
    return "no field '" + label + "'; " + advice;
  }

  private interface Reading {
    Condition of(int column, String text);
  }

  /// One of several that commas part; in quotation marks a comma is part of a name.
  private Condition any(Reading reading) {
    if (word.quoted()) {
      return reading.of(word.column(), present(word.column(), word.text().strip()));
    }
    List<Condition> all = new ArrayList<>();
    int column = word.column();
    for (String part : word.text().split(",", -1)) {
      all.add(reading.of(column, present(column, part)));
      column += part.codePointCount(0, part.length()) + 1;
    }
    return all.size() == 1 ? all.getFirst() : new Condition.Any(all);
  }

  private String present(int column, String text) {
    if (text.isBlank()) {
      throw fault(column, "'" + field.label() + ":' takes " + field.expected());
    }
    return text;
  }

  private Condition involves(int column, String text) {
    boolean marked = !word.quoted() && text.startsWith("=");
    String name = present(column, marked ? text.substring(1) : text);
    Role role = field.role().orElse(null);
    return new Condition.Involves(role, name, only || marked, new Condition.Place(query, column));
  }

  private Condition types() {
    Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
    any(
        (column, text) -> {
          types.add(label(column, text, ClaimType::labelled));
          return Condition.everything();
        });
    return new Condition.OfType(types);
  }

  private <T> T label(int column, String text, Function<String, Optional<T>> labelled) {
    return labelled
        .apply(text)
        .orElseThrow(
            () ->
                fault(
                    column, "no " + field.label() + " '" + text + "'; it is " + field.expected()));
  }

  private boolean truth() {
    return switch (word.text().toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw wrong();
    };
  }

  private Condition value() {
    String text = word.text();
    int dots = text.indexOf("..");
    double least = Double.NEGATIVE_INFINITY;
    double most = Double.POSITIVE_INFINITY;
    boolean percent = text.endsWith("%");
    if (dots >= 0) {
      least = dots == 0 ? least : number(text.substring(0, dots));
      most = dots + 2 == text.length() ? most : number(text.substring(dots + 2));
    } else {
      Matcher compared = Pattern.compile(COMPARED).matcher(text);
      if (!compared.matches()) {
        throw wrong();
      }
      double number = number(compared.group(2));
      switch (compared.group(1)) {
        case ">" -> least = Math.nextUp(number);
        case ">=" -> least = number;
        case "<" -> most = Math.nextDown(number);
        case "<=" -> most = number;
        case null, default -> {
          least = number;
          most = number;
        }
      }
    }
    if (least > most) {
      throw fault(word.column(), "no number lies in " + text);
    }
    Condition valued = new Condition.Valued(least, most, text.replace("%", ""));
    return percent ? valued.and(new Condition.InUnit("percent")) : valued;
  }

  /// "1.6T" is 1,600,000,000,000.
  private double number(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      throw wrong();
    }
    int zeros =
        switch (number.group(2).toLowerCase(Locale.ROOT)) {
          case "k" -> 3;
          case "m" -> 6;
          case "b" -> 9;
          case "t" -> 12;
          default -> 0;
        };
    double value =
        new BigDecimal(number.group(1).replace(",", "")).scaleByPowerOfTen(zeros).doubleValue();
    if (!Double.isFinite(value)) {
      throw wrong();
    }
    return value;
  }

  private Condition published() {
    String[] ends = word.text().split("\\.\\.", -1);
    if (ends.length > 2) {
      throw wrong();
    }
    StatedDate from = date(ends[0]);
    StatedDate until = date(ends[ends.length - 1]);
    if (from.firstDay().isAfter(until.lastDay())) {
      throw fault(word.column(), from + " lies after " + until);
    }
    return new Condition.Published(from, until);
  }

  private StatedDate date(String text) {
    return StatedDate.parse(text).orElseThrow(this::wrong);
  }

  private static Optional<Voice> voice(String word) {
    return Stream.of(Voice.values())
        .filter(voice -> Condition.Voiced.word(voice).equalsIgnoreCase(word))
        .findFirst();
  }

  private QueryFault wrong() {
    return fault(
        word.column(),
        "'" + word.text() + "' behind '" + field.label() + ":'; it takes " + field.expected());
  }

  private QueryFault fault(int column, String what) {
    return new QueryFault(query, column, what);
  }
}
