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

    /// The cell's first number that is no part of a name.
    Optional<Amount> amount() {
      return reading.amounts().stream()
          .filter(amount -> amount.from() >= from && amount.to() <= to)
          .findFirst();
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
    long walls =
        IntStream.range(0, sentence.size())
            .filter(at -> DOTS.contains(sentence.surface(at)) && apart(sentence, at))
            .count();
    return walls > 1
        && (walls > 2 || !sentence.mentions().isEmpty())
        && IntStream.range(0, sentence.size()).noneMatch(at -> sentence.tag(at).startsWith("VBD"));
  }

  static TableRow of(Reading reading) {
    Sentence sentence = reading.sentence();
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= sentence.size(); at++) {
      if (at == sentence.size() || WALLS.contains(sentence.surface(at)) && apart(sentence, at)) {
        if (at > from) {
          cells.add(new Cell(reading, from, at));
        }
        from = at + 1;
      }
    }
    return new TableRow(reading, cells);
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
