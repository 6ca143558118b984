package org.claimtrail.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimtrail.site.Addresses;
import org.claimtrail.site.ApiView;

/// The description of the API for people, made of the endpoints themselves.
final class ApiPage {

  private static final Map<String, String> EXAMPLES =
      Map.of(
          "/claims", "?q=about:deepseek+type:score&limit=5",
          "/grouped-claims", "?q=about:deepseek&limit=5",
          "/disputes", "?q=about:deepseek&limit=5",
          "/entities", "?words=deep&limit=5",
          "/articles", "?about=deepseek&limit=5",
          "/facets", "?q=about:deepseek&limit=5",
          "/corrections", "",
          "/searches", "",
          "/fields", "",
          "/status", "");

  private ApiPage() {}

  static ApiView of(List<Endpoint> endpoints) {
    Map<Boolean, List<ApiView.Operation>> operations =
        endpoints.stream()
            .collect(
                Collectors.partitioningBy(
                    Endpoint::writes, Collectors.mapping(ApiPage::operation, Collectors.toList())));
    return new ApiView(
        List.of(
            new ApiView.Group(
                "Asking",
                "By GET, open to whoever reaches this server.",
                operations.getOrDefault(false, List.of())),
            new ApiView.Group(
                "Writing",
                "With the token, as Authorization: Bearer TOKEN.",
                operations.getOrDefault(true, List.of()))));
  }

  private static ApiView.Operation operation(Endpoint endpoint) {
    String path = Addresses.API + endpoint.path();
    String example = EXAMPLES.get(endpoint.path());
    return new ApiView.Operation(
        endpoint.method().name(),
        path,
        endpoint.summary(),
        example == null || endpoint.writes() ? "" : path + example,
        endpoint.parameters().stream().map(ApiPage::input).toList(),
        endpoint.keys());
  }

  private static ApiView.Input input(Parameter<?> parameter) {
    return new ApiView.Input(
        parameter.name(), place(parameter.place()), values(parameter.schema()), parameter.words());
  }

  private static String place(Parameter.Place place) {
    return switch (place) {
      case QUERY -> "address";
      case PATH -> "path";
      case KEY -> "key of the body";
      case BODY -> "the body";
    };
  }

  private static String values(Map<String, ?> schema) {
    Object usual = schema.get("default");
    String without = usual == null ? "" : "; without it " + usual;
    if (schema.get("enum") instanceof Collection<?> choices) {
      return choices.stream().map(Objects::toString).collect(Collectors.joining(", ")) + without;
    }
    if (schema.get("minimum") != null) {
      return schema.get("minimum") + " to " + schema.get("maximum") + without;
    }
    if (schema.get("examples") instanceof Collection<?> examples) {
      return examples.stream().map(Objects::toString).collect(Collectors.joining(", "));
    }
    return Objects.toString(schema.get("type"), "").replace("string", "text") + without;
  }
}
