package org.claimtrail.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// How much each feature of a word speaks for each label, and each label for the next.
///
/// In a file each line is a feature and, for each label that it says anything of, a tab, a letter
/// for the label and the weight in hundredths. The steps from label to label are features of their
/// own.
final class NameWeights {

  static final String FILE = "names.weights.gz";

  private static final int HUNDRED = 100;

  /// No feature is named so.
  private static final String STEP = ">";

  private final Map<String, float[]> byFeature;
  private final double[] steps;

  /// @param byFeature for each feature as many weights as there are labels
  NameWeights(Map<String, float[]> byFeature) {
    this.byFeature = byFeature;
    steps = new double[(NameChain.LABELS + 1) * NameChain.LABELS];
    for (int before = 0; before <= NameChain.LABELS; before++) {
      float[] weights = byFeature.getOrDefault(step(before), new float[NameChain.LABELS]);
      for (int label = 0; label < NameChain.LABELS; label++) {
        steps[before * NameChain.LABELS + label] =
            NameChain.possible(before, label) ? Math.exp(weights[label]) : 0;
      }
    }
  }

  static String step(int before) {
    return STEP + (char) ('a' + before);
  }

  boolean isEmpty() {
    return byFeature.isEmpty();
  }

  double[] steps() {
    return steps;
  }

  /// Adds what the features weigh to a row of scores.
  void score(Collection<String> features, double[] scores, int row) {
    for (String feature : features) {
      float @Nullable [] weights = byFeature.get(feature);
      for (int label = 0; weights != null && label < weights.length; label++) {
        scores[row + label] += weights[label];
      }
    }
  }

  /// Without a file no feature weighs anything.
  static NameWeights read(ModelFiles files) {
    Map<String, float[]> weights = new HashMap<>();
    try (InputStream file = files.open(FILE)) {
      if (file != null) {
        read(file, weights);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is damaged; train it anew", e);
    }
    return new NameWeights(weights);
  }

  private static void read(InputStream file, Map<String, float[]> weights) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      float[] row = new float[NameChain.LABELS];
      for (int cell = 1; cell < cells.length; cell++) {
        row[cells[cell].charAt(0) - 'a'] = Float.parseFloat(cells[cell].substring(1)) / HUNDRED;
      }
      weights.put(cells[0], row);
    }
  }

  Path write(Path folder) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(byFeature).forEach((feature, weights) -> lines.append(line(feature, weights)));
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /// Nothing where all weights are too small.
  private static String line(String feature, float[] weights) {
    StringBuilder line = new StringBuilder();
    for (int label = 0; label < weights.length; label++) {
      int hundredths = Math.round(weights[label] * HUNDRED);
      if (hundredths != 0) {
        line.append('\t').append((char) ('a' + label)).append(hundredths);
      }
    }
    return line.isEmpty() ? "" : feature + line + '\n';
  }
}
