package org.claimtrail.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.claimtrail.answer.Format;
import org.claimtrail.query.Order;
import org.jspecify.annotations.Nullable;

/// Where pages and answers are, below the server.
public final class Addresses {

  /// Below which programs ask.
  public static final String API = "/api/v1";

  private static final int MOST_EXPORTED = 1000;
  private static final int MOST_IN_A_FEED = 100;

  private Addresses() {}

  /// @param after where the page before ended; null for the first
  public static String search(String query, Order order, @Nullable String after) {
    StringBuilder address = new StringBuilder("/?q=").append(encoded(query));
    if (order != Order.DATE) {
      address.append("&sort=").append(order.label());
    }
    if (after != null) {
      address.append("&after=").append(encoded(after));
    }
    return address.toString();
  }

  public static String search(String query) {
    return search(query, Order.DATE, null);
  }

  /// Claims that a query finds, for programs.
  public static String export(String query, Format format) {
    int most = format == Format.ATOM ? MOST_IN_A_FEED : MOST_EXPORTED;
    return API + "/claims?q=" + encoded(query) + "&limit=" + most + "&format=" + format.label();
  }

  /// Somebody's page, by a name.
  public static String entity(String name) {
    return "/entities/" + encoded(name).replace("+", "%20");
  }

  /// A benchmark's results over time, by a name.
  public static String benchmark(String name) {
    return "/benchmarks/" + encoded(name).replace("+", "%20");
  }

  public static String claim(String id) {
    return "/claims/" + id;
  }

  public static String article(String id) {
    return "/articles/" + id;
  }

  /// Whether a browser may be sent there.
  static boolean isOfTheWeb(String url) {
    try {
      String scheme = new URI(url).getScheme();
      return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
