import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.claim.ClaimExtractor;
import org.claimtrail.cli.Main;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.evaluation.Gold;
import org.claimtrail.evaluation.GoldArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts the figures of runs into a document, each table between `<!-- figures: NAME -->` and `<!--
/// end -->`; run by Maven, see `pom.xml`.
///
/// Arguments: the folder of the gold, the folder with `claimtrail.jsonl`, `names.jsonl` and
/// `triples.jsonl`, and the document.
void main(String[] arguments) throws IOException {
  String gold = arguments[0];
  String own = arguments[1] + "/claimtrail.jsonl";
  String names = arguments[1] + "/names.jsonl";
  String triples = arguments[1] + "/triples.jsonl";
  Path file = Path.of(arguments[2]);
  String document = Files.readString(file);

  String[] tables = evaluate(gold, own, "--format", "markdown").split("\n\n");
  document = put(document, "overall", tables[0]);
  document = put(document, "claims", tables[1]);
  document = put(document, "slots", tables[2]);
  document = put(document, "entities", tables[3]);
  document = put(document, "confusion", tables[4]);
  document = put(document, "authors", authors(gold, own));
  document = put(document, "names", names(gold, own, names));
  document = put(document, "triples", triples(gold, own, triples));
  document = put(document, "made by", madeBy(gold, own));
  Files.writeString(file, document);
}

String put(String document, String name, String content) {
  String opening = Pattern.quote("<!-- figures: " + name + " -->\n");
  Matcher part = Pattern.compile("(?s)(" + opening + ").*?(<!-- end -->)").matcher(document);
  if (!part.find()) {
    throw new IllegalStateException("no place for the figures: " + name);
  }
  return part.replaceFirst("$1\n" + Matcher.quoteReplacement(content.strip()) + "\n\n$2");
}

String madeBy(String gold, String own) {
  JsonNode figures = json(gold, own);
  return "%d articles with %,d claims that count and %,d mentions; extractor %s, catalogue %s."
      .formatted(
          figures.path("articles").asInt(),
          figures.path("core").path("gold").asInt(),
          figures.path("entity").path("gold").asInt(),
          ClaimExtractor.version(),
          Catalogue.builtIn().version());
}

/// A row an author, whom the first letter of a name tells.
String authors(String gold, String run) {
  List<String> rows = new ArrayList<>();
  rows.add("| author | articles | entity F1 | link | detect F1 | core F1 | full F1 |");
  rows.add("|---|---:|---:|---:|---:|---:|---:|");
  Stream<String> names = Gold.read(Path.of(gold)).articles().stream().map(GoldArticle::name);
  for (String author : names.map(name -> name.substring(0, 1)).distinct().toList()) {
    JsonNode figures = json(gold, run, "--articles", author);
    rows.add(
        "| %s | %d | %s | %.3f | %s | %s | %s |"
            .formatted(
                author,
                figures.path("articles").asInt(),
                f1(figures.path("entity")),
                figures.path("link").asDouble(),
                f1(figures.path("detect")),
                f1(figures.path("core")),
                f1(figures.path("full"))));
  }
  return String.join("\n", rows);
}

/// Claimtrail's mentions beside those of a baseline.
String names(String gold, String own, String baseline) {
  JsonNode ours = json(gold, own);
  JsonNode theirs = json(gold, baseline);
  List<String> rows = heading("stock CoreNLP");
  rows.add(row("all", ours.path("entity"), theirs.path("entity")));
  for (String type : ours.path("entity_by_type").propertyNames()) {
    rows.add(
        row(
            type,
            ours.path("entity_by_type").path(type),
            theirs.path("entity_by_type").path(type)));
  }
  return String.join("\n", rows);
}

/// Claimtrail's claims beside those of a baseline.
String triples(String gold, String own, String baseline) {
  JsonNode ours = json(gold, own);
  JsonNode theirs = json(gold, baseline);
  List<String> rows = heading("OpenIE");
  for (String figure : List.of("detect", "core", "full")) {
    rows.add(row(figure, ours.path(figure), theirs.path(figure)));
  }
  for (String type : ours.path("by_type").propertyNames()) {
    rows.add(
        row(
            "core, " + type,
            ours.path("by_type").path(type).path("core"),
            theirs.path("by_type").path(type).path("core")));
  }
  return String.join("\n", rows);
}

List<String> heading(String baseline) {
  return new ArrayList<>(
      List.of(
          "| | Claimtrail: precision | recall | F1 | " + baseline + ": precision | recall | F1 |",
          "|---|---:|---:|---:|---:|---:|---:|"));
}

String row(String label, JsonNode one, JsonNode other) {
  List<String> cells = new ArrayList<>(List.of(label));
  for (JsonNode tally : List.of(one, other)) {
    cells.add(share(tally.path("right").asInt(), tally.path("given").asInt()));
    cells.add(share(tally.path("right").asInt(), tally.path("gold").asInt()));
    cells.add(f1(tally));
  }
  return "| " + String.join(" | ", cells) + " |";
}

String f1(JsonNode tally) {
  int both = tally.path("given").asInt() + tally.path("gold").asInt();
  return share(2 * tally.path("right").asInt(), both);
}

/// From the counts: what is rounded twice may differ in its last digit.
String share(int part, int whole) {
  return String.format(Locale.ROOT, "%.3f", whole == 0 ? 0 : (double) part / whole);
}

JsonNode json(String gold, String run, String... options) {
  List<String> all = new ArrayList<>(List.of(options));
  all.addAll(List.of("--format", "json"));
  return new JsonMapper().readTree(evaluate(gold, run, all.toArray(String[]::new)));
}

String evaluate(String gold, String run, String... options) {
  List<String> command = new ArrayList<>(List.of("evaluate", gold, "--predictions", run));
  command.addAll(List.of(options));
  var output = new ByteArrayOutputStream();
  int exitCode =
      Main.run(
          command.toArray(String[]::new),
          InputStream.nullInputStream(),
          new PrintStream(output, false, UTF_8),
          System.err);
  if (exitCode != 0) {
    throw new IllegalStateException("exit code " + exitCode + ": " + command);
  }
  return output.toString(UTF_8);
}
