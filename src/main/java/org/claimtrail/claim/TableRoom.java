package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.TableRow.Cell;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// Claims in tables: what a number is, the heading of its column says, and whose it is, its row.
final class TableRoom implements Room {

  /// How many sentences before a table may name the benchmark that it is of.
  private static final int CAPTION_REACH = 8;

  private static final Pattern PRICE =
      Pattern.compile(
          "(?i)price|cost|\\$|usd|dollar|yuan|per (?:1?m|million)|\\binput\\b|\\boutput\\b");
  private static final Pattern YUAN = Pattern.compile("(?i)yuan|rmb|cny|¥");
  private static final Pattern RANK =
      Pattern.compile("(?i)^\\W*(?:rank|place|position|pos|no)\\b|^#");
  private static final Pattern NO_RESULT =
      Pattern.compile("(?i)vote|date|year|release|licen[cs]e|download|speed|latency|users");

  @Override
  public List<Candidate> candidates(Scene scene, Reading reading) {
    TableRow row = TableRow.of(reading);
    TableRow header = header(scene, reading);
    List<Candidate> candidates = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = row.cells().get(column);
      Optional<Amount> amount = cell.amount();
      if (amount.isPresent()) {
        Cell heading = header == null ? null : header.cell(column);
        candidate(scene, row, cell, heading, amount.get()).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /// The first row of the table that the reading stands in, where that has no numbers; null else.
  private static @Nullable TableRow header(Scene scene, Reading reading) {
    int first = reading.index();
    while (first > 0 && TableRow.is(scene.readings().get(first - 1))) {
      first--;
    }
    TableRow row = TableRow.of(scene.readings().get(first));
    return first < reading.index() && !row.hasNumbers() ? row : null;
  }

  private static Optional<Candidate> candidate(
      Scene scene, TableRow row, Cell cell, @Nullable Cell heading, Amount amount) {
    Named model = first(row, heading, cell, MODEL);
    if (model == null) {
      model = first(row, heading, cell, CHIP);
    }
    if (model == null) {
      model = cell.mention(BENCHMARK).isPresent() || heading == null ? scene.topicModel() : null;
    }
    if (model == null) {
      return Optional.empty();
    }
    String title = heading == null ? "" : heading.text();
    Named benchmark = first(row, heading, cell, BENCHMARK);
    if (benchmark == null && RANK.matcher(title).find() || ranks(row, cell, amount)) {
      Named board = benchmark == null ? caption(scene, row) : benchmark;
      return board == null
          ? Optional.empty()
          : Optional.of(
              found(ClaimType.RANKING, row, amount, model)
                  .on(board)
                  .of(new Quantity(amount.value(), null)));
    }
    if (benchmark == null && PRICE.matcher(title).find() || amount.money()) {
      String currency = YUAN.matcher(title).find() ? "cny" : "usd";
      String unit = amount.money() ? amount.unit() : currency + "_per_million_tokens";
      return Optional.of(
          found(ClaimType.COST, row, amount, model).of(new Quantity(amount.value(), unit)));
    }
    Optional<String> unit =
        Measures.counts(amount) ? Optional.of(amount.unit()) : Labels.unit(title);
    if (benchmark == null && unit.isPresent()) {
      return Optional.of(
          found(ClaimType.SPECIFICATION, row, amount, model)
              .of(new Quantity(amount.value(), unit.get())));
    }
    Named on = benchmark == null ? caption(scene, row) : benchmark;
    if (on == null || NO_RESULT.matcher(title).find()) {
      return Optional.empty();
    }
    Quantity result = Results.on((Benchmark) on.entity(), amount);
    return result == null
        ? Optional.empty()
        : Optional.of(found(ClaimType.SCORE, row, amount, model).on(on).of(result));
  }

  /// The entity of the type in the number's cell, at the head of its column, or in its row.
  private static @Nullable Named first(
      TableRow row, @Nullable Cell heading, Cell cell, EntityType type) {
    Optional<Mention> mention = cell.mention(type);
    if (mention.isEmpty() && heading != null) {
      mention = heading.mention(type);
    }
    if (mention.isEmpty()) {
      mention = row.cells().stream().flatMap(one -> one.mention(type).stream()).findFirst();
    }
    return Scene.named(mention);
  }

  /// A whole number that opens a row before its model is a place.
  private static boolean ranks(TableRow row, Cell cell, Amount amount) {
    boolean whole = amount.in(Amount.NUMBER) && amount.value() == Math.rint(amount.value());
    boolean place = amount.in(Amount.ORDINAL) || whole && amount.value() <= 500;
    return cell.equals(row.cells().getFirst())
        && place
        && cell.mention(MODEL).isEmpty()
        && cell.mention(BENCHMARK).isEmpty();
  }

  private static @Nullable Named caption(Scene scene, TableRow row) {
    return Scene.named(
        scene.lastBefore(
            row.reading(), BENCHMARK, CAPTION_REACH + row.reading().index() - firstOf(scene, row)));
  }

  private static int firstOf(Scene scene, TableRow row) {
    int first = row.reading().index();
    while (first > 0 && TableRow.is(scene.readings().get(first - 1))) {
      first--;
    }
    return first;
  }

  private static Candidate found(ClaimType type, TableRow row, Amount amount, Named model) {
    Entity entity = model.entity();
    return Candidate.of(
        type,
        type.label() + ".table",
        amount.from(),
        0,
        row.reading().sentence().size(),
        new Named(entity),
        List.of());
  }
}
