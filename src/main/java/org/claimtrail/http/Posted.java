package org.claimtrail.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.answer.Harmless;
import org.claimtrail.site.Addresses;

/// What somebody has filled into a form.
///
/// @param fields what was sent under each name
record Posted(Map<String, List<String>> fields) {

  /// Longest form without files, in bytes.
  private static final long LONGEST = 64_000;

  /// @throws Problem where it is too long
  static Posted of(Context context) {
    long length = context.req().getContentLengthLong();
    if (length < 0 || length > LONGEST) {
      throw new Problem(
          413,
          "Too long",
          "A form says its length, and has at most " + LONGEST / 1000 + " kB.",
          null);
    }
    return withFiles(context);
  }

  /// One that may be as long as any body.
  static Posted withFiles(Context context) {
    return new Posted(context.formParamMap());
  }

  /// One line; empty where nothing was filled in.
  ///
  /// @throws Problem where it is too long
  String line(String field) {
    String line = Harmless.words(lines(field)).strip();
    if (line.length() > Parameter.LONGEST) {
      throw new Problem(
          400,
          "Too long",
          field
              + " has "
              + line.length()
              + " characters; at most "
              + Parameter.LONGEST
              + " are read",
          field);
    }
    return line;
  }

  /// All of a text, with the ends of lines that texts have here.
  String lines(String field) {
    List<String> sent = fields.getOrDefault(field, List.of());
    return sent.isEmpty() ? "" : sent.getFirst().replace("\r\n", "\n");
  }

  /// The fields whose names begin so, by what follows.
  Map<String, String> beginning(String start) {
    Map<String, String> begun = new LinkedHashMap<>();
    for (String name : fields.keySet()) {
      if (name.startsWith(start)) {
        begun.put(name.substring(start.length()), line(name));
      }
    }
    return begun;
  }

  /// Where to go then; to the first page where that would lead elsewhere.
  String from() {
    return here(line("from"));
  }

  static String here(String path) {
    return Addresses.isHere(path) ? path : "/";
  }
}
