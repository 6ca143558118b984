import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.util.CoreMap;
import org.claimtrail.evaluation.Gold;
import org.claimtrail.evaluation.GoldArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The triples of CoreNLP's OpenIE whose subject and object each hold a tracked entity, as claims
/// in lines for `claimtrail evaluate`; run by Maven, see `pom.xml`.
///
/// Arguments: the folder of the gold, a run of Claimtrail on it, whose entities are those tracked,
/// and the file to write.
void main(String[] arguments) throws IOException {
  JsonMapper json = new JsonMapper();
  Map<String, JsonNode> entities = new HashMap<>();
  for (String line : Files.readAllLines(Path.of(arguments[1]))) {
    JsonNode found = json.readTree(line);
    entities.put(found.path("url").asString(), found.path("entities"));
  }
  Stock stock = Stock.with("tokenize,pos,lemma,depparse,natlog,openie");
  List<String> lines = new ArrayList<>();
  for (GoldArticle article : Gold.read(Path.of(arguments[0])).articles()) {
    ObjectNode line = json.createObjectNode().put("url", article.url());
    line.putArray("entities");
    ArrayNode claims = line.putArray("claims");
    String text = article.article().text();
    for (CoreMap sentence : stock.annotated(text).get(CoreAnnotations.SentencesAnnotation.class)) {
      claims.addAll(claims(sentence, text, entities.get(article.url())));
    }
    lines.add(line.toString());
  }
  Files.write(Path.of(arguments[2]), lines);
}

/// OpenIE gives many triples of one clause: of those that make the same claim, one is kept.
Collection<ObjectNode> claims(CoreMap sentence, String text, JsonNode entities) {
  Map<ObjectNode, ObjectNode> claims = new LinkedHashMap<>();
  for (RelationTriple triple :
      sentence.get(NaturalLogicAnnotations.RelationTriplesAnnotation.class)) {
    List<JsonNode> subjects = within(triple.subject, text, entities);
    List<JsonNode> objects = within(triple.object, text, entities);
    if (!subjects.isEmpty() && !objects.isEmpty()) {
      ObjectNode claim = Reading.claim(triple, subjects.getFirst(), objects);
      ObjectNode placed = claim.deepCopy();
      Stock.place(placed, text, triple.allTokens());
      claims.putIfAbsent(claim, placed);
    }
  }
  return claims.values();
}

/// The entities that share characters with words.
List<JsonNode> within(List<CoreLabel> words, String text, JsonNode entities) {
  ObjectNode place = new JsonMapper().createObjectNode();
  Stock.place(place, text, words);
  List<JsonNode> within = new ArrayList<>();
  for (JsonNode entity : entities) {
    boolean before = entity.path("end").asInt() <= place.path("start").asInt();
    boolean after = entity.path("start").asInt() >= place.path("end").asInt();
    if (!before && !after) {
      within.add(entity);
    }
  }
  return within;
}
