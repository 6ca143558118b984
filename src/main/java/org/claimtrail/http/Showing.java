package org.claimtrail.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Supplier;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.query.UnknownName;
import org.claimtrail.site.Page;
import org.claimtrail.site.ProblemView;
import org.claimtrail.site.SearchView;
import org.claimtrail.site.Site;
import org.claimtrail.site.WelcomeView;

/// Shows pages to people. A page is for one visitor alone: no cache between may hand it to another.
record Showing(Guard guard, Visitors visitors, ClaimIndex index, Site site) {

  /// Shows what is made, or what is wrong.
  void show(Context context, Supplier<Page> page) {
    write(context, made(context, page));
  }

  /// What a form asks for, done as one of the requests that are answered at once.
  Handler doing(Handler deed) {
    return context -> {
      guard.enter(context);
      try {
        deed.handle(context);
      } finally {
        guard.leave();
      }
    };
  }

  /// Shows what is wrong.
  void tell(Context context, Problem problem) {
    context.status(problem.status());
    write(context, new ProblemView(problem.title(), problem.detail()));
  }

  private void write(Context context, Page page) {
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Cookie");
    context.html(site.html(page, visitors.of(context)));
  }

  /// What people can do about it is another thing than on a terminal.
  private Page showing(IndexUnavailable none) {
    return index.exists()
        ? new ProblemView("No claims to show", String.valueOf(none.getMessage()))
        : new WelcomeView(false);
  }

  private Page made(Context context, Supplier<Page> page) {
    try {
      guard.enter(context);
      try {
        Page made = page.get();
        if (made instanceof SearchView found && found.fault() != null) {
          context.status(400);
        }
        return made;
      } finally {
        guard.leave();
      }
    } catch (Problem problem) {
      context.status(problem.status());
      return new ProblemView(problem.title(), problem.detail());
    } catch (UnknownName unknown) {
      context.status(404);
      return new ProblemView("Nothing there", String.valueOf(unknown.getMessage()));
    } catch (IllegalArgumentException unfit) {
      context.status(400);
      return new ProblemView("Cannot be shown", String.valueOf(unfit.getMessage()));
    } catch (IndexUnavailable none) {
      context.status(index.exists() || !context.path().equals("/") ? 503 : 200);
      return showing(none);
    }
  }
}
