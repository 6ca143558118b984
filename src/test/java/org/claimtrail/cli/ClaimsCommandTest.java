package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void write() {
    SampleIndex.writeTo(folder);
  }

  @Test
  void showsWhoClaimsWhatInWhichWords() {
    CommandLineRun run = claims("--about", "DeepSeek", "--type", "comparison");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errorOutput()).isEmpty();
    assertThat(run.output())
        .isEqualTo(
            """
            2026-04-24  comparison     DeepSeek on par with GPT-5.4
                        ● DeepSeek (self-reported) · stated · Example Wire · as subject, claimant
                        “DeepSeek V4 claims parity with GPT-5.4 on most tests.”
            """);
  }

  @Test
  void tellsIndependentClaimsAndThoseOfTheArticleApart() {
    assertThat(claims("--type", "score", "--claimant", "OpenAI").output())
        .contains("DeepSeek V4 76.1% on SWE-bench Verified", "○ OpenAI (independent)");
    assertThat(claims("--type", "cost").output())
        .contains("DeepSeek V4: $2", "◇ Example Wire itself");
    assertThat(claims("--certainty", "hedged").output())
        .contains("on United States and DeepSeek", "○ US officials (independent) · hedged");
  }

  @Test
  void explainsByWhichRuleAClaimWasFound() {
    assertThat(claims("--type", "comparison", "--explain").output())
        .contains(
            "            rule comparison.better-than, in comparison.yaml: a comparative such as ",
            "            pattern [{tag:/JJR|RBR/}",
            "            such as “Kimi K2.6 is better than GPT-5.4 at coding, Moonshot AI"
                + " says.”\n");
    assertThat(claims("--type", "comparison", "--explain", "--format", "jsonl").output())
        .contains(
            "\"rule\":\"comparison.better-than\",\"explanation\":"
                + "{\"rule\":\"comparison.better-than\",\"file\":\"comparison.yaml\",\"cues\":[],");
    assertThat(claims("--type", "comparison", "--explain", "--format", "csv").output())
        .contains("rule,explanation\n", "comparison.better-than,\"a comparative such as ");
  }

  @Test
  void explainsARuleOnce() {
    assertThat(claims("--type", "score", "--explain").output())
        .containsOnlyOnce("rule test.line, which this version does not have")
        .contains("run: claimtrail rebuild");
    assertThat(claims("--explain", "--format", "jsonl").output()).contains("\"explanation\":null");
  }

  @Test
  void combinesConditions() {
    CommandLineRun run =
        claims("--benchmark", "swe bench verified", "--since", "2026-05", "--until", "2026-05-31");

    assertThat(run.output()).contains("76.1%").doesNotContain("80.6%");
  }

  @Test
  void sortsByValue() {
    String output = claims("--type", "score", "--sort", "value").output();

    assertThat(output.indexOf("80.6%")).isLessThan(output.indexOf("76.1%"));
  }

  @Test
  void saysWhatALimitLeavesOut() {
    CommandLineRun run = claims("--limit", "2");

    assertThat(run.output().lines().filter(line -> line.startsWith("2026"))).hasSize(2);
    assertThat(run.errorOutput())
        .matches("claimtrail: 2 of 7 claims; go on with --after [\\w-]+\n");
  }

  @Test
  void goesOnWhereAPageEnded() {
    String cursor =
        claims("--limit", "3").errorOutput().replaceFirst("(?s).*--after (\\S+)\\s*$", "$1");

    assertThat(
            claims("--limit", "3", "--format", "jsonl").output()
                + claims("--after", cursor, "--format", "jsonl").output())
        .isEqualTo(claims("--format", "jsonl").output());
    assertThat(claims("--after", "nonsense").exitCode()).isEqualTo(2);
    assertThat(claims("--after", cursor, "--sort", "value").errorOutput())
        .startsWith("claimtrail: no page begins after '");
  }

  @Test
  void takesAQueryAsItsFieldsAndAsItsWords() {
    String asked = claims("about:deepseek", "benchmark:SWE-bench Verified", "value:>80").output();

    assertThat(asked).contains("80.6%").doesNotContain("76.1%");
    assertThat(claims("about:deepseek benchmark:\"SWE-bench Verified\" value:>80").output())
        .isEqualTo(asked);
    assertThat(claims("benchmark:SWE-bench Verified").output()).contains("80.6%", "76.1%");
  }

  @Test
  void pointsAtTheColumnWhereAQueryGoesWrong() {
    CommandLineRun run = claims("about:deepseek type:scor");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorOutput().lines())
        .containsExactly(
            "claimtrail: column 21: no type 'scor'; it is comparison, score, ranking,"
                + " specification, cost, release, accusation, denial, policy, deal or statement",
            "  about:deepseek type:scor",
            "                      ^");
  }

  @Test
  void cutsNoExportShort() {
    assertThat(claims("--format", "jsonl").output().lines()).hasSize(7);
  }

  @Test
  void saysWhichConditionToLeaveOutWhereNothingMatches() {
    CommandLineRun run = claims("--about", "DeepSeek", "--type", "deal");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).isEmpty();
    assertThat(run.errorOutput())
        .isEqualTo("claimtrail: no claims; none has type:deal; without type:deal there are 7\n");
  }

  @Test
  void letsFamiliesInBeforeAnythingElseIsGivenUp() {
    assertThat(claims("--about", "DeepSeek", "--only", "--type", "cost").errorOutput())
        .isEqualTo(
            "claimtrail: no claims; none has both about:=DeepSeek and type:cost; with its family,"
                + " about:DeepSeek, there is 1\n");
  }

  @Test
  void advisesCommandsForTheSameIndex() {
    assertThat(claims("--outlet", "Zzyzx Qqq").errorOutput())
        .endsWith("; list them with: claimtrail articles --index " + folder + "\n");
  }

  @Test
  void printsAQuoteOnceForAllClaimsOfASentence() {
    assertThat(claims("--since", "2026-05-20").output())
        .isEqualTo(
            """
            2026-05-20  accusation     United States accuses DeepSeek, OpenAI
                        ○ United States (independent) · stated · Example Wire
            2026-05-20  denial         DeepSeek denies
                        ◇ Example Wire itself · stated
            2026-05-20  statement      on United States and DeepSeek
                        ○ US officials (independent) · hedged · Example Wire
                        “The United States may act against DeepSeek, officials said.”
            """);
  }

  @Test
  void suggestsNamesThatAreNearAnUnknownOne() {
    CommandLineRun run = claims("--about", "Deepsek");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errorOutput())
        .startsWith("claimtrail: no entity 'Deepsek'; did you mean DeepSeek")
        .hasLineCount(1);
  }

  @Test
  void letsNoControlCharacterReachATerminal() {
    String output = claims("--type", "score").output();

    assertThat(output).contains("red and all").doesNotContain("\u001B", "\u202E");
  }

  @Test
  void showsColoursOnATerminalOnly() {
    String[] command = {"claims", "--index", folder.toString()};

    assertThat(CommandLineRun.of(command).output()).doesNotContain("\u001B");
    assertThat(CommandLineRun.onTerminal(Map.of(), command).output()).contains("\u001B[1m");
    assertThat(CommandLineRun.onTerminal(Map.of("NO_COLOR", "1"), command).output())
        .doesNotContain("\u001B");
    assertThat(claims("--color", "always").output()).contains("\u001B[1m");
  }

  @Test
  void wrapsToTheWidthOfTheTerminal() {
    CommandLineRun run =
        CommandLineRun.withEnvironment(
            Map.of("COLUMNS", "60", "CLAIMTRAIL_INDEX", folder.toString()), "claims");

    assertThat(run.output().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(61));
  }

  private static CommandLineRun claims(String... options) {
    String[] command = new String[options.length + 3];
    command[0] = "claims";
    command[1] = "--index";
    command[2] = folder.toString();
    System.arraycopy(options, 0, command, 3, options.length);
    return CommandLineRun.of(command);
  }
}
