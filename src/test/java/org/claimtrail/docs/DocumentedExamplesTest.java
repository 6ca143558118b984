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
      Set.of("claims", "timeline", "entities", "entity", "articles", "article", "status");

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
    assertThat(run.errorOutput()).doesNotContain("no claims", "no entities", "no articles");
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

  @Test
  void theUnknownNameOfTheQueriesPageGetsTheAnswerShown() {
    String session = Document.QUERIES.fenced("console").getFirst();
    List<String> lines = session.lines().toList();

    Program.Run run = run(lines.getFirst().substring(2));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorOutput().strip()).isEqualTo(lines.get(1));
  }

  @Test
  void everyClaimOfTheSampleIsExplained() {
    Program.Run run = run("./claimtrail claims --explain --format jsonl");

    assertThat(run.output().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("\"explanation\":{"));
  }

  @Test
  void everyCommandThatAsksHasAnExample() {
    assertThat(Document.QUERIES.commandLines().map(line -> Program.words(line).get(1)))
        .contains("claims", "timeline", "entities", "entity", "articles", "article");
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
    return lines().filter(line -> isAsking(line) && !line.contains("Deepsek"));
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
