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
    assertLinks(text);
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
        ">GPT-5.7< is out.",
        ">GPT 5.7=GPT-5.7< is out.",
        ">GPT-5.7-mini< and >GPT-5.7 Pro< are out.",
        ">Kimi K3-Thinking< is out.",
        ">Qwen4-Max< is out.",
        ">Qwen3-235B-A22B< is out.",
        ">Qwen 4=Qwen4< is out.",
        ">Claude Opus 5.2< is out.",
        ">Claude 5.5 Sonnet< is out.",
        ">Gemini 4 Flash-Lite< is out.",
        ">DeepSeek V5-Base< is out.",
        ">DeepSeek-V5=DeepSeek V5< is out.",
        ">Llama 5 Maverick< is out.",
        ">Grok 6 Fast< is out.",
        ">GLM-6-Air< is out.",
        ">MiniMax-M4=MiniMax M4< is out.",
        ">Claude-5-Sonnet=Claude 5 Sonnet< is out.",
        ">Llama-5-70B=Llama 5 70B< is out.",
        ">Gemini-4-Flash-Lite=Gemini 4 Flash-Lite< is out.",
        ">Qwen-Max< is out.",
        ">Qwen Max< is out.",
        ">o4-mini< is out.",
        ">Ascend 960C< is out.",
        ">AIME 2027< is out.",
      })
  void versionsThatNoFileLists(String text) {
    assertLinks(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">DeepSeek< said >V4-Pro-Max=DeepSeek V4-Pro-Max< is cheap.",
        ">DeepSeek<'s >V4=DeepSeek V4< is cheap, and >R2=DeepSeek R2< follows.",
        ">Moonshot AI< said >K2.6=Kimi K2.6< is cheap.",
        ">Anthropic< said >Opus 4.7=Claude Opus 4.7< is dear.",
        ">Huawei< will ship the >910C=Ascend 910C< in May.",
        "The V8 engine and the K2 summit are no models, and >OpenAI< makes neither.",
      })
  void shortNamesOnceTheMakerWasNamed(String text) {
    assertLinks(text);
  }

  @Test
  void aShortNameWithoutItsMakerIsNone() {
    assertLinks("The V4 engine and the R2 unit were shown in Turin.");
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
    assertLinks(text);
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
    assertLinks(text);
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
    assertLinks(text);
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
    assertLinks(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPENAI AND NVIDIA SIGN DEAL", "DEEPSEEK V4 TRAILS GPT-5.4"})
  void headlinesInCapitalsAreRead(String text) {
    assertThat(Linking.types(text)).hasSize(2);
  }

  @Test
  void furnitureNamesNobody() {
    assertLinks("The price war\nRead more: OpenAI sues DeepSeek\n>OpenAI< denied it.");
  }

  @Test
  void aNameDoesNotRunOverALineEnd() {
    assertLinks(">Kimi K2< rivals >Claude Opus 4<\n4.7 is next, it said.");
  }

  private static void assertLinks(String marked) {
    String text = marked.replaceAll(">([^=<>]*)(?:=[^<>]*)?<", "$1");
    assertThat(Linking.of(text)).isEqualTo(marked);
  }
}
