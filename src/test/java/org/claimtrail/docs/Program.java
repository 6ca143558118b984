package org.claimtrail.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.cli.Main;

/// The program as its users know it: by what it prints.
final class Program {

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]*) {2,}\\S");
  private static final Pattern OPTION =
      Pattern.compile("(?m)^ +(?:(-\\w), )?(--[a-z][a-z-]*)(?=[=\\s])");
  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  private Program() {}

  record Run(int exitCode, String output, String errorOutput) {}

  static Run run(String... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String input, String... arguments) {
    var in = new ByteArrayInputStream(input.getBytes(UTF_8));
    var output = new ByteArrayOutputStream();
    var errorOutput = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            arguments,
            in,
            new PrintStream(output, false, UTF_8),
            new PrintStream(errorOutput, false, UTF_8));
    return new Run(exitCode, output.toString(UTF_8), errorOutput.toString(UTF_8));
  }

  static Set<String> commands() {
    String help = run("--help").output();
    String list = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:"));
    return found(COMMAND.matcher(list).results().map(command -> command.group(1)));
  }

  /// Those that ask an index and can look back: all that take `--as-of`.
  static Set<String> askingCommands() {
    return found(commands().stream().filter(command -> options(command).contains("--as-of")));
  }

  /// Those that every command has.
  static Set<String> commonOptions() {
    return optionsIn(run("--help"));
  }

  /// Those of a command, the common ones included.
  static Set<String> options(String command) {
    return optionsIn(run("help", command));
  }

  private static Set<String> optionsIn(Run help) {
    Stream<MatchResult> options = OPTION.matcher(help.output()).results();
    return found(options.flatMap(option -> Stream.of(option.group(2), shortName(option))));
  }

  /// The words of a command line, as a shell would part them.
  static List<String> words(String commandLine) {
    return WORD.matcher(commandLine)
        .results()
        .map(word -> QUOTED.matcher(word.group()).replaceAll("$1$2"))
        .toList();
  }

  private static String shortName(MatchResult option) {
    return option.group(1) == null ? "" : option.group(1);
  }

  private static Set<String> found(Stream<String> words) {
    Set<String> found = new TreeSet<>();
    words.filter(word -> !word.isEmpty()).forEach(found::add);
    return found;
  }
}
