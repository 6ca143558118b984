package org.claimtrail.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.answer.Format;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.site.Addresses;

/// How a request comes to its answer: parameters are read; the claims are asked unless the answer
/// is there already, or something is done; and the answer is written in the format asked for.
final class Handling {

  /// Characters of all answers that are kept, and those that an answer and its place take besides.
  private static final long MOST_KEPT = 64_000_000;

  private static final int OVERHEAD = 500;

  private final CurrentClaims claims;
  private final Recent<Answer> recent =
      new Recent<>(MOST_KEPT, answer -> OVERHEAD + answer.body().length());

  Handling(CurrentClaims claims) {
    this.claims = claims;
  }

  void handle(Context context, Endpoint endpoint) {
    Asked asked = new Asked(context, endpoint.parameters());
    switch (endpoint.answering()) {
      case Endpoint.Asking asking -> ask(context, asked, format(endpoint, asked), asking);
      case Endpoint.Doing doing ->
          send(context, answer(context, doing.answer(asked), endpoint.status(), Format.JSON));
    }
  }

  private void ask(Context context, Asked asked, Format format, Endpoint.Asking asking) {
    String mark = claims.mark();
    String question = context.path() + "?" + context.queryString();
    String tag = "W/\"" + mark + "-" + Integer.toHexString(question.hashCode()) + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    Answer answer =
        recent.of(
            mark,
            question,
            () ->
                claims.ask(
                    asked.asOf(),
                    // Written while the claims are there to be read.
                    search -> answer(context, asking.answer(asked, search), 200, format)));
    send(context, answer);
  }

  private static void send(Context context, Answer answer) {
    answer.headers().forEach(context::header);
    context.status(answer.status());
    if (answer.status() != Endpoint.NO_CONTENT) {
      context.contentType(answer.type()).result(answer.body().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Answer answer(Context context, Reply reply, int status, Format format) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    Map<String, String> headers = new LinkedHashMap<>();
    switch (reply) {
      case Reply.Table<?> table -> {
        headers.put("Total-Count", table.total() + (table.counted() ? "" : "+"));
        String cursor = table.next();
        if (cursor != null) {
          headers.put("Link", next(context, cursor));
        }
        table.write(out, format);
      }
      case Reply.Located located -> {
        headers.put("Location", Addresses.API + located.path());
        located.table().write(out, format);
      }
      case Reply.Nothing _ -> {}
      case Reply.Document document -> document.writing().accept(out);
    }
    out.flush();
    return new Answer(status, mediaType(format), headers, bytes.toString(StandardCharsets.UTF_8));
  }

  /// A link to the page that follows (RFC 8288).
  private static String next(Context context, String cursor) {
    StringBuilder link = new StringBuilder(context.path()).append('?');
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(Parameters.AFTER.name())) {
                link.append(name).append('=').append(encoded(values.getFirst())).append('&');
              }
            });
    link.append(Parameters.AFTER.name()).append('=').append(encoded(cursor));
    return "<" + link + ">; rel=\"next\"";
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Format format(Endpoint endpoint, Asked asked) {
    return endpoint.parameters().contains(Parameters.CLAIM_FORMAT)
        ? asked.get(Parameters.CLAIM_FORMAT)
        : asked.get(Parameters.FORMAT);
  }

  static String mediaType(Format format) {
    return switch (format) {
      case JSON -> "application/json";
      case JSONL, EVERY_EVAL_EVER -> "application/jsonl";
      case CSV -> "text/csv; charset=utf-8";
      case JSONLD -> "application/ld+json";
      case ATOM -> "application/atom+xml";
      case TABLE -> throw new IllegalArgumentException("a table is for a terminal");
    };
  }
}
