package org.claimtrail.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One spelling of a URL, so that the same page under a campaign link is the same article.
final class CanonicalUrl {

  /// Parameters that tell how a reader came, not what is read.
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_.*|fbclid|gclid|mc_[ce]id|igshid|cmpid|ref|ref_src|smid|taid)(=.*)?");

  private CanonicalUrl() {}

  /// Host and scheme in lower case, https for http, no `www.`, port 80 or 443, fragment, tracking
  /// parameter or closing slash. What does not parse as a URL with a host stays as it is.
  static String of(String url) {
    URI uri;
    try {
      uri = URI.create(url.strip());
    } catch (IllegalArgumentException e) {
      return url.strip();
    }
    String host = uri.getHost();
    if (host == null || uri.getScheme() == null) {
      return url.strip();
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT).replaceFirst("^http$", "https");
    String site = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    int port = uri.getPort();
    String where = port < 0 || port == 80 || port == 443 ? site : site + ":" + port;
    String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
    return scheme + "://" + where + path + query(uri.getRawQuery());
  }

  private static String query(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String kept =
        Arrays.stream(raw.split("&"))
            .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
