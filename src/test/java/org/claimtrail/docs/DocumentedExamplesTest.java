package org.claimtrail.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command line that a document shows, on the demo's articles.
class DocumentedExamplesTest {

  private static final Set<String> ASKING =
      Set.of(
          "claims",
          "claim",
          "facets",
          "disputes",
          "timeline",
          "leaderboard",
          "compare",
          "rivals",
          "entities",
          "entity",
          "articles",
          "article",
          "fields",
          "status");

  @TempDir private static Path folder;

  @BeforeAll
  static void addTheSampleArticles() {
    Program.Run demo = Program.run("demo", "--index", folder.toString());

    assertThat(demo.exitCode()).as(demo.errorOutput()).isZero();
  }

  @ParameterizedTest
  @MethodSource("asking")
  void whatAnExampleAsksHasAnAnswer(String commandLine) {
    Program.Run run = run(commandLine);

    assertThat(run.exitCode()).as(run.errorOutput()).isZero();
    assertThat(run.output()).isNotBlank();
    assertThat(run.errorOutput())
        .doesNotContain("no claim", "no entities", "no articles")
        .doesNotContain("no disputes", "no results", "nothing compares");
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatAnExampleDoesIsRightUsage(String commandLine) {
    List<String> words = Program.words(commandLine);

    assertThat(Program.commands()).contains(words.get(1));
    assertThat(words.stream().filter(word -> word.startsWith("--")))
        .isSubsetOf(Program.options(words.get(1)));
    assertThat(run(commandLine + " --help").exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsRefusedOnTheQueriesPageGetsTheAnswerShown(Document.Session session) {
    Program.Run run = run(session.commandLine());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errorOutput().lines()).containsExactlyElementsOf(session.output());
  }

  @Test
  void everyClaimOfTheSampleIsExplained() {
    Program.Run run = run("./claimtrail claims --explain --format jsonl");

    assertThat(run.output().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("\"explanation\":{"));
  }

  @Test
  void theClaimBaseTravelsAsTheExportsPageShows(@TempDir Path temporary) {
    List<String> lines = Document.EXPORTS.section("The whole claim base").commandLines().toList();

    assertThat(lines).hasSize(3);
    for (String line : lines) {
      Program.Run run = run(line.replace("/tmp/", temporary + "/"));
      assertThat(run.exitCode()).as(run.errorOutput()).isZero();
      assertThat(run.output() + run.errorOutput()).contains("14");
    }
  }

  @Test
  void everyCommandThatAsksHasAnExample() {
    assertThat(Document.QUERIES.commandLines().map(line -> Program.words(line).get(1)))
        .containsAll(Program.askingCommands())
        .contains("fields");
  }

  private static Program.Run run(String commandLine) {
    List<String> words = new ArrayList<>(Program.words(commandLine));
    words.removeFirst();
    if (!words.contains("--index")) {
      words.add("--index=" + folder);
    }
    return Program.run(words.toArray(String[]::new));
  }

  static Stream<String> asking() {
    List<String> refused = refused().map(Document.Session::commandLine).toList();
    return lines()
        .filter(line -> isAsking(line) && !refused.contains(line) && !line.contains("--index"));
  }

  static Stream<Document.Session> refused() {
    return Document.QUERIES.sessions().stream();
  }

  static Stream<String> others() {
    return lines().filter(line -> !isAsking(line));
  }

  private static boolean isAsking(String commandLine) {
    return ASKING.contains(Program.words(commandLine).get(1));
  }

  private static Stream<String> lines() {
    return Document.all().flatMap(Document::commandLines).distinct();
  }
}
