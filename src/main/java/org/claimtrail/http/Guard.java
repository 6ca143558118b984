package org.claimtrail.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.claimtrail.site.Addresses;
import org.jspecify.annotations.Nullable;

/// What a request must be to be let in: programs that write send the token, browsers have signed in
/// with it.
final class Guard {

  /// Requests that are answered at the same time; more wait for nothing.
  static final int MOST_AT_ONCE = 64;

  /// What needs no token.
  static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private static final Set<String> THIS_MACHINE =
      Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
  private static final String SCHEME = "Bearer ";

  private final Settings settings;
  private final Visitors visitors;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);

  Guard(Settings settings, Visitors visitors) {
    this.settings = settings;
    this.visitors = visitors;
  }

  /// @throws Problem where the request is not let in
  void check(Context context) {
    host(context);
    if (!READING.contains(context.method())) {
      sameSite(context);
      writer(context);
    }
  }

  /// Takes a place among those that are answered.
  ///
  /// @throws Problem where there is none
  void enter(Context context) {
    if (!places.tryAcquire()) {
      context.header("Retry-After", "1");
      throw new Problem(
          429,
          "too many requests",
          "more than " + MOST_AT_ONCE + " requests at once; ask again in a second",
          null);
    }
  }

  void leave() {
    places.release();
  }

  /// A page of the web can give its own name this machine's address, and would then read as if it
  /// came from here. Such requests carry that name.
  private void host(Context context) {
    String host = hostOf(context.header("Host"));
    if (settings.isLocal() && !THIS_MACHINE.contains(host) && !settings.host().equals(host)) {
      throw new Problem(
          421, "another host", "this server is not '" + host + "'; ask it as localhost", null);
    }
  }

  /// A page of another site may send a form, but its browser says whence.
  private static void sameSite(Context context) {
    String site = context.header("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    String origin = context.header("Origin");
    if (foreign || (origin != null && !isOf(origin, context.header("Host")))) {
      throw new Problem(403, "from another site", "other sites cannot write here", null);
    }
  }

  private static boolean isOf(String origin, @Nullable String host) {
    try {
      return String.valueOf(URI.create(origin).getAuthority()).equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void writer(Context context) {
    if (isForPrograms(context)) {
      token(context);
    } else if (!context.path().equals(Addresses.SIGN_IN) && visitors.session(context).isEmpty()) {
      throw new Problem(
          401, "You are not signed in", "Sign in at the top of this page, and do it again.", null);
    }
  }

  /// Whether an answer is for programs, not for people.
  static boolean isForPrograms(Context context) {
    return context.path().startsWith(Addresses.API + "/");
  }

  private void token(Context context) {
    String given = context.header("Authorization");
    if (given == null || !given.startsWith(SCHEME) || !isToken(given.substring(SCHEME.length()))) {
      context.header("WWW-Authenticate", "Bearer realm=\"claimtrail\"");
      String how =
          settings.token() == null
              ? "nobody may write here: start the server with CLAIMTRAIL_TOKEN set"
              : "to write, send the token as: Authorization: Bearer TOKEN";
      throw new Problem(401, "a token is needed", how, null);
    }
  }

  /// Whether anybody may write.
  boolean hasToken() {
    return settings.token() != null;
  }

  /// Whether that is the token. Takes the same time wherever a wrong one differs.
  boolean isToken(String given) {
    String token = settings.token();
    return token != null
        && MessageDigest.isEqual(token.getBytes(UTF_8), given.strip().getBytes(UTF_8));
  }

  private static String hostOf(@Nullable String header) {
    String host = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
    return host.replaceFirst(":\\d*$", "");
  }
}
