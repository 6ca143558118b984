package org.claimtrail.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// Every rule that a claim can name is explained.
class ExplanationsTest {

  private static final String TYPES =
      Stream.of(ClaimType.values()).map(ClaimType::label).collect(Collectors.joining("|"));

  /// The name of a rule, or the beginning or end of one that is put together: "score.number",
  /// "specification.", ".table".
  private static final Pattern NAME =
      Pattern.compile("\"((?:" + TYPES + ")\\.[a-z-]*|\\.[a-z-]+)\"");

  private final Explanations explanations = new Explanations();

  @ParameterizedTest
  @EnumSource(ClaimType.class)
  void everyRuleOfAFileHasItsWordsAndAnExample(ClaimType type) {
    for (JsonNode rule : RuleFile.of(type)) {
      String name = type.label() + "." + rule.path("name").asString();
      Explanation explanation = explanations.of(type, name).orElseThrow();

      assertThat(explanation.file()).isEqualTo(type.label() + ".yaml");
      assertThat(explanation.example()).as(name).isNotBlank();
      assertThat(explanation.words())
          .as(name + ": with `pattern` goes `reads`; its `says` stands in explanations.yaml")
          .isNotBlank()
          .doesNotStartWith(";")
          .doesNotEndWith("; ");
      assertThat(explanation.cues().isEmpty()).as(name).isEqualTo(explanation.pattern() != null);
    }
  }

  @Test
  void cuesAreToldInWords() {
    Explanation outdoes = explained(ClaimType.COMPARISON, "comparison.outdoes");

    assertThat(outdoes.words()).startsWith("the verb beat, ").contains("come out ahead of");
    assertThat(explained(ClaimType.COMPARISON, "comparison.lead-noun").words())
        .contains("the noun lead over");
    assertThat(explained(ClaimType.DEAL, "deal.raises").words())
        .contains("close … round", "a sum of money beside it");
  }

  @Test
  void aRuleThatThereIsNotHasNoExplanation() {
    assertThat(explanations.of(ClaimType.SCORE, "score.guessed")).isEmpty();
    assertThat(explanations.of(ClaimType.SCORE, "comparison.outdoes")).isEmpty();
  }

  @Test
  void everyRuleThatTheCodeNamesIsExplained() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/claimtrail/claim"))) {
      for (Path file : files.toList()) {
        String code = Files.readString(file).replaceAll("(?m)^ *//.*", "");
        NAME.matcher(code).results().forEach(name -> names.add(name.group(1)));
      }
    }
    names.remove(".yaml");
    Set<String> explained = new TreeSet<>(unwritten().flatMap(ExplanationsTest::names).toList());
    for (ClaimType type : ClaimType.values()) {
      RuleFile.of(type)
          .forEach(rule -> explained.add(type.label() + "." + rule.path("name").asString()));
    }

    assertThat(names)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(explained)
                    .anyMatch(
                        rule ->
                            name.startsWith(".")
                                ? rule.endsWith(name)
                                : name.endsWith(".") ? rule.startsWith(name) : rule.equals(name)));
  }

  @Test
  void everyUnitOfASpecificationIsExplained() {
    Lexicon lexicon = Lexicon.of("numbers");
    assertThat(lexicon.words("of-models"))
        .isNotEmpty()
        .allSatisfy(
            unit -> explained(ClaimType.SPECIFICATION, "specification." + unit.replace('_', '-')));
    assertThat(lexicon.words("of-chips"))
        .isNotEmpty()
        .allSatisfy(
            unit -> explained(ClaimType.SPECIFICATION, "specification." + unit.replace('_', '-')));
  }

  @TestFactory
  Stream<DynamicTest> theExampleOfARuleWithoutPatternIsFoundByIt() {
    return unwritten()
        .map(
            entry ->
                dynamicTest(
                    names(entry).toList().toString(),
                    () -> {
                      String[] lines = entry.path("example").asString().split("\n", -1);
                      assertThat(Extracted.all(lines))
                          .extracting(claim -> claim.evidence().rule())
                          .containsAnyElementsOf(names(entry).toList());
                    }));
  }

  private Explanation explained(ClaimType type, String rule) {
    return explanations.of(type, rule).orElseThrow();
  }

  /// The rules that no file of a type has.
  private static Stream<JsonNode> unwritten() {
    return RuleFile.read("explanations.yaml").path("rules").valueStream();
  }

  private static Stream<String> names(JsonNode entry) {
    return RuleFile.texts(entry.path("names")).stream();
  }
}
