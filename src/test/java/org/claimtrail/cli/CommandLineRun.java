package org.claimtrail.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;

/// What a command did.
public record CommandLineRun(int exitCode, String output, String errorOutput) {

  /// Runs a command in this process, as if no person looked on.
  public static CommandLineRun of(String... arguments) {
    return of("", Map.of(), false, arguments);
  }

  public static CommandLineRun withInput(String input, String... arguments) {
    return of(input, Map.of(), false, arguments);
  }

  public static CommandLineRun withEnvironment(
      Map<String, String> environment, String... arguments) {
    return of("", environment, false, arguments);
  }

  /// On a terminal that a person looks at.
  public static CommandLineRun onTerminal(Map<String, String> environment, String... arguments) {
    return of("", environment, true, arguments);
  }

  private static CommandLineRun of(
      String input, Map<String, String> environment, boolean interactive, String... arguments) {
    var output = new ByteArrayOutputStream();
    var errorOutput = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(output, false, UTF_8),
            new PrintStream(errorOutput, false, UTF_8),
            environment,
            interactive);
    int exitCode = Main.run(terminal, arguments);
    return new CommandLineRun(exitCode, output.toString(UTF_8), errorOutput.toString(UTF_8));
  }
}
