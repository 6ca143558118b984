package org.claimtrail.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedCommandsTest {

  private static final Pattern CALL = Pattern.compile("(?:^|[ /])claimtrail ([a-z]+)");
  private static final String FORMAT = "--format";

  @Test
  void theReadmeHasEveryCommandAndNoOther() {
    Set<String> commands = Document.README.section("Commands").keys();
    commands.removeIf(key -> key.startsWith("-") || Character.isDigit(key.charAt(0)));

    assertThat(commands).isEqualTo(Program.commands());
  }

  @Test
  void theReadmeHasEveryOptionThatAllCommandsHave() {
    Set<String> options = Document.README.section("Commands").keys();
    options.removeIf(key -> !key.startsWith("-"));

    assertThat(options).isEqualTo(Program.commonOptions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "timeline", "entities", "entity", "articles", "article"})
  void theQueriesPageHasEveryOptionOfACommandThatAsks(String command) {
    Set<String> documented = Document.QUERIES.section(command).keys();

    assertThat(documented).isEqualTo(ownOptions(command));
  }

  @Test
  void theEvaluationPageHasEveryOptionOfItsCommand() {
    assertThat(Document.EVALUATION.section("The command").keys())
        .contains(ownOptions("evaluate").toArray(String[]::new));
    assertThat(
            Document.EVALUATION.section("The command").keys().stream()
                .filter(key -> key.startsWith("--")))
        .isSubsetOf(Program.options("evaluate"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "extract", "rebuild", "status", "demo", "completion", "help"})
  void theOtherCommandsHaveNoOptionsOfTheirOwn(String command) {
    assertThat(ownOptions(command)).isEmpty();
  }

  @Test
  void theReadmeExplainsFormats() {
    assertThat(Document.README.section("Commands").text()).contains("`" + FORMAT + "`");
    assertThat(Program.options("claims")).contains(FORMAT);
  }

  @ParameterizedTest
  @MethodSource("org.claimtrail.docs.Document#all")
  void everyOptionThatADocumentNamesExists(Document document) {
    Set<String> all = new TreeSet<>(Program.commonOptions());
    Program.commands().forEach(command -> all.addAll(Program.options(command)));

    assertThat(document.options()).isSubsetOf(all);
  }

  @ParameterizedTest
  @MethodSource("org.claimtrail.docs.Document#all")
  void everyCommandThatADocumentNamesExists(Document document) {
    Stream<String> calls =
        Stream.concat(document.codes(), document.commandLines())
            .flatMap(code -> CALL.matcher(code).results())
            .map((MatchResult call) -> call.group(1));

    assertThat(calls).isSubsetOf(Program.commands());
  }

  @Test
  void theQueriesPageListsTheValuesOfEachOption() {
    for (String row : new String[] {"--type T", "--relation R", "--certainty C", "--sort ORDER"}) {
      String option = row.split(" ", 2)[0];
      String message = Program.run("claims", option, "nothing-such").errorOutput();
      String values = message.replaceFirst("(?s).* is none of ([a-z, ]+) .*", "$1").strip();

      assertThat(Document.codes(Document.QUERIES.section("claims").row(row)))
          .as(row)
          .contains(values.split(", ", -1));
    }
  }

  /// Without those that other commands have, too.
  private static Set<String> ownOptions(String command) {
    Set<String> own = new TreeSet<>(Program.options(command));
    own.removeAll(Program.commonOptions());
    own.remove(FORMAT);
    return own;
  }
}
