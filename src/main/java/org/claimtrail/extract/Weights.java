package org.claimtrail.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.claimtrail.annotate.ModelFiles;

/// How much each feature speaks for an option, learned from annotated articles: the weights of a
/// logistic model, by which options are compared.
final class Weights {

  private final Map<String, Float> byFeature;

  private Weights(Map<String, Float> byFeature) {
    this.byFeature = byFeature;
  }

  /// Reads `subject.weights.gz` or its like: a line a feature, its weight, a tab and its name.
  /// Without such a file no feature weighs anything.
  static Weights of(Learning learned, ModelFiles files) {
    Map<String, Float> weights = new HashMap<>();
    try (InputStream file = files.open(file(learned.label()))) {
      if (file != null) {
        read(file, weights);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file(learned.label()) + " is damaged; train it anew", e);
    }
    return new Weights(weights);
  }

  private static void read(InputStream file, Map<String, Float> weights) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      weights.put(line.substring(tab + 1), Float.valueOf(line.substring(0, tab)));
    }
  }

  static String file(String label) {
    return label + ".weights.gz";
  }

  /// From 0 to 1; 1 where nothing was learned.
  double likelihood(Collection<String> features) {
    return isEmpty() ? 1 : 1 / (1 + Math.exp(-of(features)));
  }

  boolean isEmpty() {
    return byFeature.isEmpty();
  }

  /// What the features weigh together; comparable between options of one choice only.
  double of(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += byFeature.getOrDefault(feature, 0f);
    }
    return sum;
  }
}
