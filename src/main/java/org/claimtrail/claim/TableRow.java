package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;

/// A table's row that was flattened to a line: "Kimi K2.6 / 54 / 0.95 / 4.00".
///
/// @param cells in the order of the line
record TableRow(Reading reading, List<Cell> cells) {

  private static final Set<String> DOTS = Set.of("·", "•", "|");
  private static final Set<String> WALLS = Set.of("|", "/", "·", "•", "–", "—");

  /// The words between two walls.
  ///
  /// @param from index of its first word in the sentence
  /// @param to index after its last
  record Cell(Reading reading, int from, int to) {

    Optional<Mention> mention(EntityType type) {
      return reading.sentence().mentions(from, to).stream()
          .filter(mention -> mention.entity().type() == type)
          .findFirst();
    }

    /// The cell's first number that is no part of a name, nor in brackets after one.
    Optional<Amount> amount() {
      return reading.amounts().stream()
          .filter(amount -> amount.from() >= from && amount.to() <= to)
          .filter(amount -> amount.from() == from || !bracketed(amount))
          .findFirst();
    }

    /// "Claude Opus 4.5 (64k)".
    private boolean bracketed(Amount amount) {
      return amount.from() - from == 2 && reading.sentence().surface(amount.from() - 1).equals("(");
    }

    /// Whether it is a number and nothing else.
    private boolean bare() {
      return to - from == 1 && text().matches("[\\d.,]+%?");
    }

    /// Whether it may stand at the head of a column: "Rating".
    private boolean heads() {
      return to - from < 4 && text().matches("[^\\d]+") && mention(EntityType.MODEL).isEmpty();
    }

    String text() {
      return reading.sentence().text(from, to);
    }
  }

  TableRow {
    cells = List.copyOf(cells);
  }

  static boolean is(Reading reading) {
    Block.Kind kind = reading.sentence().block().kind();
    return kind == Block.Kind.TABLE_ROW || kind != Block.Kind.PARAGRAPH && dotted(reading);
  }

  /// "14 · ernie-5.1 (Baidu) · 1,474", unlike a byline.
  private static boolean dotted(Reading reading) {
    Sentence sentence = reading.sentence();
    if (IntStream.range(0, sentence.size()).noneMatch(at -> DOTS.contains(sentence.surface(at)))) {
      return false;
    }
    List<Cell> cells = of(reading).cells();
    boolean heads = cells.stream().allMatch(Cell::heads);
    return cells.size() > 2 && (heads || cells.stream().filter(Cell::bare).count() > 1);
  }

  static TableRow of(Reading reading) {
    Sentence sentence = reading.sentence();
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= sentence.size(); at++) {
      boolean wall =
          at == sentence.size() || WALLS.contains(sentence.surface(at)) && apart(sentence, at);
      if (wall || at > from && tabbed(sentence, at)) {
        if (at > from) {
          cells.add(new Cell(reading, from, at));
        }
        from = wall ? at + 1 : at;
      }
    }
    return new TableRow(reading, cells);
  }

  /// Whether a tab stands before the word.
  private static boolean tabbed(Sentence sentence, int at) {
    return sentence.text(at - 1, at + 1).contains("\t");
  }

  /// Whether the sign stands between blanks, unlike the slash of "72.5/69.4".
  private static boolean apart(Sentence sentence, int at) {
    boolean before =
        at == 0
            || sentence.words().get(at - 1).endPosition()
                < sentence.words().get(at).beginPosition();
    return before
        || at + 1 < sentence.size()
            && sentence.words().get(at).endPosition()
                < sentence.words().get(at + 1).beginPosition();
  }

  /// The cell of a column; past the last one the last, since a heading may stand over two columns.
  Cell cell(int column) {
    return cells.get(Math.min(column, cells.size() - 1));
  }

  boolean hasNumbers() {
    return cells.stream().anyMatch(cell -> cell.amount().isPresent());
  }
}
