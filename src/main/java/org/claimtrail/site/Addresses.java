package org.claimtrail.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.claimtrail.answer.Format;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.query.Level;
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

  /// Reports of a claim, for programs.
  public static String trail(String id, Format format) {
    return API + "/claims/" + id + "?limit=" + MOST_EXPORTED + "&format=" + format.label();
  }

  /// Somebody's page, by a name.
  public static String entity(String name) {
    return "/entities/" + part(name);
  }

  /// Who is compared with whom.
  public static String rivalry(
      Level level, @Nullable StatedDate since, @Nullable StatedDate until) {
    String of = level == Level.COMPANIES ? null : level.label();
    return "/rivalry" + asking("of", of, "since", since, "until", until);
  }

  /// Two who are compared.
  ///
  /// @param only not their families
  public static String rivalry(
      String one,
      String other,
      boolean only,
      @Nullable StatedDate since,
      @Nullable StatedDate until) {
    return "/rivalry/"
        + part(one)
        + "/"
        + part(other)
        + asking("only", only ? "true" : null, "since", since, "until", until);
  }

  /// What analysts have decided, the latest first.
  public static final String CORRECTIONS = "/corrections";

  /// Where articles are added.
  public static final String ADD = "/add";

  /// Where people say who they are.
  public static final String SIGN_IN = "/sign-in";

  public static final String SIGN_OUT = "/sign-out";

  /// @param here where to go then
  public static String signIn(String here) {
    return SIGN_IN + "?from=" + encoded(here);
  }

  /// Whether a browser that is sent there stays on this server. Browsers take more than one
  /// spelling of an address for another server's: "//evil", "/\evil", a tab between.
  public static boolean isHere(String path) {
    return path.matches("/([!-.0-\\[\\]-~][!-\\[\\]-~]*)?");
  }

  /// What has become of what was added.
  public static String added(String delivery) {
    return ADD + "/" + delivery;
  }

  /// Where a claim is confirmed or rejected.
  public static String decide(String claim) {
    return claim(claim) + "/decisions";
  }

  public static String correct(String claim) {
    return claim(claim) + "/correct";
  }

  public static String undo(int decision) {
    return CORRECTIONS + "/" + decision + "/undo";
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

  /// Where a claim stands on its article's page.
  public static String evidence(String article, String claim) {
    return article(article) + "#claim-" + claim;
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

  private static String part(String name) {
    return encoded(name).replace("+", "%20");
  }

  /// @param parameters names and values in turn; those of null are left out
  private static String asking(@Nullable Object... parameters) {
    StringBuilder asking = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      Object value = parameters[i + 1];
      if (value != null) {
        asking.append(asking.isEmpty() ? '?' : '&').append(parameters[i]).append('=').append(value);
      }
    }
    return asking.toString();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
