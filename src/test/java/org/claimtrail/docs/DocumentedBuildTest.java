package org.claimtrail.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents against the build and against each other.
class DocumentedBuildTest {

  private static final Pattern LIBRARY =
      Pattern.compile(
          "(?s)<(dependency|path|artifactItem)>.*?<artifactId>([^<]+)</artifactId>.*?</\\1>");

  @Test
  void everyDependencyIsExplainedAndNoOther() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String used = pom.replaceFirst("(?s)<dependencyManagement>.*?</dependencyManagement>", "");
    Set<String> libraries = new TreeSet<>();
    LIBRARY.matcher(used).results().forEach(library -> libraries.add(library.group(2)));

    assertThat(Document.CONTRIBUTING.section("Dependencies").keys())
        .containsExactlyInAnyOrderElementsOf(libraries);
  }

  @Test
  void theHouseIsTheSameSentenceEverywhere() throws IOException {
    String root =
        Files.readString(Path.of("src/main/java/org/claimtrail/package-info.java"))
            .replaceAll("\\R/// ", " ");
    List<String> sentences =
        Document.codes(root).filter(code -> code.startsWith("article →")).toList();

    assertThat(sentences).hasSize(1);
    assertThat(Document.README.codes()).containsOnlyOnce(sentences.getFirst());
    assertThat(Document.ARCHITECTURE.codes()).containsOnlyOnce(sentences.getFirst());
  }

  @Test
  void thePackagesOfTheArchitecturePageAreThoseOfTheHouse() {
    String sentence =
        Document.README.codes().filter(code -> code.startsWith("article →")).findFirst().orElse("");

    long packages = sentence.split(" → ", -1).length;
    assertThat(
            Document.ARCHITECTURE.rows().stream()
                .limit(packages)
                .map(row -> row.getFirst().strip()))
        .containsExactly(sentence.replaceAll("(\\w+)", "`$1`").split(" → ", -1));
  }

  @Test
  void everyClassThatTheArchitecturePageNamesExists() throws IOException {
    Set<String> classes = new TreeSet<>(Set.of("Room"));
    for (String root : List.of("src/main/java", "src/build", "src/test/java")) {
      try (var files = Files.walk(Path.of(root))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".java"))
            .forEach(file -> classes.add(file.replace(".java", "")));
      }
    }

    assertThat(Document.ARCHITECTURE.codes().filter(code -> code.matches("[A-Z][a-z]+\\w*")))
        .isSubsetOf(classes);
  }

  @ParameterizedTest
  @MethodSource("org.claimtrail.docs.Document#all")
  void everyLinkLeadsSomewhere(Document document) {
    assertThat(document.links())
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              Path file =
                  parts[0].isEmpty()
                      ? document.file()
                      : document.file().resolveSibling(parts[0]).normalize();
              assertThat(file).exists();
              if (parts.length > 1) {
                assertThat(anchors(file)).contains(parts[1]);
              }
            });
  }

  private static List<String> anchors(Path file) throws IOException {
    return new Document(file, Files.readString(file)).anchors().toList();
  }
}
