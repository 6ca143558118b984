package org.claimtrail.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/// Where a page ends: by what its last claim is put in order, as a word that can stand in a URL.
final class Cursor {

  private static final char BETWEEN = '|';

  private Cursor() {}

  static String of(Order order, FieldDoc last) {
    StringBuilder text = new StringBuilder(order.label());
    for (Object field : last.fields) {
      text.append(BETWEEN).append(text(field));
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// @throws IllegalArgumentException where it is none of that order
  static FieldDoc read(String cursor, Order order) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
              .toString();
      List<String> parts = List.of(text.split("\\|", -1));
      if (!parts.getFirst().equals(order.label())) {
        throw none(cursor);
      }
      List<Object> fields = new ArrayList<>();
      for (String part : parts.subList(1, parts.size())) {
        fields.add(field(part));
      }
      if (fields.size() != ClaimFilter.sort(order).getSort().length) {
        throw none(cursor);
      }
      // No two claims are the same in all of these, so that the document's number does not matter.
      return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields.toArray());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw none(cursor);
    }
  }

  private static String text(Object field) {
    return switch (field) {
      case Long number -> "l" + number;
      case Integer number -> "i" + number;
      case Float number -> "f" + number;
      case Double number -> "d" + number;
      case BytesRef word -> "w" + word.utf8ToString();
      default -> throw new IllegalArgumentException("no cursor of " + field);
    };
  }

  private static Object field(String text) {
    String value = text.substring(Math.min(1, text.length()));
    return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
      case 'l' -> Long.valueOf(value);
      case 'i' -> Integer.valueOf(value);
      case 'f' -> Float.valueOf(value);
      case 'd' -> Double.valueOf(value);
      case 'w' -> new BytesRef(value);
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static IllegalArgumentException none(String cursor) {
    String shown = cursor.length() > 40 ? cursor.substring(0, 40) + "…" : cursor;
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "no page begins after '%s'; take the word that the page before gives, in the same"
                + " order",
            shown));
  }
}
