package org.claimtrail.extract;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LogPrior;
import edu.stanford.nlp.classify.LogPrior.LogPriorType;
import edu.stanford.nlp.classify.LogisticClassifier;
import edu.stanford.nlp.classify.LogisticClassifierFactory;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.stats.Counters;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/// Learns the weights by which the extractor chooses, from lessons that articles gave in which
/// people had found the claims: a logistic model, kept small by a quadratic prior.
public enum Learning {
  /// Whom a claim is about.
  SUBJECT("subject", 0.45),
  /// Whether a candidate is a claim.
  CLAIM("claim", 0.22);

  /// Rarer features say nothing that holds elsewhere.
  private static final int RAREST = 4;

  /// Weights nearer to nothing change no choice; without them the file is half as long.
  private static final double LEAST = 0.01;

  private final String label;
  private final double spread;

  /// @param spread standard deviation of the prior: the smaller, the nearer the weights to 0
  Learning(String label, double spread) {
    this.label = label;
    this.spread = spread;
  }

  /// Writes the weights that [Weights] reads. The same lessons give the same file; of lessons that
  /// are all right, or all wrong, nothing is learned.
  ///
  /// @throws UncheckedIOException where the folder cannot be written
  public Path learn(List<Lesson> lessons, Path folder) {
    Dataset<Boolean, String> data = new Dataset<>(lessons.size());
    for (Lesson lesson : lessons) {
      data.add(new TreeSet<>(lesson.features()), lesson.right());
    }
    data.applyFeatureCountThreshold(RAREST);
    Counter<String> weights = data.numClasses() < 2 ? new ClassicCounter<>() : weights(data);
    return write(weights, folder.resolve(Weights.file(label)));
  }

  /// Those that speak for being right.
  private Counter<String> weights(Dataset<Boolean, String> data) {
    LogisticClassifier<Boolean, String> learned =
        new LogisticClassifierFactory<Boolean, String>()
            .trainClassifier(data, new LogPrior(LogPriorType.QUADRATIC, spread, 0), false);
    Counter<String> weights = learned.weightsAsCounter();
    if (!learned.getLabelForInternalPositiveClass()) {
      Counters.multiplyInPlace(weights, -1);
    }
    return weights;
  }

  private static Path write(Counter<String> weights, Path file) {
    StringBuilder lines = new StringBuilder();
    for (String feature : new TreeSet<>(weights.keySet())) {
      double weight = weights.getCount(feature);
      if (Math.abs(weight) >= LEAST) {
        lines.append(String.format(Locale.ROOT, "%.3f\t%s\n", weight, feature));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  String label() {
    return label;
  }
}
