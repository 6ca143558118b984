package org.claimtrail.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each text shows what is found in it: the marks are taken out, and linking must put them back.
class LinkingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">DeepSeek V4< claims parity with >Gemini 3.1 Pro< and >GPT-5.4< on tests.",
        "The US accused >DeepSeek<, >Moonshot AI< and >MiniMax< of distillation.",
        ">Claude Opus 4.6< scored 80.8 on >SWE-bench Verified<.",
        ">Liang Wenfeng< founded >DeepSeek<.",
        ">Nvidia< may sell the >H20< to >Alibaba<.",
      })
  void namesOfEveryType(String text) {
    Linking.assertLinks(text);
  }

  @Test
  void everyNameHasItsType() {
    assertThat(
            Linking.types(
                "Sam Altman of OpenAI told NIST that GPT-5.4 beats GPQA Diamond on an H100."))
        .containsExactly(PERSON, COMPANY, GOVERNMENT, MODEL, BENCHMARK, CHIP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">GPT‑5.4=GPT-5.4< leads.",
        ">Deep\u00ADSeek=DeepSeek< leads.",
        ">Kimi\u00A0K2.6=Kimi K2.6< leads.",
        ">ＯｐｅｎＡＩ=OpenAI< leads.",
        ">DеерSееk=DeepSeek< leads.",
        ">SWE‑bench\u00A0Verified=SWE-bench Verified< is led by nobody.",
        "🚀 >OpenAI< leads.",
      })
  void lookAlikesDoNotHideNames(String text) {
    Linking.assertLinks(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">OpenAI<'s board met.",
        ">OpenAI<’s board met.",
        "The board of >OpenAI<, a lab, met.",
        "(>OpenAI<)",
        "\">OpenAI<\" it said.",
        "An >OpenAI<-backed start-up failed.",
        "The ex->Google< engineer left.",
        ">H100s=H100< are scarce.",
      })
  void whatStandsAroundANameIsNoPartOfIt(String text) {
    Linking.assertLinks(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">Google DeepMind< is a lab.",
        ">Microsoft Research< is a lab.",
        ">Humanity's Last Exam< is hard.",
        ">SWE-bench Multilingual< is hard.",
        ">Amazon Web Services< grew.",
        ">Meta Superintelligence Labs< grew.",
        ">Artificial Analysis Intelligence Index< has a new leader.",
      })
  void ofNamesInNamesTheLongestCounts(String text) {
    Linking.assertLinks(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">Bard=Gemini<, as >Google< called it then, was late.",
        ">Facebook=Meta< said so.",
        ">Zhipu=Zhipu AI< was renamed >Z.ai=Zhipu AI< in July.",
        ">Twitter=X< said so.",
      })
  void formerNamesLeadToTheOneOfToday(String text) {
    Linking.assertLinks(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPENAI AND NVIDIA SIGN DEAL", "DEEPSEEK V4 TRAILS GPT-5.4"})
  void headlinesInCapitalsAreRead(String text) {
    assertThat(Linking.types(text)).hasSize(2);
  }

  @Test
  void countriesAndCapitalsAreKeptApart() {
    String text = "Beijing said the US told OpenAI so.";
    assertThat(Linking.of(text)).isEqualTo("Beijing said the US told >OpenAI< so.");
    assertThat(Linking.places(text))
        .isEqualTo(">Beijing=China< said the >US=United States< told OpenAI so.");
  }

  @Test
  void furnitureNamesNobody() {
    Linking.assertLinks("The price war\nRead more: OpenAI sues DeepSeek\n>OpenAI< denied it.");
  }

  @Test
  void aNameDoesNotRunOverALineEnd() {
    Linking.assertLinks(">Kimi K2< rivals >Claude Opus 4<\n4.7 is next, it said.");
  }
}
