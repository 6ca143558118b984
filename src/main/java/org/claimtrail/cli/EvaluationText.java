package org.claimtrail.cli;

import java.nio.file.Path;
import java.util.List;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.evaluation.ArticleChanges;
import org.claimtrail.evaluation.Change;
import org.claimtrail.evaluation.ClaimError;
import org.claimtrail.evaluation.Evaluation;
import org.claimtrail.evaluation.GoldArticle;
import org.claimtrail.evaluation.Outcome;
import org.jspecify.annotations.Nullable;

/// An evaluation for a person to read.
record EvaluationText(Screen screen) {

  /// How many of the articles are listed.
  private static final int WORST = 5;

  /// Where a claim begins, and what is said of it.
  private static final int INDENT = 17;

  /// Columns of the longest type's name, and two.
  private static final int TYPE = 15;

  /// @param before an earlier run to compare with; null for none
  /// @param errors how many of the errors are listed
  void print(Path folder, Evaluation now, @Nullable Evaluation before, int errors) {
    int articles = now.articles().size();
    screen.print(articles + (articles == 1 ? " article" : " articles") + " of " + folder);
    table(EvaluationTables.overall(now.figures()));
    table(EvaluationTables.slots(now.figures()));
    table(EvaluationTables.claims(now.figures()));
    table(EvaluationTables.entities(now.figures()));
    heading("Claims found, by type, and taken for another type");
    EvaluationTables.confusion(now).print(screen);
    heading("Worst articles");
    EvaluationTables.articles(now.worstFirst().stream().limit(WORST).toList()).print(screen);
    if (errors > 0) {
      errors(now, errors);
    }
    if (before != null) {
      heading("Against the earlier run");
      EvaluationTables.comparison(before.figures(), now.figures()).print(screen);
      now.changesSince(before).forEach(this::changes);
    }
  }

  private void table(Table table) {
    if (!table.rows().isEmpty()) {
      screen.blank();
      table.print(screen);
    }
  }

  private void heading(String words) {
    screen.blank();
    screen.print(new Line().add(Style.UNDERLINED, words));
  }

  private void errors(Evaluation evaluation, int limit) {
    List<ClaimError> errors = evaluation.errors().toList();
    heading("Errors, " + Math.min(limit, errors.size()) + " of " + errors.size());
    for (ClaimError error : errors.subList(0, Math.min(limit, errors.size()))) {
      Line head = new Line().add(Style.BOLD, error.article().name()).add("  ");
      claim(
          head.add(Style.BAD, OutcomeWords.of(error.outcome())), error.article(), error.outcome());
    }
  }

  private void changes(ArticleChanges changes) {
    screen.blank();
    Line head = new Line().add(Style.BOLD, changes.article().name());
    head.add(Style.GOOD, "  +" + changes.won()).add(Style.BAD, " −" + changes.lost());
    String title = changes.article().article().title();
    screen.print(head.to(INDENT).add(title == null ? "" : title).cut(screen.width()));
    for (Change change : changes.changes()) {
      boolean won = change.kind().won();
      Line mark = new Line().add(won ? Style.GOOD : Style.BAD, won ? "+ " : "− ");
      claim(mark.add(OutcomeWords.of(change.kind())), changes.article(), change.outcome());
    }
  }

  /// What a claim says, what is wrong in it, and its words.
  private void claim(Line head, GoldArticle article, Outcome outcome) {
    Line type = head.to(INDENT).add(Style.DIM, outcome.type().label());
    screen.wrap(
        type, INDENT + TYPE, Line.of(ClaimSentence.of(OutcomeWords.slots(outcome.slots()))));
    String wrong = OutcomeWords.wrong(outcome);
    if (!wrong.isEmpty()) {
      screen.wrap(INDENT, new Line().add(Style.CAREFUL, wrong));
    }
    Line opening = Line.of(" ".repeat(INDENT) + "“");
    screen.wrap(opening, INDENT + 1, Line.of(OutcomeWords.quote(article, outcome) + "”"));
  }
}
