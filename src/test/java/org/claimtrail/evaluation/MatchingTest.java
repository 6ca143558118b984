package org.claimtrail.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

  private static final String FIRST = "🚀 DeepSeek V4 beats GPT-5.4 on AIME 2025, and it is out.";
  private static final String SECOND = "US officials say the lab cheats; Nvidia raised $2 billion.";
  private static final String OUT = "type: release, quote: it is out, subject: DeepSeek V4";
  private static final String BEATS =
      "type: comparison, quote: DeepSeek V4 beats GPT-5.4, subject: DeepSeek V4, relation: ahead,"
          + " objects: [GPT-5.4]";
  private static final String RAISED =
      "type: deal, quote: Nvidia raised $2 billion, subject: Nvidia, value: 2000000000, unit: usd";

  @TempDir private Path folder;

  @Test
  void theSameClaimIsRight() {
    assertThat(article().wanted(OUT).wanted(BEATS).given(BEATS).given(OUT).outcomes())
        .containsExactly("release right", "comparison right");
  }

  @Test
  void whatIsNotGivenIsMissedAndWhatIsNotWantedIsSpurious() {
    assertThat(article().wanted(OUT).given(RAISED).outcomes())
        .containsExactly("release missed", "deal spurious");
  }

  @Test
  void whatWasRejectedIsSpuriousWhereItIsGivenAndElseNothing() {
    String rejected = RAISED + ", rejected: true";

    assertThat(article().wanted(rejected).given(RAISED).outcomes())
        .containsExactly("deal spurious");
    assertThat(article().wanted(rejected).outcomes()).isEmpty();
  }

  @Test
  void ofTwoClaimsAtOnePlaceTheOneThatAgreesIsMeant() {
    String other = BEATS.replace("subject: DeepSeek V4", "subject: DeepSeek");

    assertThat(article().wanted(other + ", rejected: true").wanted(BEATS).given(BEATS).outcomes())
        .containsExactly("comparison right");
    assertThat(article().wanted(other + ", rejected: true").wanted(BEATS).given(other).outcomes())
        .containsExactly("comparison missed", "comparison spurious");
  }

  @Test
  void besideTheClaimsOfAPartialArticleNothingCounts() {
    Annotated partial = article().partial().wanted(OUT).wanted(RAISED + ", rejected: true");

    assertThat(partial.given(BEATS).given(RAISED).outcomes())
        .containsExactly("release missed", "deal spurious");
    assertThat(partial.evaluation().figures().entity()).isEqualTo(Tally.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # half of the quote
          DeepSeek V4 bea                                  | comparison right
          DeepSeek V4                                      | comparison missed
          # around it
          🚀 DeepSeek V4 beats GPT-5.4 on AIME 2025, and it | comparison right
          # elsewhere in the line
          on AIME 2025, and it is out.                     | comparison missed
          """)
  void aClaimCoversHalfOfTheQuote(String quote, String outcome) {
    String given = BEATS.replace("quote: DeepSeek V4 beats GPT-5.4", "quote: '" + quote + "'");

    assertThat(article().wanted(BEATS).given(given).outcomes().getFirst()).isEqualTo(outcome);
  }

  @Test
  void aClaimStaysInItsLine() {
    String both = "quote: \"it is out.\\nUS officials\"";

    assertThat(article().wanted(OUT).given(OUT.replace("quote: it is out", both)).outcomes())
        .containsExactly("release missed", "release spurious");
  }

  @Test
  void anOptionalClaimCountsNeitherWay() {
    assertThat(article().wanted(OUT + ", optional: true").outcomes()).isEmpty();
    assertThat(article().wanted(OUT + ", optional: true").given(OUT).outcomes()).isEmpty();
  }

  @Test
  void aClaimThatCountsGoesBeforeAnOptionalOne() {
    assertThat(article().wanted(OUT + ", optional: true").wanted(OUT).given(OUT).outcomes())
        .containsExactly("release right");
  }

  @Test
  void aClaimIsFoundOnce() {
    assertThat(article().wanted(OUT).given(OUT).given(OUT).outcomes())
        .containsExactly("release right", "release spurious");
  }

  @Test
  void thePairsAreThoseThatAgreeMost() {
    String other = OUT.replace("DeepSeek V4", "GPT-5.4");

    assertThat(article().wanted(OUT).wanted(other).given(other).given(OUT).outcomes())
        .containsExactly("release right", "release right");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          subject: DeepSeek V4                    | release right
          subject: the deepseek-v4                | release right
          subject: DeepSeek V4’s                  | release right
          subject: V4                             | release right
          subject: Whale 4                        | release right
          subject: DeepSeek V 4.0                 | release wrong: subject
          subject: DeepSeek                       | release wrong: subject
          """)
  void anEntityMayBeGivenByAnyOfItsNames(String subject, String outcome) throws IOException {
    Files.writeString(folder.resolve("names.tsv"), "DeepSeek V4\tWhale 4\n");
    String given = OUT.replace("subject: DeepSeek V4", subject);

    assertThat(article().wanted(OUT).given(given).outcomes()).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US officials                            | statement right
          senior US officials in Washington       | statement right
          officials                               | statement right
          US official                             | statement right
          Chinese officials                       | statement wrong: claimant
          US makers                               | statement wrong: claimant
          """)
  void describingWordsAgreeByTheirNoun(String claimant, String outcome) {
    String cheats = "type: statement, quote: the lab cheats, subject: DeepSeek, claimant: ";

    assertThat(article().wanted(cheats + "US officials").given(cheats + claimant).outcomes())
        .containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value: 2000000001, unit: usd            | deal right
          value: 2100000000, unit: usd            | deal wrong: value
          value: 2000000000, unit: cny            | deal wrong: value
          unit: usd                               | deal wrong: value
          """)
  void aValueIsRightWithItsUnit(String value, String outcome) {
    String given = RAISED.replace("value: 2000000000, unit: usd", value);

    assertThat(article().wanted(RAISED).given(given).outcomes()).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "objects: [GPT-5.4, Nvidia]"            | comparison right
          "objects: [Nvidia, gpt 5.4]"            | comparison right
          "objects: [GPT-5.4]"                    | comparison wrong: objects
          "objects: [GPT-5.4, GPT-5.4]"           | comparison wrong: objects
          """,
      quoteCharacter = '"')
  void objectsAreASet(String objects, String outcome) {
    String both = BEATS.replace("objects: [GPT-5.4]", "objects: [GPT-5.4, Nvidia]");
    String given = BEATS.replace("objects: [GPT-5.4]", objects);

    assertThat(article().wanted(both).given(given).outcomes()).containsExactly(outcome);
  }

  @Test
  void theCoreIsWhatATypeAsksFor() {
    String elsewhere =
        OUT + ", date: '2026', claimant: DeepSeek, certainty: planned, negated: true";
    Figures figures = article().wanted(OUT).given(elsewhere).evaluation().figures();

    assertThat(figures.detect()).isEqualTo(new Tally(1, 1, 1));
    assertThat(figures.core()).isEqualTo(new Tally(1, 1, 1));
    assertThat(figures.full()).isEqualTo(new Tally(0, 1, 1));
    assertThat(figures.uncertain()).isEqualTo(new Tally(0, 1, 0));
  }

  @Test
  void whatIsTakenForAnotherTypeIsCounted() {
    Evaluation evaluation =
        article()
            .wanted(OUT)
            .wanted(RAISED)
            .given(OUT.replace("release", "statement"))
            .evaluation();

    assertThat(evaluation.confusion()).hasToString("{RELEASE={STATEMENT=1}}");
  }

  @Test
  void aMentionIsRightAtItsPlaceWithItsType() {
    Figures figures =
        article()
            .mention("quote: DeepSeek V4, name: deepseek-v4, type: model")
            .mention("quote: DeepSeek V4, name: DeepSeek, type: company")
            .mention("quote: GPT-5.4, name: GPT-5, type: model")
            .mention("quote: Nvidia raised, name: Nvidia, type: company")
            .evaluation()
            .figures();

    assertThat(figures.entity()).isEqualTo(new Tally(2, 3, 3));
    assertThat(figures.link()).isEqualTo(0.5);
  }

  private Annotated article() {
    return new Annotated(folder, "one", FIRST, SECOND)
        .entity("name: DeepSeek V4, type: model, surfaces: [DeepSeek V4], aliases: [V4]")
        .entity("name: GPT-5.4, type: model, surfaces: [GPT-5.4]")
        .entity("name: Nvidia, type: company, surfaces: [Nvidia]");
  }
}
