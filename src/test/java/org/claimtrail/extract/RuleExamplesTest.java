package org.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.extract.Rule.Example;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The examples in the rules' files, each run through the extractor.
class RuleExamplesTest {

  private static final List<Rule> RULES =
      Stream.of(ClaimType.values())
          .filter(type -> type != ClaimType.STATEMENT)
          .flatMap(type -> Rules.of(type).rules().stream())
          .toList();

  @TestFactory
  Stream<DynamicContainer> examplesYieldTheirClaims() {
    return RULES.stream()
        .map(
            rule ->
                dynamicContainer(
                    rule.id(),
                    rule.examples().stream().map(example -> yieldsItsClaims(rule, example))));
  }

  @TestFactory
  Stream<DynamicNode> rulesFindTheirOwnExamples() {
    return RULES.stream().map(RuleExamplesTest::findsOneOfItsExamples);
  }

  @TestFactory
  Stream<DynamicTest> rulesHaveExamplesForAndAgainst() {
    return RULES.stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(rule.examples())
                            .anyMatch(example -> !example.claims().isEmpty())
                            .anyMatch(example -> example.claims().isEmpty())));
  }

  @Test
  void ruleNamesAreUnique() {
    assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
  }

  private static DynamicTest yieldsItsClaims(Rule rule, Example example) {
    return dynamicTest(
        example.text(),
        () ->
            assertThat(Extracted.claims(rule.type(), example.text()))
                .containsExactlyInAnyOrderElementsOf(example.claims()));
  }

  /// Else another rule does its work, and it may go.
  private static DynamicTest findsOneOfItsExamples(Rule rule) {
    return dynamicTest(
        rule.id(),
        () ->
            assertThat(rule.examples())
                .anySatisfy(
                    example ->
                        assertThat(Extracted.ofType(rule.type(), example.text()))
                            .extracting(claim -> claim.evidence().rule())
                            .contains(rule.id())));
  }
}
