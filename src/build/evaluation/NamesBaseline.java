import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import org.claimtrail.evaluation.Gold;
import org.claimtrail.evaluation.GoldArticle;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The names that stock CoreNLP finds in annotated articles, as lines for `claimtrail evaluate`;
/// run by Maven, see `pom.xml`.
///
/// Arguments: the folder of the gold, and the file to write.
void main(String[] arguments) throws IOException {
  Stock stock = Stock.with("tokenize,pos,lemma,ner");
  List<String> lines = new ArrayList<>();
  for (GoldArticle article : Gold.read(Path.of(arguments[0])).articles()) {
    String text = article.article().text();
    ObjectNode line = new JsonMapper().createObjectNode().put("url", article.url());
    ArrayNode entities = line.putArray("entities");
    for (CoreMap name : stock.annotated(text).get(CoreAnnotations.MentionsAnnotation.class)) {
      String type = TYPES.get(name.get(CoreAnnotations.NamedEntityTagAnnotation.class));
      List<CoreLabel> words = name.get(CoreAnnotations.TokensAnnotation.class);
      // It counts pronouns among the persons, too.
      if (type != null && !words.getFirst().tag().startsWith("PRP")) {
        ObjectNode entity = entities.addObject();
        Stock.place(entity, text, words);
        entity.put("name", name.get(CoreAnnotations.TextAnnotation.class)).put("type", type);
      }
    }
    lines.add(line.toString());
  }
  Files.write(Path.of(arguments[1]), lines);
}

/// What CoreNLP calls the types that it knows: of models, benchmarks and chips it knows none. Of
/// the places that it names, countries and states give the highest F1.
static final Map<String, String> TYPES =
    Map.of(
        "ORGANIZATION", "company",
        "PERSON", "person",
        "COUNTRY", "government",
        "STATE_OR_PROVINCE", "government");
