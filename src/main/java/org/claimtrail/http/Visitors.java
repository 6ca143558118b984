package org.claimtrail.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import org.claimtrail.site.Addresses;
import org.claimtrail.site.Visitor;
import org.jspecify.annotations.Nullable;

/// Who is behind a request of a browser.
record Visitors(Sessions sessions) {

  private static final String COOKIE = "claimtrail";

  Visitor of(Context context) {
    String here = here(context);
    return session(context)
        .map(session -> new Visitor(here, session.formKey(), session.name()))
        .orElseGet(() -> Visitor.stranger(here));
  }

  /// Where to come back to: what is shown, or else the page whose form was sent.
  private static String here(Context context) {
    if (context.path().equals(Addresses.SIGN_IN)) {
      return Posted.here(Objects.requireNonNullElse(context.queryParam("from"), "/"));
    }
    if (context.method().equals(HandlerType.GET)) {
      String query = context.queryString();
      return Posted.here(context.path() + (query == null ? "" : "?" + query));
    }
    String page = context.header("Referer");
    return page == null ? "/" : Posted.here(page.replaceFirst("^https?://[^/]*", ""));
  }

  Optional<Session> session(Context context) {
    return sessions.find(context.cookie(COOKIE));
  }

  /// Who has signed in, which [Guard] has made sure of, and has sent a form of a page that he was
  /// shown.
  ///
  /// @throws Problem where he was not shown it
  Session writer(Context context, Posted posted) {
    Session session =
        session(context).orElseThrow(() -> new Problem(401, "Sign in", "sign in first", null));
    String key = posted.line(Visitor.FORM_KEY);
    if (!MessageDigest.isEqual(session.formKey().getBytes(UTF_8), key.getBytes(UTF_8))) {
      throw new Problem(
          403,
          "An old form",
          "It is of a page that was shown before you signed in; load that page again.",
          null);
    }
    return session;
  }

  /// @param name null for none
  void signIn(Context context, @Nullable String name) {
    session(context).ifPresent(sessions::close);
    Session session = sessions.open(name);
    cookie(context, session.id(), (int) Sessions.LASTING.toSeconds());
  }

  void signOut(Context context, Session session) {
    sessions.close(session);
    cookie(context, "", 0);
  }

  private static void cookie(Context context, String value, int seconds) {
    context.cookie(
        new Cookie(COOKIE, value, "/", seconds, isSecure(context), true, null, SameSite.STRICT));
  }

  /// Whether the browser asks by https. It says so itself, in what no page can change and what
  /// [Guard] has held against the host; what a proxy says is not needed.
  private static boolean isSecure(Context context) {
    String origin = context.header("Origin");
    return origin != null && origin.startsWith("https:");
  }
}
