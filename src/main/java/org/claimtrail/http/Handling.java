package org.claimtrail.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.claimtrail.answer.Format;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.site.Addresses;
import org.jspecify.annotations.Nullable;

/// How a request comes to its answer: parameters are read; the claims are asked unless the asker
/// has the answer already, or something is done; and the answer is written in the format asked for.
final class Handling {

  private final CurrentClaims claims;

  Handling(CurrentClaims claims) {
    this.claims = claims;
  }

  void handle(Context context, Endpoint endpoint) {
    Asked asked = new Asked(context, endpoint.parameters());
    switch (endpoint.answering()) {
      case Endpoint.Asking asking -> ask(context, asked, format(endpoint, asked), asking);
      case Endpoint.Doing doing -> {
        var bytes = new ByteArrayOutputStream();
        write(context, doing.answer(asked), Format.JSON, bytes);
        context.status(endpoint.status());
        if (endpoint.status() != Endpoint.NO_CONTENT) {
          context.contentType(mediaType(Format.JSON)).result(bytes.toByteArray());
        }
      }
    }
  }

  private void ask(Context context, Asked asked, Format format, Endpoint.Asking asking) {
    String tag = tag(context);
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    if (tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    var bytes = new ByteArrayOutputStream();
    claims.ask(
        asked.asOf(),
        search -> {
          // Written while the claims are there to be read.
          write(context, asking.answer(asked, search), format, bytes);
          return bytes;
        });
    context.contentType(mediaType(format)).result(bytes.toByteArray());
  }

  private static void write(
      Context context, Reply reply, Format format, ByteArrayOutputStream bytes) {
    var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    switch (reply) {
      case Reply.Table<?> table -> {
        context.header("Total-Count", table.total() + (table.counted() ? "" : "+"));
        next(context, table.next());
        table.write(out, format);
      }
      case Reply.Located located -> {
        context.header("Location", Addresses.API + located.path());
        located.table().write(out, format);
      }
      case Reply.Nothing _ -> {}
      case Reply.Document document -> document.writing().accept(out);
    }
    out.flush();
  }

  /// A link to the page that follows (RFC 8288).
  private static void next(Context context, @Nullable String cursor) {
    if (cursor == null) {
      return;
    }
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
    context.header("Link", "<" + link + ">; rel=\"next\"");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Format format(Endpoint endpoint, Asked asked) {
    return endpoint.parameters().contains(Parameters.CLAIM_FORMAT)
        ? asked.get(Parameters.CLAIM_FORMAT)
        : asked.get(Parameters.FORMAT);
  }

  /// Another one whenever the answer may be another.
  private String tag(Context context) {
    int question = Objects.hash(context.path(), context.queryString());
    return "W/\"" + claims.mark() + "-" + Integer.toHexString(question) + "\"";
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
