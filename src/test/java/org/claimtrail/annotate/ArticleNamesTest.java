package org.claimtrail.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that an article makes, and those that the name model adds to the catalogue's.
class ArticleNamesTest {

  @Test
  void aSurnameNamesThePersonAfterTheFullName() {
    assertThat(
            Reading.ofParagraph("Liang Wenfeng spoke. Later Liang left, and Wenfeng's aide too.")
                .mentions())
        .containsExactly(
            "Liang Wenfeng (person)",
            "Liang = Liang Wenfeng (person)",
            "Wenfeng = Liang Wenfeng (person)");
  }

  @Test
  void aSurnameWithoutTheFullNameNamesNobody() {
    assertThat(Reading.ofParagraph("The dish is called Liang in the south.").mentions()).isEmpty();
  }

  @Test
  void initialsInParenthesesNameWhatStandsBeforeThem() {
    assertThat(
            Reading.ofParagraph(
                    "The Bureau of Model Weights and Measures (BMWM) met. BMWM then spoke.")
                .mentions())
        .contains(
            "BMWM = Bureau of Model Weights and Measures (government)",
            "Bureau of Model Weights and Measures (government)");
  }

  @Test
  void initialsThatDoNotFitAreNoName() {
    assertThat(Reading.ofParagraph("OpenAI (NYT) said so. NYT is a paper.").mentions())
        .doesNotContain("NYT = OpenAI (company)");
  }

  @Test
  void thePeopleWhomTheCatalogueLacksAreFound() {
    assertThat(
            Reading.ofParagraph("The study was led by Margaret Ashworth, who advised OpenAI.")
                .mentions())
        .containsExactly("Margaret Ashworth (person)", "OpenAI (company)");
  }

  @Test
  void theirSurnamesAreFoundToo() {
    assertThat(
            Reading.ofParagraph(
                    "The study was led by Margaret Ashworth of Leeds. Then Ashworth resigned.")
                .mentions())
        .contains("Margaret Ashworth (person)", "Ashworth = Margaret Ashworth (person)");
  }

  @Test
  void theOrganisationsThatTheCatalogueLacksAreFound() {
    assertThat(
            Reading.ofParagraph("The chips were sold by Hartwell Microsystems Inc. to OpenAI.")
                .mentions())
        .anyMatch(mention -> mention.startsWith("Hartwell Microsystems"))
        .contains("OpenAI (company)");
  }

  @Test
  void bodiesOfStateAreGovernments() {
    assertThat(
            Reading.ofParagraph("The plan was stopped by the Ministry of Model Affairs in May.")
                .mentions())
        .contains("Ministry of Model Affairs (government)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The price of an API call fell.",
        "The GPU is idle.",
        "Most LLMs fail the test.",
        "On Monday the weather was fine.",
      })
  void initialsOfThingsNameNobody(String text) {
    assertThat(Reading.ofParagraph(text).mentions()).isEmpty();
  }

  @Test
  void aWordWithCapitalsInsideIsAName() {
    assertThat(Reading.ofParagraph("On PortBench it was first, HonestLab found.").mentions())
        .containsExactly("PortBench (benchmark)", "HonestLab (company)");
  }
}
