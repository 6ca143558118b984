package org.claimtrail.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Objects;
import org.claimtrail.site.Addresses;
import org.claimtrail.site.Page;
import org.claimtrail.site.SignInView;

/// Where people sign in and out.
record SignInPages(Guard guard, Visitors visitors, Attempts attempts, Showing showing) {

  /// Longest name of a person, in characters.
  private static final int LONGEST_NAME = 100;

  void routes(RoutesConfig routes) {
    routes.get(Addresses.SIGN_IN, context -> showing.show(context, () -> form(context)));
    routes.post(Addresses.SIGN_IN, showing.doing(this::signIn));
    routes.post(Addresses.SIGN_OUT, showing.doing(this::signOut));
  }

  private Page form(Context context) {
    String from = Objects.requireNonNullElse(context.queryParam("from"), "/");
    return new SignInView(Posted.here(from), guard.hasToken(), null, "");
  }

  private void signIn(Context context) {
    Posted posted = Posted.of(context);
    Duration left = attempts.left(context.ip());
    if (left.isPositive()) {
      long seconds = left.toSeconds() + 1;
      context.status(429).header("Retry-After", String.valueOf(seconds));
      refuse(context, posted, "Too many wrong tokens; try again in " + seconds + " seconds.");
    } else if (guard.isToken(posted.line("token"))) {
      String name = posted.line("name");
      String kept = name.substring(0, Math.min(name.length(), LONGEST_NAME));
      visitors.signIn(context, kept.isEmpty() ? null : kept);
      context.redirect(posted.from(), HttpStatus.SEE_OTHER);
    } else {
      attempts.wrong(context.ip());
      context.status(403);
      refuse(context, posted, "That is not the token of this server.");
    }
  }

  private void refuse(Context context, Posted posted, String fault) {
    showing.show(
        context, () -> new SignInView(posted.from(), guard.hasToken(), fault, posted.line("name")));
  }

  private void signOut(Context context) {
    Posted posted = Posted.of(context);
    visitors.signOut(context, visitors.writer(context, posted));
    context.redirect(posted.from(), HttpStatus.SEE_OTHER);
  }
}
