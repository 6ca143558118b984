package org.claimtrail.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the program runs.
///
/// @param environment the environment's variables
/// @param interactive whether a person reads the output as it comes
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean interactive) {

  /// Columns where the terminal does not tell.
  private static final int USUAL_WIDTH = 100;

  private static final int LEAST_WIDTH = 40;

  /// The one that this process was started in.
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.getenv(),
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
  }

  /// Columns of a line.
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    boolean number = columns.matches("\\d{1,4}");
    return number ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
  }

  /// Whether colours are shown where nothing was asked for.
  boolean colourful() {
    return interactive && isUnset("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
  }

  private boolean isUnset(String variable) {
    @Nullable String value = environment.get(variable);
    return value == null || value.isEmpty();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    var pipe = new Pipe(new FileOutputStream(descriptor));
    return new PrintStream(pipe, false, StandardCharsets.UTF_8);
  }
}
