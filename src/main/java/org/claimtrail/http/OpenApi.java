package org.claimtrail.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.answer.Json;
import org.jspecify.annotations.Nullable;

/// The description of the API in OpenAPI 3.1, made of the endpoints themselves.
record OpenApi(String version, List<Endpoint> endpoints) {

  String json() {
    Map<String, @Nullable Object> paths = new LinkedHashMap<>();
    endpoints.forEach(
        endpoint -> paths.put(Server.API + endpoint.path(), Map.of("get", operation(endpoint))));
    return Json.of(
        object(
            "openapi",
            "3.1.0",
            "info",
            object(
                "title",
                "Claimtrail",
                "description",
                "Who claimed what in the rivalry between AI companies. Rows are those of the"
                    + " command line's --format json.",
                "version",
                version,
                "license",
                object("name", "GPL-3.0-or-later", "identifier", "GPL-3.0-or-later")),
            "paths",
            paths,
            "components",
            object("schemas", object("Problem", problem()))));
  }

  private static Map<String, @Nullable Object> operation(Endpoint endpoint) {
    return object(
        "summary",
        endpoint.summary(),
        "operationId",
        endpoint.path().replaceAll("[{}]", "").substring(1).replaceAll("[/-]", "_"),
        "parameters",
        endpoint.parameters().stream().map(OpenApi::parameter).toList(),
        "responses",
        object(
            "200",
            object(
                "description",
                "Rows. Total-Count tells how many there are; a Link header with rel=next leads on.",
                "content",
                object("application/json", object("schema", rows(endpoint.keys())))),
            "304",
            object("description", "What If-None-Match names is still the answer."),
            "default",
            object(
                "description",
                "A problem, told as RFC 9457 has it.",
                "content",
                object(
                    Problem.TYPE,
                    object("schema", object("$ref", "#/components/schemas/Problem"))))));
  }

  private static Map<String, @Nullable Object> parameter(Parameter<?> parameter) {
    boolean path = parameter.place() == Parameter.Place.PATH;
    return object(
        "name",
        parameter.name(),
        "in",
        path ? "path" : "query",
        "required",
        path,
        "description",
        parameter.words(),
        "schema",
        parameter.schema());
  }

  private static Map<String, @Nullable Object> rows(List<String> keys) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key, Map.of()));
    return object(
        "type",
        "array",
        "items",
        object("type", "object", "properties", properties, "required", keys));
  }

  private static Map<String, @Nullable Object> problem() {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    Stream.of("type", "title", "detail", "instance", "parameter")
        .forEach(name -> properties.put(name, Map.of("type", "string")));
    properties.put("status", Map.of("type", "integer"));
    return object("type", "object", "properties", properties);
  }

  /// @param keysAndValues in turn
  private static Map<String, @Nullable Object> object(Object... keysAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }
}
