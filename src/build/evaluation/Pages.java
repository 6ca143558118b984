import java.io.ByteArrayInputStream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.claimtrail.page.WebPage;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures how much of the articles on web pages is found, and how little of the rest, beside
/// Readability4J in the same run; run by Maven, see `pom.xml`.
///
/// Argument: a folder with `gold.json` and `pages/*.html.gz`. The former is a list of objects with
/// `page`, the file's name, and `with` and `without`, lists of segments of text that belong to the
/// article and that do not. Where it is missing, nothing is measured.
void main(String[] arguments) throws IOException {
  Path folder = Path.of(arguments[0]);
  if (!Files.exists(folder.resolve("gold.json"))) {
    IO.println("no pages to measure on: " + folder.resolve("gold.json") + " is missing");
    return;
  }
  JsonNode gold = new JsonMapper().readTree(Files.readString(folder.resolve("gold.json")));
  List<Segments> pages = new ArrayList<>();
  for (JsonNode one : gold) {
    Path file = folder.resolve("pages").resolve(one.path("page").asString(""));
    try (var input = new GZIPInputStream(Files.newInputStream(file))) {
      pages.add(
          new Segments(input.readAllBytes(), texts(one.path("with")), texts(one.path("without"))));
    }
  }
  IO.println("| " + pages.size() + " pages | P | R | F1 | ms a page |");
  IO.println("|---|---|---|---|---|");
  // The first pass loads and compiles; the second is timed.
  measure(pages, this::claimtrail);
  measure(pages, this::readability);
  IO.println("| Claimtrail " + measure(pages, this::claimtrail));
  IO.println("| Readability4J 1.0.8 " + measure(pages, this::readability));
}

record Segments(byte[] html, List<String> with, List<String> without) {}

interface Extractor {
  String text(byte[] html) throws IOException;
}

String claimtrail(byte[] html) throws IOException {
  return WebPage.read(new ByteArrayInputStream(html), null, null).text();
}

String readability(byte[] html) throws IOException {
  // By the same parser, so that both see the same characters.
  String page = Jsoup.parse(new ByteArrayInputStream(html), null, "").outerHtml();
  @Nullable String text =
      new Readability4JExtended("https://page.example/", page).parse().getTextContent();
  return text == null ? "" : text;
}

String measure(List<Segments> pages, Extractor extractor) throws IOException {
  int right = 0;
  int missed = 0;
  int wrong = 0;
  long start = System.nanoTime();
  for (Segments page : pages) {
    String text = extractor.text(page.html());
    int found = (int) page.with().stream().filter(text::contains).count();
    right += found;
    missed += page.with().size() - found;
    wrong += (int) page.without().stream().filter(text::contains).count();
  }
  double milliseconds = (System.nanoTime() - start) / 1e6 / pages.size();
  double precision = right / (double) Math.max(1, right + wrong);
  double recall = right / (double) Math.max(1, right + missed);
  double both = 2 * precision * recall / Math.max(1e-9, precision + recall);
  return String.format(
      Locale.ROOT, "| %.3f | %.3f | %.3f | %.1f |", precision, recall, both, milliseconds);
}

List<String> texts(JsonNode list) {
  return list.values().stream().map(text -> text.asString("")).toList();
}
