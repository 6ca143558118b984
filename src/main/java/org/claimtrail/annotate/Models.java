package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Locale;

/// CoreNLP's trained models, each loaded on its first use; safe to share between threads.
final class Models {

  private static final String HOME = "edu/stanford/nlp/models/";

  static {
    RedwoodConfiguration.current().clear().apply();
  }

  private Models() {}

  private static final class Tagger {
    static final MaxentTagger MODEL =
        new MaxentTagger(HOME + "pos-tagger/english-left3words-distsim.tagger");
  }

  private static final class Parser {
    static final DependencyParser MODEL =
        DependencyParser.loadFromModelFile(HOME + "parser/nndep/english_UD.gz");
    static final int NONE = MODEL.getWordID("zzxqyv");
  }

  /// Sets tags and lemmas.
  static void tag(List<CoreLabel> words) {
    Tagger.MODEL.tagCoreLabels(words);
    Morphology morphology = new Morphology();
    for (CoreLabel word : words) {
      String lemma = morphology.lemma(word.word(), word.tag(), true);
      word.setLemma(lemma.toLowerCase(Locale.ROOT));
    }
  }

  static SemanticGraph parse(List<CoreLabel> words) {
    GrammaticalStructure structure = Parser.MODEL.predict(words);
    return SemanticGraphFactory.generateEnhancedPlusPlusDependencies(structure);
  }

  /// Of a word that the parser does not know.
  static final int UNKNOWN = 9;

  /// How rare a word is: 0 for the two thousand commonest of those that the parser knows, 3 for the
  /// rarest, [#UNKNOWN] for others.
  static int rarity(String word) {
    int place = Parser.MODEL.getWordID(word);
    return place == Parser.NONE
        ? UNKNOWN
        : place < 2000 ? 0 : place < 8000 ? 1 : place < 30000 ? 2 : 3;
  }
}
