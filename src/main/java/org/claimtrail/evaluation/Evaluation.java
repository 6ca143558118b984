package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimType;

/// What was right and wrong in a run.
///
/// @param articles in the order of the gold
public record Evaluation(List<ScoredArticle> articles) {

  public Evaluation {
    articles = List.copyOf(articles);
  }

  /// Scores what the run has of the gold's articles; what it lacks counts as empty.
  public static Evaluation of(Gold gold, Run run) {
    return new Evaluation(
        gold.articles().stream()
            .map(article -> ScoredArticle.of(article, gold.groups(), run))
            .toList());
  }

  public Figures figures() {
    return Figures.of(articles);
  }

  /// How often claims of one type in the gold were taken for another type, by both; only where it
  /// happened.
  public Map<ClaimType, Map<ClaimType, Integer>> confusion() {
    Map<ClaimType, Map<ClaimType, Integer>> confusion = new EnumMap<>(ClaimType.class);
    articles.stream()
        .flatMap(article -> article.confusions().stream())
        .forEach(
            one ->
                confusion
                    .computeIfAbsent(one.gold(), _ -> new EnumMap<>(ClaimType.class))
                    .merge(one.given(), 1, Integer::sum));
    return confusion;
  }

  /// The articles by their core F1, the lowest first.
  public List<ScoredArticle> worstFirst() {
    return articles.stream()
        .sorted(Comparator.comparingDouble(article -> article.core().f1()))
        .toList();
  }

  /// The articles of which the run has nothing.
  public Stream<GoldArticle> missing() {
    return articles.stream().filter(ScoredArticle::missing).map(ScoredArticle::article);
  }

  /// What is wrong, article by article: first gold claims in their order.
  public Stream<ClaimError> errors() {
    return articles.stream()
        .flatMap(one -> one.errors().map(outcome -> new ClaimError(one.article(), outcome)));
  }

  /// The articles in which other claims are right than in an earlier run.
  ///
  /// @param before scored on the same gold
  public List<ArticleChanges> changesSince(Evaluation before) {
    List<ArticleChanges> changes = new ArrayList<>();
    for (int at = 0; at < articles.size(); at++) {
      ScoredArticle now = articles.get(at);
      List<Change> ofOne = Change.between(before.articles.get(at), now);
      if (!ofOne.isEmpty()) {
        changes.add(new ArticleChanges(now.article(), ofOne));
      }
    }
    return changes;
  }
}
