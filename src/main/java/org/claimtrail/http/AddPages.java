package org.claimtrail.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimtrail.index.AsOf;
import org.claimtrail.ingest.Added;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.site.AddView;
import org.claimtrail.site.AddedArticle;
import org.claimtrail.site.AddedView;
import org.claimtrail.site.Addresses;

/// Where people add articles, and see what becomes of them.
record AddPages(
    Intake intake, Guard guard, Visitors visitors, CurrentClaims claims, Showing showing) {

  /// Articles of one delivery that are shown, and those of them that are shown with claims.
  private static final int MOST_SHOWN = 100;

  private static final int MOST_FULL = 20;

  /// Bytes that are taken in to be thrown away: browsers tell nothing to who sends more than is
  /// read.
  private static final long MOST_SKIPPED = 5 * Server.LONGEST_BODY;

  void routes(RoutesConfig routes) {
    routes.get(
        Addresses.ADD, context -> showing.show(context, () -> AddView.empty(guard.hasToken())));
    routes.post(Addresses.ADD, showing.doing(this::add));
    routes.get(
        Addresses.added("{id}"),
        context -> showing.show(context, () -> added(context.pathParam("id"))));
  }

  private void add(Context context) {
    if (context.req().getContentLengthLong() > Server.LONGEST_BODY) {
      skip(context);
      throw new Problem(
          413,
          "Too long",
          "a page or file of at most "
              + Server.LONGEST_BODY / 1_000_000
              + " MB can be sent; add"
              + " larger ones where the server runs, with: claimtrail add FILE",
          null);
    }
    Posted posted = Posted.withFiles(context);
    visitors.writer(context, posted);
    switch (AddForm.read(posted, context.uploadedFile("file"))) {
      case AddForm.Right(byte[] body) ->
          context.redirect(Addresses.added(intake.accept(body).id()), HttpStatus.SEE_OTHER);
      case AddForm.Faulty(AddView form) -> {
        context.status(400);
        showing.show(context, () -> form);
      }
    }
  }

  private static void skip(Context context) {
    try (InputStream body = context.req().getInputStream()) {
      body.skip(MOST_SKIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AddedView added(String id) {
    Delivery delivery =
        intake
            .find(id)
            .orElseThrow(
                () ->
                    Problem.notFound(
                        "nothing is known of '"
                            + id
                            + "': the server has started anew since, or a"
                            + " thousand others came"));
    List<Added> shown = delivery.articles().stream().filter(one -> !one.isSkipped()).toList();
    if (shown.stream().allMatch(one -> one.id() == null)) {
      return view(delivery, shown.stream().map(AddPages::refused).toList());
    }
    claims.refresh();
    return claims.ask(AsOf.NOW, search -> view(delivery, articles(shown, search)));
  }

  private static AddedView view(Delivery delivery, List<AddedArticle> articles) {
    return new AddedView(
        delivery.id(), progress(delivery.state()), delivery.took().toSeconds(), articles);
  }

  private static AddedView.Progress progress(Delivery.State state) {
    return switch (state) {
      case WAITING -> AddedView.Progress.WAITING;
      case FETCHING -> AddedView.Progress.FETCHING;
      case READING -> AddedView.Progress.READING;
      case DONE -> AddedView.Progress.DONE;
    };
  }

  private static List<AddedArticle> articles(List<Added> added, ClaimSearch search) {
    List<AddedArticle> articles = new ArrayList<>();
    for (Added one : added.subList(0, Math.min(added.size(), MOST_SHOWN))) {
      articles.add(
          one.id() == null || one.change() == null
              ? refused(one)
              : AddedArticle.of(
                  one.title(),
                  one.id(),
                  one.change(),
                  Objects.requireNonNullElse(one.claims(), 0),
                  articles.size() < MOST_FULL,
                  search));
    }
    return articles;
  }

  private static AddedArticle refused(Added added) {
    String reason = Objects.requireNonNullElse(added.reason(), "no article");
    String where = added.title() + ": ";
    return AddedArticle.refused(
        added.title(), reason.startsWith(where) ? reason.substring(where.length()) : reason);
  }
}
