package org.claimtrail.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.entity.EntityType;
import org.claimtrail.evaluation.ArticleChanges;
import org.claimtrail.evaluation.Evaluation;
import org.claimtrail.evaluation.Figures;
import org.claimtrail.evaluation.GoldArticle;
import org.claimtrail.evaluation.ScoredArticle;
import org.claimtrail.evaluation.Slot;
import org.claimtrail.evaluation.Tally;
import org.jspecify.annotations.Nullable;

/// An evaluation as a JSON object. Shares are rounded to four digits.
final class EvaluationJson {

  private static final int DIGITS = 4;

  private EvaluationJson() {}

  /// @param errors how many of the errors are listed
  static Map<String, @Nullable Object> of(Evaluation evaluation, int errors) {
    Map<String, @Nullable Object> object = figures(evaluation.figures());
    object.put("missing", evaluation.missing().map(GoldArticle::name).toList());
    object.put(
        "confusion",
        labelled(
            evaluation.confusion(),
            ClaimType::label,
            row -> labelled(row, ClaimType::label, count -> count)));
    object.put(
        "by_article", evaluation.worstFirst().stream().map(EvaluationJson::article).toList());
    object.put(
        "errors",
        evaluation
            .errors()
            .limit(errors)
            .map(error -> OutcomeWords.object(error.article(), error.outcome()))
            .toList());
    return object;
  }

  /// What was won and lost since an earlier run, and the figures of that.
  static Map<String, @Nullable Object> of(Evaluation now, Evaluation before, int errors) {
    Map<String, @Nullable Object> object = of(now, errors);
    object.put("before", figures(before.figures()));
    object.put(
        "changes",
        now.changesSince(before).stream().flatMap(one -> changes(one).stream()).toList());
    return object;
  }

  private static List<Map<String, @Nullable Object>> changes(ArticleChanges changes) {
    return changes.changes().stream()
        .map(
            change -> {
              Map<String, @Nullable Object> object = new LinkedHashMap<>();
              object.put("change", OutcomeWords.of(change.kind()));
              object.put("won", change.kind().won());
              object.putAll(OutcomeWords.object(changes.article(), change.outcome()));
              return object;
            })
        .toList();
  }

  private static Map<String, @Nullable Object> figures(Figures figures) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("articles", figures.articles());
    object.put("entity", tally(figures.entity()));
    object.put(
        "entity_by_type",
        labelled(figures.entityByType(), EntityType::label, EvaluationJson::tally));
    object.put("link", rounded(figures.link()));
    object.put("detect", tally(figures.detect()));
    object.put("core", tally(figures.core()));
    object.put("full", tally(figures.full()));
    object.put("benchmark_core", tally(figures.benchmarkCore()));
    object.put("uncertain", tally(figures.uncertain()));
    object.put("slots", labelled(figures.slots(), Slot::label, EvaluationJson::rounded));
    object.put("by_type", labelled(figures.byType(), ClaimType::label, EvaluationJson::type));
    return object;
  }

  private static Map<String, @Nullable Object> article(ScoredArticle article) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("name", article.article().name());
    object.put("title", article.article().article().title());
    object.put("core", tally(article.core()));
    return object;
  }

  private static Map<String, @Nullable Object> type(Figures.TypeFigures figures) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("detect", tally(figures.detect()));
    object.put("core", tally(figures.core()));
    return object;
  }

  private static Map<String, @Nullable Object> tally(Tally tally) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("precision", rounded(tally.precision()));
    object.put("recall", rounded(tally.recall()));
    object.put("f1", rounded(tally.f1()));
    object.put("right", tally.right());
    object.put("given", tally.given());
    object.put("gold", tally.gold());
    return object;
  }

  private static double rounded(double share) {
    return new BigDecimal(share).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static <K, V> Map<String, @Nullable Object> labelled(
      Map<K, V> map, Function<K, String> label, Function<V, Object> value) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    map.forEach((key, one) -> object.put(label.apply(key), value.apply(one)));
    return object;
  }
}
