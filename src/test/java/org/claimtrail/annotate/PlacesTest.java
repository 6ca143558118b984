package org.claimtrail.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China dismissed the claim.|China (government)",
        "Beijing rejected the accusation on Friday.|Beijing = China (government)",
        "Washington has banned the export of such chips.|Washington = United States (government)",
        "The US accused the labs of theft.|US = United States (government)",
        "The labs were sanctioned by Japan.|Japan (government)",
        "The cable urges India to act.|India (government)",
        "Officials fear Beijing's military plans.|Beijing = China (government)",
        "The Chinese government denied it.|Chinese government = China (government)",
        "Brussels will fine the firm.|Brussels = European Union (government)",
      })
  void aCountryThatActsIsItsGovernment(String text, String mention) {
    assertThat(Reading.ofParagraph(text).mentions()).contains(mention);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The model is popular in China.",
        "Labs across China train on fewer chips.",
        "Chips from Japan are scarce.",
        "The China-based start-up grew.",
        "The largest data centre outside the US opened.",
        "Chinese start-ups hire fast.",
        "He moved into France and stayed there.",
      })
  void aCountryWhereThingsAreIsNone(String text) {
    assertThat(Reading.ofParagraph(text).mentions()).isEmpty();
  }
}
