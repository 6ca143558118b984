package org.claimtrail.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/// What a server sent.
///
/// @param content as sent, and cut off soon after the bytes that were wanted; none unless the
///   status is 200 or 203
@SuppressWarnings("ArrayRecordComponent")
record Answer(URI url, int status, HttpHeaders headers, byte[] content) {

  boolean hasContent() {
    return hasContent(status);
  }

  static boolean hasContent(int status) {
    return status == 200 || status == 203;
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  /// Whether another answer may come if the server is asked again.
  boolean isBusy() {
    return switch (status) {
      case 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }

  @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /// How many bytes the server says that it sends; zero when it does not say.
  static long announced(HttpHeaders headers) {
    return headers
        .firstValue("Content-Length")
        .filter(length -> length.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElse(0L);
  }
}
