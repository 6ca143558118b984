package org.claimtrail.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.answer.Json;
import org.claimtrail.site.Addresses;
import org.jspecify.annotations.Nullable;

/// The description of the API in OpenAPI 3.1, made of the endpoints themselves.
record OpenApi(String version, List<Endpoint> endpoints) {

  private static final String TOKEN = "token";

  String json() {
    Map<String, Map<String, @Nullable Object>> paths = new LinkedHashMap<>();
    for (Endpoint endpoint : endpoints) {
      paths
          .computeIfAbsent(Addresses.API + endpoint.path(), _ -> new LinkedHashMap<>())
          .put(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint));
    }
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
            object(
                "schemas",
                object("Problem", problem()),
                "securitySchemes",
                object(TOKEN, object("type", "http", "scheme", "bearer")))));
  }

  private static Map<String, @Nullable Object> operation(Endpoint endpoint) {
    Map<String, @Nullable Object> operation =
        object(
            "summary",
            endpoint.summary(),
            "operationId",
            operationId(endpoint),
            "parameters",
            endpoint.parameters().stream()
                .filter(OpenApi::isInAddress)
                .map(OpenApi::parameter)
                .toList(),
            "responses",
            responses(endpoint));
    Map<String, @Nullable Object> content = body(endpoint);
    if (!content.isEmpty()) {
      operation.put("requestBody", object("required", true, "content", content));
    }
    if (endpoint.writes()) {
      operation.put("security", List.of(object(TOKEN, List.of())));
    }
    return operation;
  }

  private static String operationId(Endpoint endpoint) {
    String path = endpoint.path().replaceAll("[{}]", "").substring(1).replaceAll("[/.-]", "_");
    return endpoint.writes()
        ? endpoint.method().name().toLowerCase(Locale.ROOT) + "_" + path
        : path;
  }

  private static boolean isInAddress(Parameter<?> parameter) {
    return switch (parameter.place()) {
      case QUERY, PATH -> true;
      case KEY, BODY -> false;
    };
  }

  /// By media type; empty where no body is read.
  private static Map<String, @Nullable Object> body(Endpoint endpoint) {
    Map<String, @Nullable Object> keys = new LinkedHashMap<>();
    List<String> needed = new ArrayList<>();
    for (Parameter<?> parameter : endpoint.parameters()) {
      switch (parameter.place()) {
        case QUERY, PATH -> {}
        case BODY -> {
          return object("*/*", object("schema", object("description", parameter.words())));
        }
        case KEY -> {
          Map<String, @Nullable Object> schema = object("description", parameter.words());
          schema.putAll(parameter.schema());
          keys.put(parameter.name(), schema);
          if (parameter.needed()) {
            needed.add(parameter.name());
          }
        }
      }
    }
    return keys.isEmpty()
        ? keys
        : json(
            object(
                "type",
                "object",
                "properties",
                keys,
                "required",
                needed,
                "additionalProperties",
                false));
  }

  private static Map<String, @Nullable Object> responses(Endpoint endpoint) {
    Map<String, @Nullable Object> responses = new LinkedHashMap<>();
    responses.put(String.valueOf(endpoint.status()), answer(endpoint));
    if (endpoint.answering() instanceof Endpoint.Asking) {
      responses.put("304", object("description", "What If-None-Match names is still the answer."));
    }
    if (endpoint.writes()) {
      responses.put("401", problem("The token is missing or another one."));
    }
    responses.put("default", problem("A problem, told as RFC 9457 has it."));
    return responses;
  }

  private static Map<String, @Nullable Object> answer(Endpoint endpoint) {
    if (endpoint.status() == Endpoint.NO_CONTENT) {
      return object("description", "It is done.");
    }
    if (endpoint.keys().isEmpty()) {
      return object("description", "An object.", "content", json(object("type", "object")));
    }
    String description =
        "Rows. Total-Count tells how many there are; a Link header with rel=next leads on.";
    return object("description", description, "content", json(rows(endpoint.keys())));
  }

  private static Map<String, @Nullable Object> json(Map<String, @Nullable Object> schema) {
    return object("application/json", object("schema", schema));
  }

  private static Map<String, @Nullable Object> problem(String description) {
    return object(
        "description",
        description,
        "content",
        object(Problem.TYPE, object("schema", object("$ref", "#/components/schemas/Problem"))));
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
