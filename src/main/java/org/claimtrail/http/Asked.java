package org.claimtrail.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.AsOf;
import org.claimtrail.query.Condition;
import org.jspecify.annotations.Nullable;

/// What a request says, parameter by parameter.
final class Asked {

  private final Context context;
  private final JsonObject body;

  /// @param known all that the request may say
  /// @throws Problem where it says something else, or something twice
  Asked(Context context, List<Parameter<?>> known) {
    this.context = context;
    List<String> queried = names(known, Parameter.Place.QUERY);
    for (Map.Entry<String, List<String>> said : context.queryParamMap().entrySet()) {
      String name = said.getKey();
      if (!queried.contains(name)) {
        throw Problem.parameter(
            name, "no parameter '" + name + "'; there are: " + String.join(", ", queried));
      }
      if (said.getValue().size() > 1) {
        throw Problem.parameter(name, name + " is given " + said.getValue().size() + " times");
      }
    }
    List<String> keys = names(known, Parameter.Place.KEY);
    body = keys.isEmpty() ? JsonObject.none() : JsonObject.read(context.bodyAsBytes());
    body.allow(keys, "");
  }

  private static List<String> names(List<Parameter<?>> known, Parameter.Place place) {
    return known.stream().filter(one -> one.place() == place).map(Parameter::name).toList();
  }

  /// Checks that the body has no other keys.
  ///
  /// @param where in words, for the message: " with the action undo"
  /// @throws Problem where it has
  void allow(List<Parameter<?>> keys, String where) {
    body.allow(keys.stream().map(Parameter::name).toList(), where);
  }

  /// The body as it is.
  byte[] content() {
    return context.bodyAsBytes();
  }

  /// Null where it is not said and nothing usual holds.
  <T> @Nullable T maybe(Parameter<T> parameter) {
    return switch (parameter.place()) {
      case PATH -> maybe(parameter, context.pathParam(parameter.name()));
      case QUERY -> maybe(parameter, context.queryParam(parameter.name()));
      case KEY -> body.maybe(parameter);
      case BODY -> throw new IllegalStateException("a body is not read as a parameter");
    };
  }

  private static <T> @Nullable T maybe(Parameter<T> parameter, @Nullable String value) {
    return value == null || (value.isBlank() && !Objects.equals(parameter.usual(), false))
        ? parameter.usual()
        : parameter.read(value);
  }

  /// @throws Problem where it is missing
  <T> T get(Parameter<T> parameter) {
    T value = maybe(parameter);
    if (value == null) {
      throw Problem.missing(parameter.name());
    }
    return value;
  }

  /// Whether the address gives no parameter, not even an empty one.
  boolean isBare() {
    return context.queryParamMap().isEmpty();
  }

  /// The condition of `q`; without it all claims.
  Condition condition() {
    String query = maybe(Parameters.QUERY);
    return query == null ? Condition.everything() : Condition.parse(query);
  }

  AsOf asOf() {
    StatedDate published = maybe(Parameters.AS_OF);
    StatedDate known = maybe(Parameters.KNOWN_AS_OF);
    return new AsOf(
        published == null ? null : published.lastDay(),
        known == null ? null : end(known.lastDay()));
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1);
  }
}
