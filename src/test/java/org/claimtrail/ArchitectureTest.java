package org.claimtrail;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// The order of the packages, and which libraries each may touch.
class ArchitectureTest {

  private static final String SENTENCE =
      "article → page → fetch → source → watch → entity → claim → annotate → extract → track →"
          + " review → index → query → alert → answer → exchange → assist → ingest → site → http →"
          + " cli";

  private static final List<String> ORDER = List.of(SENTENCE.split(" → "));

  /// Off the road: only `cli` imports it.
  private static final String EVALUATION = "evaluation";

  private static final List<String> PACKAGES =
      Stream.concat(ORDER.stream(), Stream.of(EVALUATION)).toList();

  /// What each package may import; always something that stands left of it.
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("article", Set.of()),
          Map.entry("page", Set.of("article")),
          Map.entry("fetch", Set.of()),
          Map.entry("source", Set.of("article", "page", "fetch")),
          Map.entry("watch", Set.of("fetch", "source")),
          Map.entry("entity", Set.of("article")),
          Map.entry("annotate", Set.of("article", "entity")),
          Map.entry("claim", Set.of("article", "entity")),
          Map.entry("extract", Set.of("article", "entity", "claim", "annotate")),
          Map.entry("track", Set.of("article", "entity", "claim")),
          Map.entry("review", Set.of("article", "entity", "claim")),
          Map.entry("index", Set.of("article", "entity", "claim", "track", "review")),
          Map.entry("query", Set.of("article", "entity", "claim", "track", "review", "index")),
          Map.entry("alert", Set.of("entity", "review", "index", "query")),
          Map.entry(
              "answer",
              Set.of(
                  "article", "entity", "claim", "extract", "track", "review", "index", "query",
                  "alert")),
          Map.entry(
              "exchange",
              Set.of("article", "entity", "claim", "review", "index", "query", "alert", "answer")),
          Map.entry("assist", Set.of("article", "entity", "claim", "index", "query", "answer")),
          Map.entry(
              "ingest",
              Set.of(
                  "article",
                  "source",
                  "entity",
                  "claim",
                  "annotate",
                  "extract",
                  "index",
                  "alert",
                  "answer")),
          Map.entry(
              "site",
              Set.of(
                  "article", "entity", "claim", "extract", "review", "index", "query", "answer")),
          Map.entry("http", Set.copyOf(ORDER.subList(0, ORDER.indexOf("http")))),
          Map.entry(EVALUATION, Set.of("article", "entity", "annotate", "claim", "extract")),
          Map.entry("cli", Set.copyOf(PACKAGES)));

  private static final Path SOURCES = Path.of("src/main/java/org/claimtrail");
  private static final Pattern QUOTED = Pattern.compile("`(article → [^`]*)`");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.claimtrail");

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void aPackageImportsOnlyWhatItMay(String name) {
    Set<String> allowed = MAY_IMPORT.getOrDefault(name, Set.of());
    String[] others =
        PACKAGES.stream()
            .filter(other -> !other.equals(name) && !allowed.contains(other))
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);
    if (others.length > 0) {
      noClasses()
          .that(resideInAPackage(inside(name)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(CLASSES);
    }
  }

  @Test
  void whatAPackageMayImportStandsLeftOfIt() {
    assertThat(MAY_IMPORT.keySet()).containsExactlyInAnyOrderElementsOf(PACKAGES);
    ORDER
        .subList(0, ORDER.indexOf("cli"))
        .forEach(
            name ->
                assertThat(ORDER.subList(0, ORDER.indexOf(name)))
                    .as(name)
                    .containsAll(MAY_IMPORT.getOrDefault(name, Set.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "edu.stanford.nlp, annotate, extract",
    "org.apache.lucene, index, query",
    "picocli, cli, cli",
    "io.javalin, http, cli",
    "gg.jte, site, site",
    "io.micrometer, http, http",
    "io.modelcontextprotocol, assist, assist",
    "reactor, assist, assist",
    "org.jsoup, page, page",
    "org.mozilla.universalchardet, page, source",
    "crawlercommons, fetch, source",
    "com.rometools.opml, watch, watch",
    "org.apache.pdfbox, source, source",
    "org.apache.james, source, source",
    "org.netpreserve, source, source",
    "org.commonmark, source, source",
  })
  void aLibraryStaysBehindItsWall(String library, String one, String other) {
    noClasses()
        .that()
        .resideOutsideOfPackages(inside(one), inside(other))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  @Test
  void aClassIsNamedForWhatItIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(?:Utils?|Helper|Manager|Service|Impl)")
        .check(CLASSES);
  }

  @Test
  void everyPackageStandsInTheSentenceOrOffTheRoad() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }
  }

  @Test
  void theRootPackageSaysTheSentence() throws IOException {
    assertThat(sentences(SOURCES.resolve("package-info.java"))).containsExactly(SENTENCE);
  }

  @Test
  void theReadmeSaysTheSentence() throws IOException {
    Path readme = Path.of("README.md");
    assertThat(readme).as("README.md, which has to say `%s`", SENTENCE).isRegularFile();
    assertThat(sentences(readme)).as("the sentence in README.md").containsExactly(SENTENCE);
  }

  private static List<String> sentences(Path file) throws IOException {
    List<String> sentences = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(Files.readString(file));
    while (matcher.find()) {
      sentences.add(matcher.group(1).replaceAll("\\R/// ", " "));
    }
    return sentences;
  }

  private static String inside(String name) {
    return "org.claimtrail." + name + "..";
  }
}
