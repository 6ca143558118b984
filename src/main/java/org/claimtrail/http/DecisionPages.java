package org.claimtrail.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.claimtrail.index.AsOf;
import org.claimtrail.query.Decision;
import org.claimtrail.query.Ruling;
import org.claimtrail.review.SlotFault;
import org.claimtrail.review.Slots;
import org.claimtrail.site.Addresses;
import org.claimtrail.site.CorrectView;
import org.claimtrail.site.CorrectionsView;
import org.jspecify.annotations.Nullable;

/// Where people decide about claims.
record DecisionPages(Deciding deciding, Visitors visitors, Showing showing) {

  /// Of a decision that was made just now, to be told of.
  static final Parameter<Integer> DECIDED =
      Parameter.number("decided", 1, Integer.MAX_VALUE, null, "What was decided just now.");

  private static final Parameter<Integer> BEFORE =
      Parameter.number("before", 1, Integer.MAX_VALUE, null, "Only earlier decisions.");
  private static final String ID = "id";
  private static final String NUMBER = "number";
  private static final String REASON = "reason";

  void routes(RoutesConfig routes) {
    routes.get(Addresses.CORRECTIONS, this::all);
    routes.post(Addresses.CORRECTIONS + "/{number}/undo", showing.doing(this::undo));
    routes.post(Addresses.decide("{id}"), showing.doing(this::decide));
    routes.get(
        Addresses.correct("{id}"),
        context -> showing.show(context, () -> form(context.pathParam(ID), null)));
    routes.post(Addresses.correct("{id}"), showing.doing(this::correct));
  }

  private void all(Context context) {
    showing.show(
        context,
        () -> {
          Asked asked = new Asked(context, List.of(BEFORE, DECIDED));
          return deciding
              .claims()
              .ask(
                  AsOf.NOW,
                  search -> CorrectionsView.of(search, asked.maybe(BEFORE), asked.maybe(DECIDED)));
        });
  }

  private void decide(Context context) {
    Posted posted = Posted.of(context);
    Session session = visitors.writer(context, posted);
    String claim = context.pathParam(ID);
    Ruling ruling =
        switch (posted.line("action")) {
          case "confirm" -> new Ruling.Confirm(claim);
          case "reject" -> new Ruling.Reject(claim);
          default -> throw new Problem(400, "Nothing to do", "confirm or reject a claim", "action");
        };
    if (posted.line(REASON).isEmpty()) {
      throw new Problem(400, "A reason is missing", "go back, and say why in a few words", REASON);
    }
    Decision made = deciding.make(ruling, posted.line(REASON), session.name());
    context.redirect(decided(Addresses.claim(claim), made), HttpStatus.SEE_OTHER);
  }

  private void undo(Context context) {
    Posted posted = Posted.of(context);
    Session session = visitors.writer(context, posted);
    Parameter<Integer> number =
        Parameter.number(NUMBER, 1, Integer.MAX_VALUE, null, "Which decision.");
    Ruling ruling = new Ruling.Undo(number.read(context.pathParam(NUMBER)));
    String back = posted.from().replaceFirst("[?#].*", "");
    context.redirect(
        decided(back, deciding.make(ruling, "", session.name())), HttpStatus.SEE_OTHER);
  }

  private void correct(Context context) {
    Posted posted = Posted.of(context);
    Session session = visitors.writer(context, posted);
    String claim = context.pathParam(ID);
    CorrectView.Typed typed = CorrectionForm.read(posted);
    if (typed.isRight()) {
      try {
        Slots slots =
            deciding.claims().ask(AsOf.NOW, search -> CorrectionForm.slots(typed, claim, search));
        Decision made =
            deciding.make(new Ruling.Correct(claim, slots), typed.reason(), session.name());
        context.redirect(decided(Addresses.claim(claim), made), HttpStatus.SEE_OTHER);
      } catch (SlotFault fault) {
        again(context, claim, typed.with(fault));
      }
    } else {
      again(context, claim, typed);
    }
  }

  private void again(Context context, String claim, CorrectView.Typed typed) {
    context.status(400);
    showing.show(context, () -> form(claim, typed));
  }

  private CorrectView form(String claim, CorrectView.@Nullable Typed typed) {
    return deciding.claims().ask(AsOf.NOW, search -> CorrectView.of(claim, search, typed));
  }

  private static String decided(String path, Decision made) {
    return path + "?" + DECIDED.name() + "=" + made.correction().made().number();
  }
}
