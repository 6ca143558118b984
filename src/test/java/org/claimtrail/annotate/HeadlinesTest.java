package org.claimtrail.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US diplomatic cable flags DeepSeek for illicit distillation|flags/VBZ",
        "DeepSeek V4 Rivals GPT-5.4 on Coding Tests|Rivals/VBZ",
        "Kimi K2.6 Tops SWE-bench Verified|Tops/VBZ",
        "Gemini 3.1 Pro Matches Claude Opus 4.6 at Half the Price|Matches/VBZ",
        "Nvidia Unveils a New Chip for Chinese Buyers|Unveils/VBZ",
        "China Dismisses Accusations as Groundless Attacks|Dismisses/VBZ",
        "OpenAI Cuts the Price of GPT-5.4|Cuts/VBZ",
        "Anthropic Accuses Chinese Labs of Copying Claude|Accuses/VBZ",
        "Mistral Trails American Rivals as Funding Dries Up|Trails/VBZ",
      })
  void theVerbOfAHeadlineIsAVerb(String headline, String verb) {
    Reading reading = Reading.of(headline + "\nThat is all there is to tell.");
    assertThat(reading.tagged(headline.substring(0, 6))).contains(verb);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its rivals from China are cheaper than the lab hoped.|rivals/NNS",
        "The lab leads, and its matches with others prove it.|matches/NNS",
      })
  void nounsOfRunningTextStayNouns(String sentence, String noun) {
    assertThat(Reading.ofParagraph(sentence).tagged(sentence)).contains(noun);
  }
}
