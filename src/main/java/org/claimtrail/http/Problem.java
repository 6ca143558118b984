package org.claimtrail.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.answer.Json;
import org.jspecify.annotations.Nullable;

/// Why a request is not answered, as RFC 9457 has it told.
final class Problem extends RuntimeException {

  /// The media type in which it is told.
  static final String TYPE = "application/problem+json";

  private final int status;
  private final String title;
  private final @Nullable String parameter;

  /// @param title the kind of problem, the same each time
  /// @param detail one line that says what is wrong and what to do
  /// @param parameter of the request that is at fault; null for none
  Problem(int status, String title, String detail, @Nullable String parameter) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.parameter = parameter;
  }

  /// A parameter that is not understood.
  static Problem parameter(String name, String detail) {
    return new Problem(400, "a parameter is not understood", detail, name);
  }

  static Problem missing(String name) {
    return new Problem(400, "a parameter is missing", name + " is missing", name);
  }

  static Problem notFound(String detail) {
    return new Problem(404, "nothing there", detail, null);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  /// @param instance the path that was asked for
  String json(String instance) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("type", "about:blank");
    object.put("title", title);
    object.put("status", status);
    object.put("detail", detail());
    object.put("instance", instance);
    if (parameter != null) {
      object.put("parameter", parameter);
    }
    return Json.of(object);
  }
}
