package org.claimtrail.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.query.QueryField;
import org.claimtrail.track.Odds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedCommandsTest {

  private static final Pattern CALL = Pattern.compile("(?:^|[ /])claimtrail ([a-z][a-z-]*)");
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
  @MethodSource("org.claimtrail.docs.Program#askingCommands")
  void theQueriesPageHasEveryOptionOfACommandThatAsks(String command) {
    Set<String> documented = Document.QUERIES.section(command).keys();

    assertThat(documented).isEqualTo(ownOptions(command));
  }

  @ParameterizedTest
  @MethodSource("org.claimtrail.docs.Program#askingCommands")
  void theQueriesPageHasTheOptionsThatAllWhoAskShare(String command) {
    assertThat(shared()).isNotEmpty();
    assertThat(Program.options(command)).containsAll(shared());
  }

  @Test
  void theQueriesPageHasEveryFieldOfAQueryAndWhatItTakes() {
    List<String> documented =
        Document.QUERIES.section("The query language").rows().stream()
            .map(row -> (row.get(0).strip() + ": " + row.get(1).strip()).replace("`", ""))
            .toList();

    assertThat(documented)
        .containsExactlyElementsOf(
            Stream.of(QueryField.values())
                .map(field -> field.label() + ": " + field.expected())
                .toList());
  }

  @Test
  void theQueriesPageHasEveryKindOfDispute() {
    assertThat(Document.QUERIES.section("What is a dispute").keys())
        .containsExactlyElementsOf(
            Stream.of(Odds.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void theEvaluationPageHasEveryOptionOfItsCommands() {
    Set<String> options = Document.EVALUATION.section("The command").keys();
    options.removeIf(key -> !key.startsWith("--") || key.equals(FORMAT));
    Set<String> own = new TreeSet<>(ownOptions("evaluate"));
    own.addAll(ownOptions("train"));
    own.remove(FORMAT);

    assertThat(options).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fields",
        "mcp",
        "export",
        "import",
        "rebuild",
        "status",
        "demo",
        "completion",
        "help"
      })
  void theOtherCommandsHaveNoOptionsOfTheirOwn(String command) {
    assertThat(ownOptions(command)).isEmpty();
  }

  @Test
  void theQueriesPageHasEveryOptionOfTheCommandsThatDecide() {
    Set<String> own = new TreeSet<>();
    for (String command :
        new String[] {"reject", "confirm", "correct", "merge", "split", "undo", "corrections"}) {
      own.addAll(ownOptions(command));
    }
    Set<String> documented = Document.QUERIES.section("Corrections").keys();
    documented.removeIf(key -> !key.startsWith("--"));

    assertThat(documented).isEqualTo(own);
  }

  @Test
  void theSourcesPageHasEveryOptionOfTheCommandsThatRead() {
    Set<String> own = new TreeSet<>();
    for (String command : new String[] {"add", "extract", "read", "watch"}) {
      own.addAll(ownOptions(command));
    }
    Set<String> documented = Document.SOURCES.section("Options").keys();

    assertThat(documented).isEqualTo(own);
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

  @ParameterizedTest
  @CsvSource({
    "claims, --type T",
    "claims, --relation R",
    "claims, --certainty C",
    "claims, --sort ORDER",
    "facets, --by FACET",
    "timeline, --by PERIOD",
    "entities, --type T",
    "rivals, --of LEVEL",
  })
  void theQueriesPageListsTheValuesOfAnOption(String command, String row) {
    String option = row.split(" ", 2)[0];
    String message = Program.run(command, "any", option, "nothing-such").errorOutput();
    String values = message.replaceFirst("(?s).* is none of ([a-z, -]+) .*", "$1").strip();

    assertThat(Document.codes(Document.QUERIES.section(command).row(row)))
        .contains(values.split(", ", -1));
  }

  /// Those of all who ask.
  private static Set<String> shared() {
    return Document.QUERIES.section("What all of them share").keys();
  }

  /// Without those that other commands have, too.
  private static Set<String> ownOptions(String command) {
    Set<String> own = new TreeSet<>(Program.options(command));
    own.removeAll(Program.commonOptions());
    own.removeAll(shared());
    own.remove(FORMAT);
    return own;
  }
}
