package org.claimtrail.assist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a tool was told.
record Arguments(Map<String, Object> given) {

  /// Characters of a faulty value that are shown again.
  private static final int SHOWN = 60;

  /// @param given null for none
  /// @throws IllegalArgumentException where there is one of another name
  static Arguments of(List<Parameter<?>> parameters, @Nullable Map<String, Object> given) {
    Map<String, Object> arguments = Objects.requireNonNullElse(given, Map.of());
    List<String> names = parameters.stream().<String>map(Parameter::name).toList();
    for (String name : arguments.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "no argument %s; there %s %s"
                .formatted(
                    shown(name), names.size() == 1 ? "is" : "are", String.join(", ", names)));
      }
    }
    return new Arguments(arguments);
  }

  /// @throws IllegalArgumentException where it is missing or none that may be
  <T> T get(Parameter<T> parameter) {
    return parameter.read(given.get(parameter.name()));
  }

  static String shown(Object value) {
    String words = value.toString();
    int length = words.codePointCount(0, words.length());
    return length <= SHOWN
        ? "'" + words + "'"
        : "'%s…' (%d characters)"
            .formatted(words.substring(0, words.offsetByCodePoints(0, SHOWN)), length);
  }
}
