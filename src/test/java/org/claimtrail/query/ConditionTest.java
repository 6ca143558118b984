package org.claimtrail.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "about:deepseek type:score | about:deepseek type:score",
        "a AND b OR c | (a b) OR c",
        "a (b OR c) | a (b OR c)",
        "NOT (a b) c | NOT (a b) c",
        "-a -b | NOT a NOT b",
        "not and or | not and or",
        "“export controls” | \"export controls\"",
        "benchmark:\"SWE-bench Verified\" | benchmark:\"SWE-bench Verified\"",
        "about:=google | about:=google",
        "about:=\"Google DeepMind\" | about:=\"Google DeepMind\"",
        "about:openai,anthropic | about:openai OR about:anthropic",
        "about:\"Acme, Inc\" | about:\"Acme, Inc\"",
        "type:score,comparison | type:comparison,score",
        "TYPE:Score | type:score",
        "self_reported:yes | voice:self-reported",
        "value:>80% | value:>80 unit:percent",
        "value:-5..5 | value:-5..5",
        "published:2026-01..2026-03-04 | published:2026-01..2026-03-04",
        "GPT-5.4 | GPT-5.4",
        "article:23CE | article:23ce",
      })
  void readsAQueryAndPrintsIt(String query, String printed) {
    assertThat(Condition.parse(query)).hasToString(printed);
    assertThat(Condition.parse(printed)).hasToString(printed);
  }

  @Test
  void takesNothingForEverything() {
    assertThat(Condition.parse("  ")).isEqualTo(Condition.everything());
  }

  @Test
  void readsNumbersWithTheirScales() {
    assertThat(List.of("1.6T", "1600B", "1,600,000,000,000", "1.6e12"))
        .allSatisfy(
            number ->
                assertThat(Condition.parse("value:" + number))
                    .isInstanceOfSatisfying(
                        Condition.Valued.class,
                        valued -> {
                          assertThat(valued.least()).isEqualTo(1_600_000_000_000.0);
                          assertThat(valued.most()).isEqualTo(1_600_000_000_000.0);
                        }));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "type:scor | 6 | no type 'scor'; it is comparison, score",
        "type:score,rank | 12 | no type 'rank'",
        "abut:deepseek | 1 | no field 'abut'; did you mean about?",
        "https://wire.example | 1 | no field 'https'; one of about, subject",
        "about: deepseek | 8 | 'about:' takes a name",
        "about: | 7 | 'about:' takes a name",
        "about:a,,b | 9 | 'about:' takes a name",
        "a OR | 5 | a condition was expected",
        "OR a | 1 | a condition was expected before 'OR'",
        "a AND OR b | 7 | a condition was expected before 'OR'",
        "(a b | 1 | there is no ')' for this '('",
        "a b) | 4 | there is no '(' for this ')'",
        "() | 2 | a condition was expected",
        "say \"nothing | 5 | a quotation mark without its end",
        "value:many | 7 | 'many' behind 'value:'; it takes a number",
        "value:9..5 | 7 | no number lies in 9..5",
        "value:1e999 | 7 | '1e999' behind 'value:'",
        "since:yesterday | 7 | 'yesterday' behind 'since:'; it takes a day, month or year",
        "published:2026..2025 | 11 | 2026 lies after 2025",
        "self-reported:maybe | 15 | 'maybe' behind 'self-reported:'; it takes true or false",
        "?! | 1 | no word in '?!'",
        "a🤖 type:x | 9 | no type 'x'",
        "NOT | 4 | a condition was expected",
      })
  void pointsAtWhatIsWrong(String query, int column, String message) {
    assertThatThrownBy(() -> Condition.parse(query))
        .isInstanceOfSatisfying(
            QueryFault.class, fault -> assertThat(fault.column()).isEqualTo(column))
        .hasMessageStartingWith("column " + column + ": ")
        .hasMessageContaining(message);
  }

  @Test
  void boundsWhatItReads() {
    assertThatThrownBy(() -> Condition.parse("a ".repeat(5_000)))
        .hasMessageContaining("a query of more than 4000 characters");
    assertThatThrownBy(() -> Condition.parse("a ".repeat(300)))
        .hasMessageContaining("more than 200 conditions");
    assertThatThrownBy(() -> Condition.parse("(".repeat(100) + "a" + ")".repeat(100)))
        .hasMessageContaining("more than 40 deep");
    assertThatThrownBy(() -> Condition.parse("- ".repeat(100) + "a"))
        .hasMessageContaining("more than 40 deep");
  }
}
