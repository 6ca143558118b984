package org.claimtrail.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `add` as a process of its own, which is killed.
class KilledTest {

  private static final int ARTICLES = 12;

  /// More is a longer campaign: each costs the time in which the models are loaded.
  private static final int KILLS = Integer.getInteger("killed.times", 1);

  @TempDir private Path folder;

  @Test
  void aJobThatIsKilledAndRunAgainEndsAsOneThatWasNot() throws Exception {
    Path coverage = coverage();

    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      before += addedBeforeTheKill(coverage);
    }
    List<String> last = add("killed", coverage).output().lines().toList();

    assertThat(last).hasSize(ARTICLES);
    assertThat(last.stream().filter(line -> line.startsWith("unchanged")).count())
        .isGreaterThanOrEqualTo(before);
    add("whole", coverage);
    assertThat(claims("killed")).hasSizeGreaterThan(ARTICLES).isEqualTo(claims("whole"));
  }

  /// Kills the job as soon as it has told that something new is on disk.
  private int addedBeforeTheKill(Path coverage) throws Exception {
    Process job =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.claimtrail.cli.Main",
                "add",
                coverage.toString(),
                "--index",
                folder.resolve("killed").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output = job.inputReader(UTF_8)) {
      String line = output.readLine();
      while (line != null && !line.startsWith("added")) {
        line = output.readLine();
      }
      assertThat(line).isNotNull();
      // Not the process itself, which would close its output.
      job.toHandle().destroyForcibly();
      return 1 + (int) output.lines().filter(more -> more.startsWith("added")).count();
    }
  }

  private Path coverage() throws IOException {
    Path coverage = Files.createDirectory(folder.resolve("coverage"));
    try (Stream<Path> texts = Files.list(Path.of("src/gold"))) {
      for (Path text :
          texts
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .limit(ARTICLES)
              .toList()) {
        Files.copy(text, coverage.resolve(text.getFileName()));
      }
    }
    return coverage;
  }

  private List<String> claims(String index) {
    return run(index, "claims", "--format", "jsonl", "--limit", "10000")
        .output()
        .lines()
        .sorted()
        .toList();
  }

  private CommandLineRun add(String index, Path coverage) {
    return run(index, "add", coverage.toString());
  }

  private CommandLineRun run(String index, String... arguments) {
    return CommandLineRun.withEnvironment(
        Map.of("CLAIMTRAIL_INDEX", folder.resolve(index).toString()), arguments);
  }
}
