import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;
import tools.jackson.databind.node.ObjectNode;

/// CoreNLP's own pipeline, as it comes, but for two things that help it: an end of line ends a
/// sentence, and its reader of dates, of which nothing is used, is left out.
record Stock(StanfordCoreNLP pipeline) {

  static Stock with(String annotators) {
    RedwoodConfiguration.current().clear().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("ner.useSUTime", "false");
    return new Stock(new StanfordCoreNLP(properties));
  }

  Annotation annotated(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation;
  }

  /// Sets `start` and `end` around words, in code points.
  static void place(ObjectNode object, String text, List<CoreLabel> words) {
    int start = words.stream().mapToInt(CoreLabel::beginPosition).min().orElseThrow();
    int end = words.stream().mapToInt(CoreLabel::endPosition).max().orElseThrow();
    object.put("start", text.codePointCount(0, start)).put("end", text.codePointCount(0, end));
  }
}
