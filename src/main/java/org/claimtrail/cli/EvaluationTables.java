package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.evaluation.Evaluation;
import org.claimtrail.evaluation.Figures;
import org.claimtrail.evaluation.Figures.TypeFigures;
import org.claimtrail.evaluation.ScoredArticle;
import org.claimtrail.evaluation.Tally;

/// The tables of an evaluation, without the types that neither gold nor run has. Shares have three
/// digits.
final class EvaluationTables {

  private EvaluationTables() {}

  static Table overall(Figures figures) {
    return new Table(
        List.of("", ">precision", ">recall", ">F1", ">right", ">given", ">gold"),
        List.of(
            row("entity", figures.entity()),
            row("detect", figures.detect()),
            row("core", figures.core()),
            row("full", figures.full()),
            row("benchmark core", figures.benchmarkCore()),
            row("uncertain", figures.uncertain())));
  }

  /// Of what was found, how much is right in it.
  static Table slots(Figures figures) {
    return new Table(
        List.of("slot", ">right"),
        Stream.concat(
                Stream.of(List.of("link", share(figures.link()))),
                figures.slots().entrySet().stream()
                    .map(slot -> List.of(slot.getKey().label(), share(slot.getValue()))))
            .toList());
  }

  static Table claims(Figures figures) {
    return new Table(
        List.of("claims", ">detect F1", ">core F1", ">right", ">given", ">gold"),
        figures.byType().entrySet().stream()
            .filter(type -> !type.getValue().detect().none())
            .map(
                type ->
                    List.of(
                        type.getKey().label(),
                        share(type.getValue().detect().f1()),
                        share(type.getValue().core().f1()),
                        Integer.toString(type.getValue().core().right()),
                        Integer.toString(type.getValue().core().given()),
                        Integer.toString(type.getValue().core().gold())))
            .toList());
  }

  static Table entities(Figures figures) {
    return new Table(
        List.of("entities", ">precision", ">recall", ">F1", ">right", ">given", ">gold"),
        figures.entityByType().entrySet().stream()
            .filter(type -> !type.getValue().none())
            .map(type -> row(type.getKey().label(), type.getValue()))
            .toList());
  }

  /// Gold claims by their type, and the types of what was given in their place, by number of row.
  static Table confusion(Evaluation evaluation) {
    Map<ClaimType, TypeFigures> byType = new EnumMap<>(evaluation.figures().byType());
    byType.values().removeIf(figures -> figures.detect().none());
    List<String> headings = new ArrayList<>(List.of(">", "in the gold"));
    List<List<String>> rows = new ArrayList<>();
    byType.forEach(
        (type, figures) -> {
          String number = Integer.toString(rows.size() + 1);
          headings.add(">" + number);
          Map<ClaimType, Integer> given = new EnumMap<>(ClaimType.class);
          given.putAll(evaluation.confusion().getOrDefault(type, Map.of()));
          given.put(type, figures.detect().right());
          int missed = figures.detect().gold() - given.values().stream().mapToInt(n -> n).sum();
          List<String> row = new ArrayList<>(List.of(number, type.label()));
          for (ClaimType other : byType.keySet()) {
            int count = given.getOrDefault(other, 0);
            row.add(count == 0 ? "·" : Integer.toString(count));
          }
          row.add(Integer.toString(missed));
          rows.add(row);
        });
    headings.add(">nothing");
    return new Table(headings, rows);
  }

  static Table articles(List<ScoredArticle> articles) {
    return new Table(
        List.of("article", ">core F1", ">right", ">given", ">gold", "title"),
        articles.stream().map(EvaluationTables::row).toList());
  }

  /// F1 and shares side by side.
  static Table comparison(Figures before, Figures now) {
    Map<String, Double> then = main(before);
    Map<String, Double> today = main(now);
    return new Table(
        List.of("", ">before", ">now", ">change"),
        Stream.concat(today.keySet().stream(), then.keySet().stream())
            .distinct()
            .map(name -> row(name, then.getOrDefault(name, 0.0), today.getOrDefault(name, 0.0)))
            .toList());
  }

  private static Map<String, Double> main(Figures figures) {
    Map<String, Double> main = new LinkedHashMap<>();
    main.put("entity", figures.entity().f1());
    main.put("link", figures.link());
    main.put("detect", figures.detect().f1());
    main.put("core", figures.core().f1());
    main.put("full", figures.full().f1());
    main.put("benchmark core", figures.benchmarkCore().f1());
    main.put("uncertain", figures.uncertain().f1());
    figures
        .byType()
        .forEach(
            (type, of) -> {
              if (!of.detect().none()) {
                main.put("core " + type.label(), of.core().f1());
              }
            });
    figures.slots().forEach((slot, share) -> main.put("slot " + slot.label(), share));
    return main;
  }

  private static List<String> row(String name, double before, double now) {
    String change = String.format(Locale.ROOT, "%+.3f", now - before);
    return List.of(name, share(before), share(now), change);
  }

  private static List<String> row(ScoredArticle article) {
    Tally core = article.core();
    String title = article.article().article().title();
    return List.of(
        article.article().name(),
        share(core.f1()),
        Integer.toString(core.right()),
        Integer.toString(core.given()),
        Integer.toString(core.gold()),
        title == null ? "" : title);
  }

  private static List<String> row(String label, Tally tally) {
    return List.of(
        label,
        share(tally.precision()),
        share(tally.recall()),
        share(tally.f1()),
        Integer.toString(tally.right()),
        Integer.toString(tally.given()),
        Integer.toString(tally.gold()));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
