package org.claimtrail.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.AsOf;
import org.jspecify.annotations.Nullable;

/// Something that a tool is told.
///
/// @param schema the JSON schema of its value
/// @param expected that in words: "a whole number from 1 to 50"
/// @param reader empty for a value that the schema does not allow
/// @param usual the value where none is given; null where one must be
record Parameter<T>(
    String name,
    Map<String, Object> schema,
    String expected,
    Function<Object, Optional<T>> reader,
    @Nullable T usual) {

  /// By which day's knowledge is answered.
  static final Parameter<AsOf> AS_OF =
      new Parameter<>(
          "as_of",
          schema(
              "string",
              "Only from what had been published by the end of this day, month or year: 2026-04-24,"
                  + " 2026-04 or 2026.",
              Map.of("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$")),
          "a day, month or year such as 2026-04-24, 2026-04 or 2026",
          value ->
              Optional.of(value)
                  .filter(String.class::isInstance)
                  .flatMap(date -> StatedDate.parse(((String) date).strip()))
                  .map(date -> new AsOf(date.lastDay(), null)),
          AsOf.NOW);

  /// Code points of a name, far more than any has.
  private static final int LONGEST_NAME = 200;

  boolean required() {
    return usual == null;
  }

  /// @throws IllegalArgumentException where the value is none that may be
  T read(@Nullable Object value) {
    if (value == null) {
      if (usual == null) {
        throw new IllegalArgumentException("argument " + name + " is missing: " + expected);
      }
      return usual;
    }
    return reader
        .apply(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "argument %s is %s, not %s".formatted(name, Arguments.shown(value), expected)));
  }

  /// A name of somebody or something.
  static Parameter<String> name(String name, String description) {
    return words(name, 1, LONGEST_NAME, null, description);
  }

  /// @param longest in code points
  static Parameter<String> words(String name, int longest, String description) {
    return words(name, 0, longest, "", description);
  }

  static Parameter<String> words(
      String name, int shortest, int longest, @Nullable String usual, String description) {
    return new Parameter<>(
        name,
        schema("string", description, Map.of("minLength", shortest, "maxLength", longest)),
        shortest == 0
            ? "words of at most %d characters".formatted(longest)
            : "words of %d to %d characters".formatted(shortest, longest),
        value ->
            Optional.of(value)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(words -> isBetween(shortest, words.strip(), longest)),
        usual);
  }

  private static boolean isBetween(int shortest, String words, int longest) {
    int length = words.codePointCount(0, words.length());
    return shortest <= length && length <= longest;
  }

  /// How many rows are wanted.
  static Parameter<Integer> limit(int usual, String what) {
    return new Parameter<>(
        "limit",
        schema(
            "integer",
            "At most so many " + what + ".",
            Map.of("minimum", 1, "maximum", Citations.MOST, "default", usual)),
        "a whole number from 1 to " + Citations.MOST,
        value ->
            Optional.of(value)
                .filter(Number.class::isInstance)
                .map(number -> ((Number) number).doubleValue())
                .filter(number -> number == Math.rint(number))
                .filter(number -> 1 <= number && number <= Citations.MOST)
                .map(Double::intValue),
        usual);
  }

  static Parameter<Boolean> flag(String name, String description) {
    return new Parameter<>(
        name,
        schema("boolean", description, Map.of("default", false)),
        "true or false",
        value -> Optional.of(value).filter(Boolean.class::isInstance).map(Boolean.class::cast),
        false);
  }

  /// @param choices the first is the usual one
  static <T> Parameter<T> choice(String name, List<Choice<T>> choices, String description) {
    List<String> words = choices.stream().map(Choice::word).toList();
    return new Parameter<>(
        name,
        schema("string", description, Map.of("enum", words, "default", words.getFirst())),
        "one of " + String.join(", ", words),
        value ->
            choices.stream()
                .filter(choice -> choice.word().equals(value))
                .map(Choice::value)
                .findFirst(),
        choices.getFirst().value());
  }

  record Choice<T>(String word, T value) {}

  private static Map<String, Object> schema(
      String type, String description, Map<String, Object> bounds) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("description", description);
    schema.putAll(new TreeMap<>(bounds));
    return schema;
  }
}
