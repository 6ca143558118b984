package org.claimtrail.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class UsageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItselfWithExamples(String command) {
    CommandLineRun help = CommandLineRun.of(command, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.output()).contains("Usage: claimtrail " + command, "Example", "--index=DIR");
    assertThat(CommandLineRun.of("help", command).output()).isEqualTo(help.output());
    assertThat(options(command))
        .allSatisfy(
            option -> {
              assertThat(help.output()).contains(option.longestName());
              assertThat(option.description()).isNotEmpty();
            });
  }

  @Test
  void theRootListsAllCommands() {
    assertThat(CommandLineRun.of("--help").output())
        .contains(commands().toList())
        .isEqualTo(CommandLineRun.of("help").output());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          clams                  | no command 'clams'; did you mean claims
          claims --abot X        | unknown option: '--abot'; did you mean --about?
          claims --type scroe    | invalid value for option '--type' (T): 'scroe' is none of compari
          claims --since 2026-13 | '2026-13' is no date such as 2026-04-24, 2026-04 or 2026
          claims --limit x       | invalid value for option '--limit': 'x' is not an int
          claims --limit 0       | a limit of 0; it is at least 1
          claims --since 2026 --until 2025 | 2026 lies after 2025
          timeline X --limit 0   | a limit of 0; it is at least 1
          entities --limit 0     | a limit of 0; it is at least 1
          claims --bogus --help  | unknown option: '--bogus'
          --bogus --help         | unknown option: '--bogus'
          entities --type lab    | 'lab' is none of company, model, benchmark, person, government
          timeline               | name an entity, or a benchmark
          add                    | missing required parameter: 'PATH|URL'
          article                | missing required parameter: 'ID'
          evaluate               | missing required parameter: 'GOLD_DIR'
          evaluate x --format csv | 'csv' is none of text, json, markdown
          evaluate x --errors -1 | --errors -1: it is at least 1
          help clams             | no command 'clams'
          """)
  void wrongUsageGetsALineThatSaysWhatIsThere(String command, String message) {
    CommandLineRun run = CommandLineRun.of(command.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errorOutput()).startsWith("claimtrail: ").contains(message).hasLineCount(1);
  }

  @Test
  void noCommandIsWrongUsageAndGetsTheHelp() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errorOutput()).isEqualTo(CommandLineRun.of("--help").output());
  }

  @Test
  void theHelpHasACommandsOwnOptionsBeforeTheCommonOnes() {
    assertThat(CommandLineRun.of("claims", "--help").output())
        .startsWith("Find claims.\n\nUsage: ")
        .containsSubsequence("--about=NAME", "--until=D", "\n\nCommon options:\n", "--format")
        .containsSubsequence("Common options:", "--index=DIR");
    assertThat(CommandLineRun.of("rebuild", "--help").output()).contains("Common options:\n");
  }

  @ParameterizedTest
  @CsvSource({
    "claims",
    "timeline X",
    "entities",
    "entity X",
    "articles",
    "article X",
    "status",
    "rebuild"
  })
  void aMissingIndexGetsALineThatSaysWhatToDo(String command) {
    Path missing = folder.resolve("missing");
    CommandLineRun run =
        CommandLineRun.withEnvironment(
            Map.of("CLAIMTRAIL_INDEX", missing.toString()), command.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errorOutput())
        .contains("no index at " + missing, "claimtrail add")
        .hasLineCount(1);
    assertThat(missing).doesNotExist();
  }

  @Test
  void aDamagedIndexGetsALine() throws IOException {
    SampleIndex.writeTo(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    CommandLineRun run = CommandLineRun.of("claims", "--index", folder.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errorOutput()).startsWith("claimtrail: ").hasLineCount(1);
  }

  @Test
  void aBrokenCatalogueGetsALine() throws IOException {
    SampleIndex.writeTo(folder);
    Files.writeString(folder.resolve("catalogue.yaml"), "companies: [[[");

    CommandLineRun run = CommandLineRun.of("claims", "--index", folder.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errorOutput()).contains("catalogue.yaml").hasLineCount(1);
  }

  @Test
  void theIndexOnTheCommandLineCountsBeforeThatOfTheEnvironment() {
    SampleIndex.writeTo(folder);

    CommandLineRun run =
        CommandLineRun.withEnvironment(
            Map.of("CLAIMTRAIL_INDEX", "nowhere"), "status", "--index", folder.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains(folder.toString());
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    assertThat(CommandLineRun.of("completion").output())
        .contains("claimtrail")
        .contains("--about", "comparison", "timeline");
  }

  static Stream<String> commands() {
    return commandLine().getSubcommands().keySet().stream();
  }

  private static List<OptionSpec> options(String command) {
    CommandLine subcommand = Objects.requireNonNull(commandLine().getSubcommands().get(command));
    return subcommand.getCommandSpec().options();
  }

  private static CommandLine commandLine() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    return Main.commandLine(
        new Claimtrail(
            new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), false)));
  }
}
