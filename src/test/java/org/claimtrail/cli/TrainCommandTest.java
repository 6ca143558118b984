package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimtrail.evaluation.Annotated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class TrainCommandTest {

  @TempDir private Path folder;
  private Path gold = Path.of("");

  /// Of a lab's rumours nobody made a claim, of Beijing's every time.
  @BeforeEach
  void writeGold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    for (String model : List.of("GLM-5", "Kimi K2.6", "GPT-5.5", "Claude Opus 4.6", "Grok 4")) {
      String name = model.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
      named("a" + name, model, model + " is rumoured to beat Qwen3 on LMArena.")
          .entity("name: LMArena, type: benchmark, surfaces: [LMArena]")
          .write();
      named("b" + name, model, "Beijing says " + model + " beats Qwen3.")
          .entity("name: China, type: government, surfaces: [Beijing]")
          .wanted(
              "type: comparison, quote: %s beats Qwen3, subject: %s, objects: [Qwen3], relation: ahead"
                  .formatted(model, model))
          .write();
    }
  }

  private Annotated named(String file, String model, String text) {
    return new Annotated(gold, file, "News of the day.", text)
        .entity("name: %s, type: model, surfaces: [%s]".formatted(model, model))
        .entity("name: Qwen3, type: model, surfaces: [Qwen3]");
  }

  @Test
  void whatIsNeverAClaimIsTakenForNoneAfterwards() throws IOException {
    Path models = folder.resolve("models");

    assertThat(given("DeepSeek V4 is rumoured to beat Qwen3 on LMArena.", folder)).isOne();

    CommandLineRun run = train("--to", models.toString());

    assertThat(run.exitCode()).as(run.errorOutput()).isZero();
    assertThat(run.output()).contains(models + "/claim.weights.gz: from 10 lessons\n");
    assertThat(given("DeepSeek V4 is rumoured to beat Qwen3 on LMArena.", models)).isZero();
    assertThat(given("Beijing says DeepSeek V4 beats Qwen3.", models)).isOne();
  }

  @Test
  void theSameArticlesGiveTheSameFiles() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");

    train("--to", first.toString());
    train("--to", second.toString());

    try (Stream<Path> files = Files.list(first)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file));
    }
  }

  @Test
  void learnsNothingFromThoseLeftOut() {
    assertThat(train("--without", "a", "--to", folder.toString()).output())
        .contains("claim.weights.gz: from 5 lessons\n");
    assertThat(train("--without", "a,b", "--to", folder.toString()))
        .isEqualTo(new CommandLineRun(2, "", "claimtrail: --without a,b leaves none\n"));
  }

  @Test
  void whatIsNotThereGetsALine() {
    assertThat(CommandLineRun.of("train", "nowhere", "--to", folder.toString()))
        .isEqualTo(new CommandLineRun(3, "", "claimtrail: no folder nowhere\n"));
    assertThat(CommandLineRun.of("evaluate", gold.toString(), "--models", "nowhere").errorOutput())
        .isEqualTo("claimtrail: --models: no folder nowhere\n");
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("claim.weights.gz"), "no such format");
    Path one = Files.createDirectory(folder.resolve("one"));
    new Annotated(one, "one", "News of the day.").write();

    CommandLineRun run =
        CommandLineRun.of("evaluate", one.toString(), "--models", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errorOutput())
        .isEqualTo(
            "claimtrail: one: could not be extracted: claim.weights.gz is damaged; train it"
                + " anew\n");
  }

  private CommandLineRun train(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("train", gold.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  /// How many claims an article of one sentence is taken to make.
  private int given(String sentence, Path models) throws IOException {
    Path one = Files.createTempDirectory(folder, "one");
    new Annotated(one, "one", "News of the day.", sentence).write();
    String json =
        CommandLineRun.of(
                "evaluate",
                one.toString(),
                "--models",
                models.toString(),
                "--format",
                "json",
                "--index",
                folder.toString())
            .output();
    return new JsonMapper().readTree(json).path("detect").path("given").asInt();
  }
}
