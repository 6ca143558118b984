package org.claimtrail.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What is extracted is as good as EVALUATION.md says.
class ExtractionFiguresTest {

  private static final double MAY_FALL = 0.005;
  private static final double MAY_RISE = 0.015;
  private static final Pattern CORE =
      Pattern.compile("\\| core \\| [\\d.]+ \\| [\\d.]+ \\| ([\\d.]+) \\|");

  @TempDir private Path folder;

  @Test
  void theCoreIsAsPublished() throws IOException {
    double published = published();

    double core = core();

    assertThat(core)
        .as("core F1 on src/gold fell; './claimtrail evaluate src/gold --compare RUN' shows where")
        .isGreaterThanOrEqualTo(published - MAY_FALL);
    assertThat(core)
        .as("core F1 on src/gold rose: publish the better figure by 'mvn -q -Pevaluation'")
        .isLessThanOrEqualTo(published + MAY_RISE);
  }

  /// The F1 of the first row named "core", that of all articles.
  private static double published() throws IOException {
    Matcher row = CORE.matcher(Files.readString(Path.of("EVALUATION.md")));
    assertThat(row.find()).as("EVALUATION.md has a core F1").isTrue();
    return Double.parseDouble(row.group(1));
  }

  private double core() {
    var output = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            new String[] {"evaluate", "src/gold", "--format", "json", "--index", folder.toString()},
            InputStream.nullInputStream(),
            new PrintStream(output, false, StandardCharsets.UTF_8),
            System.err);
    assertThat(exitCode).isZero();
    String json = output.toString(StandardCharsets.UTF_8);
    return new JsonMapper().readTree(json).path("core").path("f1").asDouble();
  }
}
