package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.evaluation.Annotated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String OUT = "type: release, quote: GLM-5 is out, subject: GLM-5";
  private static final String CHEAP =
      "type: cost, quote: GLM-5 costs $2, subject: GLM-5, value: 2, unit: usd";

  @TempDir private Path folder;
  private Path gold = Path.of("");

  @BeforeEach
  void writeGold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    first().write();
    second().write();
  }

  @Test
  void printsFiguresTypesConfusionAndWorstArticles() throws IOException {
    Path run = file("run", first().given(OUT), second().given(CHEAP.replace("cost,", "deal,")));

    CommandLineRun evaluation = evaluate("--predictions", run.toString());

    assertThat(evaluation.exitCode()).isZero();
    assertThat(evaluation.errorOutput()).isEmpty();
    assertThat(evaluation.output())
        .startsWith("2 articles of " + gold + "\n")
        .contains(
            "core                0.500   0.500  0.500      1      2     2\n",
            "release      1.000    1.000      1      1     1\n",
            """
               in the gold  1  2  3  nothing
            1  cost         ·  ·  1        0
            2  release      ·  1  ·        0
            3  deal         ·  ·  ·        0
            """,
            "second     0.000      0      1     1  GLM-5 costs $2.\n");
  }

  @Test
  void takesOnlyTheArticlesAskedFor() throws IOException {
    Path run = file("run", first().given(OUT), second());

    CommandLineRun evaluation =
        evaluate("--predictions", run.toString(), "--articles", "fi,x", "--format", "json");

    assertThat(evaluation.errorOutput()).isEmpty();
    assertThat(evaluation.output()).contains("\"articles\":1", "\"f1\":1,\"right\":1");
    assertThat(evaluate("--articles", "x").errorOutput())
        .isEqualTo("claimtrail: no article of " + gold + " begins with x\n");
  }

  @Test
  void showsErrorsWithWhatWasGivenAndWanted() throws IOException {
    Path run = file("run", first().given(OUT + "x"), second());

    assertThat(evaluate("--predictions", run.toString(), "--errors", "5").output())
        .endsWith(
            """
            Errors, 2 of 2
            first  wrong     release        GLM-5 released
                             subject: GLM-5x instead of GLM-5
                             “GLM-5 is out”
            second  missed   cost           GLM-5: $2
                             “GLM-5 costs $2”
            """);
    assertThat(evaluate("--predictions", run.toString(), "--errors", "1").output())
        .contains("Errors, 1 of 2")
        .doesNotContain("missed");
  }

  @Test
  void showsWhatWasWonAndLostAgainstAnEarlierRun() throws IOException {
    Path before =
        file("before", first().given(OUT.replace("release,", "deal,")), second().given(CHEAP));
    Path now = file("now", first().given(OUT), second());

    CommandLineRun evaluation =
        evaluate("--predictions", now.toString(), "--compare", before.toString());

    assertThat(evaluation.output())
        .contains("core             0.500  0.667  +0.167\n")
        .endsWith(
            """

            first  +2 −0     GLM-5 is out.
            + found          release        GLM-5 released
                             “GLM-5 is out”
            + spurious gone  deal           GLM-5
                             “GLM-5 is out”

            second  +0 −1    GLM-5 costs $2.
            − lost           cost           GLM-5: $2
                             “GLM-5 costs $2”
            """);
  }

  @Test
  void printsTheTablesOfADocument() throws IOException {
    Path run = file("run", first().given(OUT), second());

    assertThat(evaluate("--predictions", run.toString(), "--format", "markdown").output())
        .startsWith("|  | precision | recall | F1 | right | given | gold |\n|---|---:|")
        .contains("| core | 1.000 | 0.500 | 0.667 | 1 | 1 | 2 |\n");
  }

  @Test
  void aSavedRunIsWhatExtractPrints() throws IOException {
    Path run = folder.resolve("run.jsonl");
    Path article = folder.resolve("article.jsonl");
    Files.writeString(
        article,
        """
        {"url": "https://wire.example/first", "title": "GLM-5 is out.", "published": "2026-04-24", \
        "text": "GLM-5 is out.\\n"}
        """);

    CommandLineRun evaluation = evaluate("--save", run.toString(), "--articles", "first");
    String extracted =
        CommandLineRun.of("extract", article.toString(), "--index", folder.toString()).output();

    assertThat(evaluation.exitCode()).as(evaluation.errorOutput()).isZero();
    assertThat(run).hasContent(extracted);
    assertThat(evaluate("--predictions", run.toString(), "--articles", "first").output())
        .isEqualTo(evaluation.output());
  }

  @Test
  void whatCannotBeScoredIsNamedAndTheRestIsScored() throws IOException {
    Path run = folder.resolve("run.jsonl");
    String stranger = first().line().replace("wire.example/first", "wire.example/stranger");
    Files.write(run, List.of(first().given(OUT).line(), "{oops", "[]", stranger));

    CommandLineRun evaluation = evaluate("--predictions", run.toString());

    assertThat(evaluation.exitCode()).isEqualTo(1);
    assertThat(evaluation.output()).contains("core                1.000   0.500  0.667");
    assertThat(evaluation.errorOutput().lines())
        .containsExactly(
            "claimtrail: " + run + ":2: not JSON at column 2",
            "claimtrail: " + run + ":3: not a JSON object",
            "claimtrail: "
                + run
                + ": of no article in "
                + gold
                + ", left out: https://wire.example/stranger",
            "claimtrail: " + run + ": no line for second; counted as empty");
  }

  @Test
  void aFaultInTheGoldIsNamedAndNothingScored() {
    second().wanted("type: release, quote: GLM-6 is out, subject: GLM-6").write();

    CommandLineRun evaluation = evaluate();

    assertThat(evaluation.exitCode()).isEqualTo(3);
    assertThat(evaluation.output()).isEmpty();
    assertThat(evaluation.errorOutput())
        .isEqualTo("claimtrail: second.json: quote not in the text, in a claim: 'GLM-6 is out'\n");
  }

  @Test
  void whatIsNotThereGetsALine() {
    assertThat(CommandLineRun.of("evaluate", "nowhere"))
        .isEqualTo(new CommandLineRun(3, "", "claimtrail: no folder nowhere\n"));
    assertThat(evaluate("--predictions", "nothing"))
        .isEqualTo(new CommandLineRun(3, "", "claimtrail: no file nothing\n"));
    assertThat(evaluate("--predictions", "a", "--save", "b").exitCode()).isEqualTo(2);
    assertThat(evaluate("--save", folder + "/nowhere/run.jsonl"))
        .isEqualTo(
            new CommandLineRun(
                3,
                "",
                "claimtrail: "
                    + folder
                    + "/nowhere/run.jsonl cannot be written; is there such a folder?\n"));
  }

  private Annotated first() {
    return new Annotated(gold, "first", "GLM-5 is out.").wanted(OUT);
  }

  private Annotated second() {
    return new Annotated(gold, "second", "GLM-5 costs $2.").wanted(CHEAP);
  }

  private Path file(String name, Annotated... articles) throws IOException {
    return Files.write(
        folder.resolve(name + ".jsonl"), Stream.of(articles).map(Annotated::line).toList());
  }

  private CommandLineRun evaluate(String... options) {
    return CommandLineRun.of(
        Stream.concat(
                Stream.of("evaluate", gold.toString(), "--index", folder.toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
