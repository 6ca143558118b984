package org.claimtrail.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Learns weights of features from runs of words whose labels are known: steps up the likelihood of
/// the right labels, each weight's shorter the more it has moved (AdaGrad), and drawn back to 0.
final class NameLearning {

  /// Rarer features say nothing that holds elsewhere.
  private static final int RAREST = 2;

  private static final int ROUNDS = 8;

  /// Of how many last rounds the mean is taken.
  private static final int AVERAGED = 6;

  private static final double PACE = 0.05;
  private static final double INERTIA = 10;

  /// How strongly weights are drawn to 0.
  private static final double SHRINK = 2;

  /// The same lessons give the same weights.
  private static final long SEED = 7;

  private static final int LABELS = NameChain.LABELS;

  /// A run: the features of each word, and its label.
  private static final class Example {
    final int[][] features;
    final int[] labels;

    Example(int[][] features, int[] labels) {
      this.features = features;
      this.labels = labels;
    }
  }

  private final Map<String, Integer> indices = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  /// @param features of each word of a run
  void add(List<? extends Collection<String>> features, int[] labels) {
    int[][] all = new int[labels.length][];
    for (int word = 0; word < labels.length; word++) {
      all[word] = features.get(word).stream().sorted().mapToInt(this::index).toArray();
    }
    examples.add(new Example(all, labels));
  }

  private int index(String feature) {
    int index = indices.computeIfAbsent(feature, _ -> indices.size());
    if (index == names.size()) {
      names.add(feature);
      counts.add(0);
    }
    counts.set(index, counts.get(index) + 1);
    return index;
  }

  NameWeights weights() {
    int steps = names.size();
    float[] weights = new float[(steps + LABELS + 1) * LABELS];
    float[] moved = new float[weights.length];
    float[] sum = new float[weights.length];
    Random random = new Random(SEED);
    List<Example> order = new ArrayList<>();
    examples.forEach(example -> order.add(frequent(example)));
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        climb(example, weights, moved, steps * LABELS);
      }
      shrink(weights, moved, steps * LABELS);
      for (int at = 0; round >= ROUNDS - AVERAGED && at < sum.length; at++) {
        sum[at] += weights[at] / AVERAGED;
      }
    }
    return new NameWeights(named(sum));
  }

  private Example frequent(Example example) {
    int[][] kept = new int[example.features.length][];
    for (int word = 0; word < kept.length; word++) {
      kept[word] =
          Arrays.stream(example.features[word])
              .filter(feature -> counts.get(feature) >= RAREST)
              .toArray();
    }
    return new Example(kept, example.labels);
  }

  private static void climb(Example example, float[] weights, float[] moved, int steps) {
    int[] right = example.labels;
    double[] scores = new double[right.length * LABELS];
    for (int word = 0; word < right.length; word++) {
      for (int feature : example.features[word]) {
        for (int label = 0; label < LABELS; label++) {
          scores[word * LABELS + label] += weights[feature * LABELS + label];
        }
      }
    }
    NameChain chain = new NameChain(right.length, scores, exponentials(weights, steps));
    int before = NameChain.START;
    double[] slopes = new double[(LABELS + 1) * LABELS];
    for (int word = 0; word < right.length; word++) {
      double most = 0;
      double[] slope = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        slope[label] = (right[word] == label ? 1 : 0) - chain.likelihood(word, label);
        most = Math.max(most, Math.abs(slope[label]));
        if (word == 0) {
          slopes[NameChain.START * LABELS + label] += slope[label];
        }
        for (int last = 0; word > 0 && last < LABELS; last++) {
          slopes[last * LABELS + label] -= chain.likelihood(word, last, label);
        }
      }
      if (word > 0) {
        slopes[before * LABELS + right[word]]++;
      }
      before = right[word];
      for (int feature : most < 1e-3 ? new int[0] : example.features[word]) {
        for (int label = 0; label < LABELS; label++) {
          move(weights, moved, feature * LABELS + label, slope[label]);
        }
      }
    }
    for (int step = 0; step < slopes.length; step++) {
      move(weights, moved, steps + step, slopes[step]);
    }
  }

  private static void move(float[] weights, float[] moved, int at, double slope) {
    moved[at] += (float) (slope * slope);
    weights[at] += (float) (PACE * slope / Math.sqrt(moved[at] + INERTIA));
  }

  private static double[] exponentials(float[] weights, int steps) {
    double[] likely = new double[(LABELS + 1) * LABELS];
    for (int before = 0; before <= LABELS; before++) {
      for (int label = 0; label < LABELS; label++) {
        int at = before * LABELS + label;
        likely[at] = NameChain.possible(before, label) ? Math.exp(weights[steps + at]) : 0;
      }
    }
    return likely;
  }

  private static void shrink(float[] weights, float[] moved, int steps) {
    for (int at = 0; at < steps; at++) {
      double step = PACE / Math.sqrt(moved[at] + INERTIA);
      weights[at] = (float) (weights[at] / (1 + step * SHRINK));
    }
  }

  private Map<String, float[]> named(float[] weights) {
    Map<String, float[]> named = new HashMap<>();
    for (int feature = 0; feature <= names.size() + LABELS; feature++) {
      float[] row = Arrays.copyOfRange(weights, feature * LABELS, (feature + 1) * LABELS);
      String name =
          feature < names.size() ? names.get(feature) : NameWeights.step(feature - names.size());
      for (float weight : row) {
        if (weight != 0) {
          named.put(name, row);
          break;
        }
      }
    }
    return named;
  }
}
