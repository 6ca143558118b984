package org.claimtrail.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.index.AsOf;
import org.claimtrail.query.Condition;
import org.jspecify.annotations.Nullable;

/// What a request says, parameter by parameter.
final class Asked {

  private final Context context;

  /// @param known all that the request may say
  /// @throws Problem where it says something else, or something twice
  Asked(Context context, List<Parameter<?>> known) {
    this.context = context;
    for (Map.Entry<String, List<String>> said : context.queryParamMap().entrySet()) {
      String name = said.getKey();
      if (known.stream().noneMatch(one -> one.name().equals(name))) {
        String all =
            known.stream()
                .filter(one -> one.place() == Parameter.Place.QUERY)
                .map(Parameter::name)
                .collect(Collectors.joining(", "));
        throw Problem.parameter(name, "no parameter '" + name + "'; there are: " + all);
      }
      if (said.getValue().size() > 1) {
        throw Problem.parameter(name, name + " is given " + said.getValue().size() + " times");
      }
    }
  }

  /// Null where it is not said and nothing usual holds.
  <T> @Nullable T maybe(Parameter<T> parameter) {
    String value =
        switch (parameter.place()) {
          case PATH -> context.pathParam(parameter.name());
          case QUERY -> context.queryParam(parameter.name());
        };
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
