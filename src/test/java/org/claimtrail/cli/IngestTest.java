package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.ClaimIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands that read articles, with the real extractor.
class IngestTest {

  private static final String RELEASE =
      article(
          "release", "DeepSeek V4 scored 80.6% on SWE-bench Verified, DeepSeek said on Friday.");
  private static final String CABLE =
      article("cable", "The United States accused Moonshot AI of distillation on Monday.");

  @TempDir private Path folder;

  @Test
  void addsArticlesAndTellsWhatBecameOfEach() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    Files.writeString(file, RELEASE + "\n{\"text\": 5}\n" + CABLE + "\n");

    CommandLineRun first = run("add", file.toString(), "--format", "jsonl");

    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.output().lines().map(IngestTest::keys))
        .containsOnly("[url, id, status, claims, reason]");
    assertThat(first.output().lines().map(IngestTest::status))
        .containsExactly("added", "refused", "added");
    assertThat(first.output()).contains(file + ":2: text is not a string");
    assertThat(first.errorOutput()).contains("2 added, 0 replaced, 0 unchanged, 1 refused");

    CommandLineRun again = run("add", file.toString());

    assertThat(again.output().lines()).hasSize(2).allMatch(line -> line.startsWith("unchanged "));
    assertThat(again.errorOutput())
        .contains("articles.jsonl:2: text is not a string", "0 added, 0 replaced, 2 unchanged");

    Files.writeString(file, RELEASE.replace("80.6", "79.0"));

    assertThat(run("add", file.toString()).output()).startsWith("replaced ");
    assertThat(run("claims", "--type", "score").output()).contains("79%").doesNotContain("80.6%");
  }

  @Test
  void addsEachOfSeveralVersionsInOneFileOnce() {
    String changed = RELEASE.replace("80.6", "79.0");
    String input = RELEASE + "\n" + changed + "\n" + RELEASE;

    CommandLineRun run = CommandLineRun.withInput(input, "add", "-", "--index", folder.toString());

    assertThat(run.output().lines().map(line -> line.split(" ", -1)[0]))
        .containsExactly("added", "replaced", "unchanged");
    assertThat(run("claims", "--type", "score").output()).contains("79%").doesNotContain("80.6%");
  }

  @Test
  void doesNothingWhereEverythingIsRefused() {
    Path index = folder.resolve("index");
    CommandLineRun run =
        CommandLineRun.of(
            "add", folder.resolve("nowhere.txt").toString(), "--index", index.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.output()).isEmpty();
    assertThat(run.errorOutput()).contains("nowhere.txt: no such file or folder");
    assertThat(index).doesNotExist();
  }

  @Test
  void letsOneWriteAtATime() {
    try (var writer = new ClaimIndex(folder).write(Catalogue.builtIn(), "test", "test")) {
      CommandLineRun run =
          CommandLineRun.withInput(CABLE, "add", "-", "--index", folder.toString());

      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.errorOutput()).contains("claimtrail: ").hasLineCount(1);
      writer.commit();
    }
  }

  @Test
  void extractPrintsALineForEachArticle() {
    CommandLineRun run = CommandLineRun.withInput(RELEASE + "\nnothing\n" + CABLE, "extract", "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output().lines().map(IngestTest::keys)).containsOnly("[url, entities, claims]");
    assertThat(run.output().lines()).hasSize(2);
    JsonNode release = json(run.output().lines().findFirst().orElseThrow());
    assertThat(release.get("entities").get(0).propertyNames())
        .containsExactly("start", "end", "name", "type");
    assertThat(release.get("claims").get(0).get("value").doubleValue()).isEqualTo(80.6);
    assertThat(run.errorOutput()).startsWith("claimtrail: standard input:2: not JSON");
  }

  @Test
  void rebuildExtractsWhatTheIndexHoldsAgain() {
    SampleIndex.writeTo(folder);

    CommandLineRun run = run("rebuild");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("3 articles rebuilt, with ");
    assertThat(run("articles", "--format", "jsonl").output().lines()).hasSize(3);
    assertThat(run("claims", "--format", "jsonl").output()).doesNotContain("test.line");
  }

  @Test
  void demoShowsWhatCanBeAskedWithoutTouchingAnotherIndex() {
    CommandLineRun run = run("demo");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains(
            "What is claimed about DeepSeek",
            "How claims on ",
            Marks.LEGEND,
            "Try next",
            " serve --index ")
        .contains("claims --about DeepSeek --type comparison --index " + folder)
        .endsWith(" add YOUR-ARTICLES.jsonl --index " + folder + "\n");
    assertThat(run.errorOutput()).contains(" added, ", " 0 refused");
  }

  private CommandLineRun run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--index";
    all[arguments.length + 1] = folder.toString();
    return CommandLineRun.of(all);
  }

  private static String article(String name, String text) {
    return "{\"url\": \"https://wire.example/%s\", \"published\": \"2026-04-24\", \"text\": \"%s\"}"
        .formatted(name, text);
  }

  private static JsonNode json(String line) {
    return new JsonMapper().readTree(line);
  }

  private static String keys(String line) {
    return json(line).propertyNames().toString();
  }

  private static String status(String line) {
    return json(line).get("status").stringValue();
  }
}
