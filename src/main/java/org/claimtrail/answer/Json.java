package org.claimtrail.answer;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON without line ends.
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  public static String of(Map<String, @Nullable Object> object) {
    var line = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      write(generator, object);
    }
    return line.toString();
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    switch (value) {
      case null -> generator.writeNull();
      case Boolean truth -> generator.writeBoolean(truth);
      case Integer number -> generator.writeNumber(number);
      case Long number -> generator.writeNumber(number);
      case Double number -> generator.writeRawValue(Amount.plain(number));
      case List<?> list -> {
        generator.writeStartArray();
        list.forEach(one -> write(generator, one));
        generator.writeEndArray();
      }
      case Map<?, ?> object -> {
        generator.writeStartObject();
        object.forEach(
            (key, one) -> {
              generator.writeName(key.toString());
              write(generator, one);
            });
        generator.writeEndObject();
      }
      default -> generator.writeString(value.toString());
    }
  }
}
