package org.claimtrail.annotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimtrail.annotate.NameSentence.Run;
import org.claimtrail.article.Article;
import org.claimtrail.article.Block;
import org.claimtrail.article.FoldedText;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.EntityType;

/// How likely words are a name, also one that the catalogue lacks: a conditional random field,
/// learned from articles in which people had marked all names.
public final class NameModel {

  private final NameWeights weights;

  private NameModel(NameWeights weights) {
    this.weights = weights;
  }

  /// Reads `names.weights.gz`; without that file the model knows no names.
  static NameModel in(ModelFiles files) {
    return new NameModel(NameWeights.read(files));
  }

  /// Writes the file that this class reads. The same lessons give the same file.
  ///
  /// @param catalogue the one that articles are linked to
  /// @return the file, in the folder
  /// @throws java.io.UncheckedIOException where the folder cannot be written
  public static Path learn(Collection<NameLesson> lessons, Catalogue catalogue, Path folder) {
    return learned(lessons, catalogue).weights.write(folder);
  }

  static NameModel learned(Collection<NameLesson> lessons, Catalogue catalogue) {
    WordKinds kinds = new WordKinds(catalogue.entities());
    NameLearning learning = new NameLearning();
    for (NameLesson lesson : lessons) {
      Article article = lesson.article();
      FoldedText text = FoldedText.of(article.text());
      List<Block> blocks = article.blocks();
      NameText names =
          NameText.of(
              text, catalogue.link(text, blocks), RawSentence.of(text, blocks), blocks, kinds);
      for (NameSentence sentence : names.sentences) {
        int[] labels = labels(sentence, text, lesson.names());
        for (Run run : sentence.runs()) {
          learning.add(
              features(names, sentence, run, kinds),
              Arrays.copyOfRange(labels, run.from(), run.to()));
        }
      }
    }
    return new NameModel(learning.weights());
  }

  private static List<Collection<String>> features(
      NameText text, NameSentence sentence, Run run, WordKinds kinds) {
    List<Collection<String>> features = new ArrayList<>();
    for (int at = run.from(); at < run.to(); at++) {
      features.add(NameFeatures.of(text, sentence, kinds, run, at));
    }
    return features;
  }

  /// A name that begins inside a word of the tokenizer's is no lesson.
  private static int[] labels(NameSentence sentence, FoldedText text, Map<Span, EntityType> names) {
    int[] labels = new int[sentence.size()];
    names.forEach(
        (span, type) -> {
          Span name = text.folded(span);
          for (int at = 0; at < labels.length; at++) {
            NameWord word = sentence.word(at);
            if (name.contains(word.span)) {
              boolean begins = word.span.start() == name.start();
              labels[at] = begins ? NameChain.begin(type) : NameChain.inside(type);
            }
          }
        });
    for (int at = 0; at < labels.length; at++) {
      if (!NameChain.possible(at == 0 ? NameChain.START : labels[at - 1], labels[at])) {
        labels[at] = NameChain.OUTSIDE;
      }
    }
    return labels;
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  NameChain chain(NameText text, NameSentence sentence, Run run, WordKinds kinds) {
    double[] scores = new double[run.length() * NameChain.LABELS];
    int row = 0;
    for (Collection<String> features : features(text, sentence, run, kinds)) {
      weights.score(features, scores, row);
      row += NameChain.LABELS;
    }
    return new NameChain(run.length(), scores, weights.steps());
  }
}
