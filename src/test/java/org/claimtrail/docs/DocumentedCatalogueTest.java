package org.claimtrail.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.CatalogueException;
import org.claimtrail.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The examples and keys of the data files: catalogue and rules.
class DocumentedCatalogueTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path RESOURCES = Path.of("src/main/resources/org/claimtrail");

  @TempDir private Path folder;

  @Test
  void theReadersOwnCatalogueWorksAsShown() throws IOException {
    Catalogue catalogue = with(Document.README.fenced("yaml").getFirst());

    assertThat(name(catalogue, "DeepSeek Labs")).isEqualTo("DeepSeek");
    assertThat(name(catalogue, "acme ai")).isEqualTo("Acme Intelligence");
    assertThat(name(catalogue, "Lumen 3-Mini")).isEqualTo("Lumen 3 Mini");
  }

  @Test
  void theEntriesOfTheContributorsPageWorkAsShown() throws IOException {
    String entries =
        String.join(
            "",
            Document.CONTRIBUTING.fenced("yaml").stream().filter(b -> !b.startsWith("-")).toList());
    Catalogue catalogue = with(entries);

    assertThat(name(catalogue, "Acme Machines")).isEqualTo("Acme Intelligence");
    assertThat(name(catalogue, "Lumen 3.5")).isEqualTo("Lumen-3.5");
    assertThat(name(catalogue, "Beacon 2")).startsWith("Lumen");
    assertThat(catalogue.named("FieldBench Hard").orElseThrow())
        .isInstanceOfSatisfying(
            Entity.Benchmark.class, hard -> assertThat(hard.suite()).isEqualTo("FieldBench"));
    assertThat(name(catalogue, "Adèle Moreau")).isEqualTo("Ada Moreau");
  }

  @Test
  void everyDocumentedKeyOfAnEntryIsOne() throws IOException {
    for (String key : documented()) {
      String value = key.equals("name") ? "Acme" : "null";
      String entry = "companies: [{" + (key.equals("name") ? "" : "name: Acme, ");
      with(entry + key + ": " + value + "}]");
    }
    assertThatThrownBy(() -> with("companies: [{name: Acme, nothing-such: 1}]"))
        .isInstanceOf(CatalogueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "models", "benchmarks", "people", "governments", "chips"})
  void everyKeyOfTheBuiltInFilesIsDocumented(String file) throws IOException {
    String yaml = Files.readString(RESOURCES.resolve("entity/" + file + ".yaml"));
    Set<String> used = new TreeSet<>();
    YAML.readTree(yaml).forEach(entry -> used.addAll(entry.propertyNames()));
    Stream<String> explained =
        yaml.lines()
            .takeWhile(line -> line.startsWith("#"))
            .filter(line -> line.matches("# [a-z]+ {2,}\\S.*"))
            .map(line -> line.substring(2).split(" ", 2)[0]);

    assertThat(documented()).containsAll(used);
    assertThat(explained.toList()).isNotEmpty().isSubsetOf(documented());
  }

  @Test
  void everyKeyOfARuleIsDocumentedAndEveryDocumentedOneIsRead() throws IOException {
    String page = Document.CONTRIBUTING.section("A claim rule").text();
    Set<String> documented = new TreeSet<>();
    page.lines()
        .filter(line -> line.startsWith("- `"))
        .flatMap(line -> Document.codes(line).limit(1))
        .forEach(documented::add);
    documented.addAll(Set.of("words", "reads", "says"));
    String reader =
        Files.readString(Path.of("src/main/java/org/claimtrail/extract/Rules.java"))
            + Files.readString(Path.of("src/main/java/org/claimtrail/extract/Explanations.java"));

    assertThat(documented).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    assertThat(documented).allSatisfy(key -> assertThat(reader).contains("\"" + key + "\""));
    assertThat(keysOfRules()).isSubsetOf(documented);
    assertThat(keys(YAML.readTree(ruleExample()))).isSubsetOf(documented);
  }

  @Test
  void theExampleOfARuleHasSentencesThatYieldAndOneThatDoesNot() {
    JsonNode examples = YAML.readTree(ruleExample()).path(0).path("examples");

    assertThat(examples).hasSizeGreaterThan(1);
    assertThat(examples).anyMatch(JsonNode::isEmpty).anyMatch(claims -> !claims.isEmpty());
  }

  private static String ruleExample() {
    return Document.CONTRIBUTING.section("A claim rule").fenced("yaml").getFirst();
  }

  private static Set<String> keysOfRules() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(RESOURCES.resolve("extract"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).toList()) {
        JsonNode rules = YAML.readTree(Files.readString(file));
        if (rules.isArray()) {
          keys.addAll(keys(rules));
        }
      }
    }
    return keys;
  }

  private static Set<String> keys(JsonNode entries) {
    Set<String> keys = new TreeSet<>();
    entries.forEach(entry -> keys.addAll(entry.propertyNames()));
    return keys;
  }

  private static Set<String> documented() {
    return Document.CONTRIBUTING.section("The catalogue").keys();
  }

  private Catalogue with(String yaml) throws IOException {
    Path file = folder.resolve("catalogue.yaml");
    Files.writeString(file, yaml);
    return Catalogue.builtIn().with(file);
  }

  private static String name(Catalogue catalogue, String alias) {
    return catalogue.named(alias).map(Entity::name).orElse("unknown");
  }
}
