package org.claimtrail.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.answer.Column;

/// JSON schemas of what tools take and return.
final class Schema {

  static final Map<String, Object> WORDS = Map.of("type", "string");
  static final Map<String, Object> NUMBER = Map.of("type", "integer");
  static final Map<String, Object> TRUTH = Map.of("type", "boolean");

  private Schema() {}

  /// Of the arguments of a tool.
  static Map<String, Object> of(List<Parameter<?>> parameters) {
    Map<String, Object> properties = new LinkedHashMap<>();
    parameters.forEach(parameter -> properties.put(parameter.name(), parameter.schema()));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put(
        "required", parameters.stream().filter(Parameter::required).map(Parameter::name).toList());
    schema.put("additionalProperties", false);
    return schema;
  }

  /// Of an object that has all of these keys.
  static Map<String, Object> object(Map<String, Object> properties) {
    return Map.of(
        "type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
  }

  /// Of rows that have these columns.
  static Map<String, Object> rows(List<? extends Column<?>> columns) {
    return rows(columns.stream().<String>map(Column::name).toList(), Map.of());
  }

  /// Of objects that have these keys.
  ///
  /// @param properties what stands at some of them
  static Map<String, Object> rows(List<String> keys, Map<String, Object> properties) {
    return Map.of(
        "type",
        "array",
        "items",
        Map.of("type", "object", "required", keys, "properties", properties));
  }

  /// Of a value that may be null.
  static Map<String, Object> orNull(String type) {
    return Map.of("type", List.of(type, "null"));
  }
}
