package org.claimtrail.annotate;

import java.util.List;
import org.claimtrail.entity.EntityType;

/// The labels of the words of one run, as a conditional random field sees them: each word is
/// outside of all names, begins a name of a type or goes on with it.
final class NameChain {

  static final int OUTSIDE = 0;
  private static final List<EntityType> TYPES = List.of(EntityType.values());
  static final int LABELS = 1 + 2 * TYPES.size();

  /// Stands for what is before the first word.
  static final int START = LABELS;

  private final int size;

  /// By word and label: what the word's features say, what the words before say, what those behind
  /// say. All are scaled word by word, so that long runs do not vanish.
  private final double[] own;

  private final double[] forward;
  private final double[] backward;
  private final double[] scale;

  /// By label and next label.
  private final double[] steps;

  /// @param scores for each word what speaks for each label, as logarithms; is changed
  /// @param steps how likely each label is after each other or the start, 0 for never
  NameChain(int size, double[] scores, double[] steps) {
    this.size = size;
    this.own = scores;
    this.steps = steps;
    forward = new double[size * LABELS];
    backward = new double[size * LABELS];
    scale = new double[size];
    for (int word = 0; word < size; word++) {
      raise(word * LABELS);
    }
    runForward();
    runBackward();
  }

  static int begin(EntityType type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  static int inside(EntityType type) {
    return begin(type) + 1;
  }

  /// Nothing goes on that has not begun.
  static boolean possible(int before, int label) {
    boolean goesOn = label != OUTSIDE && label % 2 == 0;
    return !goesOn || before != START && (before == label || before == label - 1);
  }

  private void raise(int row) {
    double highest = own[row];
    for (int label = 1; label < LABELS; label++) {
      highest = Math.max(highest, own[row + label]);
    }
    for (int label = 0; label < LABELS; label++) {
      own[row + label] = Math.exp(own[row + label] - highest);
    }
  }

  private void runForward() {
    for (int word = 0; word < size; word++) {
      int row = word * LABELS;
      for (int label = 0; label < LABELS; label++) {
        double reached = word == 0 ? steps[START * LABELS + label] : 0;
        for (int before = 0; word > 0 && before < LABELS; before++) {
          reached += forward[row - LABELS + before] * steps[before * LABELS + label];
        }
        forward[row + label] = reached * own[row + label];
        scale[word] += forward[row + label];
      }
      for (int label = 0; label < LABELS; label++) {
        forward[row + label] /= scale[word];
      }
    }
  }

  private void runBackward() {
    for (int label = 0; label < LABELS; label++) {
      backward[(size - 1) * LABELS + label] = 1;
    }
    for (int word = size - 2; word >= 0; word--) {
      int next = (word + 1) * LABELS;
      for (int label = 0; label < LABELS; label++) {
        double left = 0;
        for (int after = 0; after < LABELS; after++) {
          left += steps[label * LABELS + after] * own[next + after] * backward[next + after];
        }
        backward[word * LABELS + label] = left / scale[word + 1];
      }
    }
  }

  double likelihood(int word, int label) {
    return forward[word * LABELS + label] * backward[word * LABELS + label];
  }

  /// Of a label and the one of the word before.
  double likelihood(int word, int before, int label) {
    int row = word * LABELS;
    return forward[row - LABELS + before]
        * steps[before * LABELS + label]
        * own[row + label]
        * backward[row + label]
        / scale[word];
  }

  /// That the words from `from` to before `to`, and no more, are a name of the type.
  double likelihood(int from, int to, EntityType type) {
    int label = begin(type);
    double all = forward[from * LABELS + label];
    for (int word = from + 1; word < to; word++) {
      all *= steps[label * LABELS + inside(type)] * own[word * LABELS + inside(type)] / scale[word];
      label = inside(type);
    }
    if (to == size) {
      return all;
    }
    double ends = 0;
    for (int after = 0; after < LABELS; after++) {
      if (after != inside(type)) {
        int row = to * LABELS + after;
        ends += steps[label * LABELS + after] * own[row] * backward[row] / scale[to];
      }
    }
    return all * ends;
  }
}
