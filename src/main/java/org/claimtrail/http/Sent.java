package org.claimtrail.http;

import java.io.ByteArrayInputStream;
import org.claimtrail.fetch.Address;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.source.ArticleSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a delivery holds.
///
/// @param linked whether its articles are to be fetched
record Sent(ArticleSource articles, boolean linked) {

  /// What refusals call an article that was sent itself.
  static final String NAME = "what was sent";

  private static final JsonMapper JSON = new JsonMapper();

  /// @param body an article in any form that a file may have, or `{"url": "…"}`
  static Sent of(byte[] body, Fetcher fetcher) {
    String url = url(body);
    return url == null
        ? new Sent(ArticleSource.of(new ByteArrayInputStream(body), NAME), false)
        : new Sent(at(url, fetcher), true);
  }

  private static ArticleSource at(String url, Fetcher fetcher) {
    return switch (Fetcher.address(url)) {
      case Address.Usable(var address) -> ArticleSource.at(address, fetcher);
      case Address.Refused(String reason) ->
          action -> action.accept(new ArticleSource.Refused(url, reason));
    };
  }

  /// Null where the body is something else than an object with an address and no text.
  private static @Nullable String url(byte[] body) {
    if (body.length > Parameter.LONGEST * 4) {
      return null;
    }
    try {
      JsonNode node = JSON.readTree(body);
      return node.isObject() && node.path("url").isString() && !node.has("text")
          ? node.path("url").stringValue()
          : null;
    } catch (JacksonException e) {
      return null;
    }
  }
}
