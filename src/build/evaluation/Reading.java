import edu.stanford.nlp.ie.util.RelationTriple;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a triple claims, by the dictionary forms of its relation; the first that fits counts.
enum Reading {
  AHEAD(
      "comparison",
      "beat|outperform|outscore|surpass|exceed|lead|top|overtake|outpace|than|ahead|above"),
  PARITY("comparison", "match|rival|equal|compete|par|comparable|level|catch"),
  BEHIND("comparison", "trail|lag|behind|fall short"),
  SCORE("score", "score|achieve|reach|hit|post|get|record|manage|have|be"),
  RANKING("ranking", "rank|place|debut|sit|stand|come|finish|be|top|lead"),
  ACCUSATION("accusation", "accuse|allege|sue|blame|charge"),
  DENIAL("denial", "deny|reject|dismiss|refute|dispute"),
  POLICY(
      "policy",
      "ban|bar|block|restrict|sanction|approve|allow|require|impose|probe|investigate|license|clear"),
  DEAL("deal", "acquire|buy|invest|raise|fund|back|partner|sign|sell|order|own|value"),
  RELEASE("release", "release|launch|unveil|publish|introduce|open-source|ship|debut|announce"),
  SPECIFICATION("specification", "train|run|use|support|base|build"),
  COST("cost", "cost|price|charge|cut|spend"),
  SAID("statement", "say|tell|claim|argue|warn|believe|expect|write|call|note|suggest"),
  STATEMENT("statement", ".*");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  private final String type;
  private final Pattern relation;

  Reading(String type, String words) {
    this.type = type;
    relation = Pattern.compile("(?:.* )?(?:" + words + ")(?: .*)?");
  }

  /// @param subject the first entity in the triple's subject
  /// @param objects those in its object
  static ObjectNode claim(RelationTriple triple, JsonNode subject, List<JsonNode> objects) {
    String relation = triple.relationLemmaGloss().toLowerCase(Locale.ROOT);
    String own = name(subject);
    List<String> others =
        objects.stream().filter(o -> !is(o, "benchmark")).map(o -> name(o)).toList();
    List<String> boards =
        objects.stream().filter(o -> is(o, "benchmark")).map(o -> name(o)).toList();
    Matcher number = NUMBER.matcher(triple.objectGloss());
    Reading reading =
        Stream.of(values())
            .filter(one -> one.relation.matcher(relation).matches())
            .filter(one -> one.fits(subject, others, boards, number.reset().find()))
            .findFirst()
            .orElse(STATEMENT);
    ObjectNode claim = new JsonMapper().createObjectNode().put("type", reading.type);
    claim.put("certainty", certainty(relation));
    claim.put("negated", relation.matches("(?:.* )?(?:not|never)(?: .*)?"));
    switch (reading) {
      case AHEAD, PARITY, BEHIND -> {
        claim.put("relation", reading.name().toLowerCase(Locale.ROOT));
        say(claim, own, others, null);
        boards.stream().findFirst().ifPresent(board -> claim.put("benchmark", board));
      }
      case SCORE -> {
        say(claim, own, List.of(), null);
        double value = Double.parseDouble(number.group());
        claim.put("benchmark", boards.getFirst()).put("value", value).put("unit", "percent");
      }
      case RANKING -> {
        say(claim, own, List.of(), null);
        claim.put("benchmark", boards.getFirst()).put("value", 1);
      }
      case RELEASE -> say(claim, others.getFirst(), List.of(), null);
      case DENIAL -> say(claim, own, List.of(), own);
      case ACCUSATION, SAID -> say(claim, others.getFirst(), others.subList(1, others.size()), own);
      case POLICY, DEAL, SPECIFICATION, COST -> say(claim, own, others, null);
      case STATEMENT -> say(claim, own, objects.stream().map(o -> name(o)).toList(), null);
    }
    return claim;
  }

  private boolean fits(JsonNode subject, List<String> others, List<String> boards, boolean number) {
    return switch (this) {
      case SCORE -> !boards.isEmpty() && number && is(subject, "model");
      case RANKING -> !boards.isEmpty() && !is(subject, "benchmark");
      case POLICY -> is(subject, "government") && !others.isEmpty();
      case DEAL -> is(subject, "company") && !others.isEmpty();
      case SPECIFICATION -> (is(subject, "model") || is(subject, "chip")) && !others.isEmpty();
      case AHEAD, PARITY, BEHIND, ACCUSATION, RELEASE, SAID -> !others.isEmpty();
      case DENIAL, COST, STATEMENT -> true;
    };
  }

  private static String certainty(String relation) {
    if (relation.matches("(?:.* )?(?:may|might|could|appear|reportedly)(?: .*)?")) {
      return "hedged";
    }
    return relation.matches("(?:.* )?(?:will|plan|expect|to)(?: .*)?") ? "planned" : "stated";
  }

  private static void say(ObjectNode claim, String subject, List<String> objects, String claimant) {
    claim.put("subject", subject).put("claimant", claimant);
    objects.stream().distinct().forEach(claim.putArray("objects")::add);
  }

  private static boolean is(JsonNode entity, String type) {
    return entity.path("type").asString().equals(type);
  }

  private static String name(JsonNode entity) {
    return entity.path("name").asString();
  }
}
