package org.claimtrail.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What of the web may be told on.
final class Web {

  private Web() {}

  /// Whether that leads to a page, and is no script or local file.
  static boolean isAddress(@Nullable String url) {
    String start = url == null ? "" : url.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }
}
