package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.claimtrail.extract.ClaimExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reading commands other than `claims` show a person.
class ViewsTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void write() {
    SampleIndex.writeTo(folder);
  }

  @Test
  void timelineGroupsClaimsByMonth() {
    assertThat(run("timeline", "DeepSeek").output())
        .contains("2026-04     ███ 3\n", "2026-05     ████ 4\n")
        .contains("2026-04-24  ● DeepSeek on par with GPT-5.4  DeepSeek\n");
  }

  @Test
  void timelineDrawsWhatWasMeasured() {
    String output = run("timeline", "DeepSeek", "--benchmark", "SWE-bench Verified").output();

    assertThat(output)
        .startsWith("SWE-bench Verified, percent\n")
        .contains("● DeepSeek 80.6", "DeepSeek V4 76.1 ○", Marks.LEGEND);
    assertThat(output.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    assertThat(run("timeline", "SWE-bench Verified").output()).contains("● DeepSeek 80.6");
    assertThat(run("timeline", "--benchmark", "SWE-bench Verified").output())
        .contains("● DeepSeek 80.6");
    assertThat(run("timeline").errorOutput()).startsWith("claimtrail: name an entity, or a bench");
  }

  @Test
  void timelineDrawsNoChartOfOneDay() {
    assertThat(run("timeline", "SWE-bench Verified", "--until", "2026-04").output())
        .contains("80.6% on SWE-bench Verified")
        .doesNotContain(Marks.LEGEND);
  }

  @Test
  void timelineSaysWhichConditionToLeaveOut() {
    CommandLineRun run = run("timeline", "DeepSeek", "--until", "2020");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errorOutput())
        .isEqualTo("claimtrail: no claims; none has until:2020; without until:2020 there are 7\n");
  }

  @Test
  void timelineExportsClaimsOldestFirst() {
    assertThat(run("timeline", "DeepSeek", "--format", "jsonl").output().lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains("\"published\":\"2026-04-24\""));
  }

  @Test
  void articleMarksItsClaimsInPlace() {
    String page = run("article", SampleIndex.LAUNCH).output();

    assertThat(page)
        .startsWith("=DeepSeek V4 is out 🚀\nExample Wire · 2026-04-24 · https://wire.example/")
        .contains("companies    DeepSeek 1", "models       DeepSeek V4 1, GPT-5.4 1")
        .contains("  1  comparison     ● DeepSeek on par with GPT-5.4  DeepSeek")
        .contains("\n[1>DeepSeek V4 claims parity with GPT-5.4 on most tests.<1]\n")
        .contains("\n[3>It costs 2 dollars.<3]\n");
  }

  @Test
  void articleUnderlinesItsClaimsOnATerminal() {
    CommandLineRun run =
        CommandLineRun.onTerminal(
            Map.of(), "article", SampleIndex.LAUNCH, "--index", folder.toString());

    assertThat(run.output()).contains("\u001B[4;33mIt costs 2 dollars.\u001B[0m");
  }

  @Test
  void articlesAreListedNewestFirst() {
    assertThat(run("articles").output().lines().skip(1))
        .extracting(line -> line.substring(18, 28))
        .containsExactly("2026-05-20", "2026-05-10", "2026-04-24");
  }

  @Test
  void entitiesAreListedWithCounts() {
    assertThat(run("entities", "--type", "benchmark").output())
        .contains("SWE-bench Verified", "benchmark", "2026-04-24  2026-05-10");
  }

  @Test
  void entityShowsWhatIsKnown() {
    assertThat(run("entity", "deepseek v4").output())
        .startsWith("DeepSeek V4  model\n")
        .contains("belongs to  DeepSeek", "seen        2 times in 2 articles");
  }

  @Test
  void statusTellsThatAnotherExtractorFoundWhatThereIs() {
    CommandLineRun run = run("status", "--index", folder.toString());

    assertThat(run.output()).contains("extractor   test, now " + ClaimExtractor.version());
    assertThat(run.errorOutput())
        .startsWith("claimtrail: 3 articles were extracted by another extractor")
        .endsWith("; run: claimtrail rebuild --index " + folder + "\n");
  }

  @Test
  void statusCounts() {
    assertThat(run("status").output()).contains("articles    3\n", "claims      7\n");
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.withEnvironment(Map.of("CLAIMTRAIL_INDEX", folder.toString()), arguments);
  }
}
