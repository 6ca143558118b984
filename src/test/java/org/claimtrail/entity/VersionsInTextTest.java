package org.claimtrail.entity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Versions and short names in a text; the marks are taken out, and linking must put them back.
class VersionsInTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">GPT-5.7< is out.",
        ">GPT 5.7=GPT-5.7< is out.",
        ">GPT-5.7-mini=GPT-5.7 mini< and >GPT-5.7 Pro< are out.",
        ">Kimi K3-Thinking=Kimi K3 Thinking< is out.",
        ">Qwen4-Max< is out.",
        ">Qwen3-235B-A22B< is out.",
        ">Qwen 4=Qwen4< is out.",
        ">Claude Opus 5.2< is out.",
        ">Claude 5.5 Sonnet< is out.",
        ">Gemini 4 Flash-Lite< is out.",
        ">DeepSeek V5-Base=DeepSeek V5 Base< is out.",
        ">DeepSeek-V5=DeepSeek V5< is out.",
        ">Llama 5 Maverick< is out.",
        ">Grok 6 Fast< is out.",
        ">GLM-6-Air=GLM-6 Air< is out.",
        ">MiniMax-M4=MiniMax M4< is out.",
        ">Claude-5-Sonnet=Claude 5 Sonnet< is out.",
        ">Llama-5-70B=Llama 5 70B< is out.",
        ">Gemini-4-Flash-Lite=Gemini 4 Flash-Lite< is out.",
        ">Qwen-Max< is out.",
        ">Qwen Max=Qwen-Max< is out.",
        ">o4-mini< is out.",
        ">Ascend 960C< is out.",
        ">Ascend 960Cs=Ascend 960C< are out.",
        ">gpt-5.7-sol=GPT-5.7 Sol< is out.",
        ">claude-opus-6=Claude Opus 6< is out.",
        "It is at https://hub.example/kimi-k3 now.",
        ">AIME 2027< is out.",
        ">LiveCodeBench v9< is out.",
        ">Kimi K4 0905< is out.",
        ">Mistral Medium< and >Ministral 4 8B Base 2512< are out.",
        ">Mixtral 8x7B< is out.",
        ">GPT-4< 2023 sales were low, those of >Claude 3< 3 times as high.",
      })
  void versionsThatNoFileLists(String text) {
    Linking.assertLinks(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">DeepSeek< said >V4-Pro-Max=DeepSeek V4 Pro Max< is cheap.",
        ">DeepSeek<'s >V4=DeepSeek V4< is cheap, and >R2=DeepSeek R2< follows.",
        ">Moonshot AI< said >K2.6=Kimi K2.6< is cheap.",
        ">Anthropic< said >Opus 4.7=Claude Opus 4.7< is dear.",
        ">Huawei< will ship the >910C=Ascend 910C< in May.",
        "The V8 engine and the K2 summit are no models, and >OpenAI< makes neither.",
        ">Anthropic< said >Opus-4.7=Claude Opus 4.7< is dear.",
      })
  void shortNamesOnceTheMakerWasNamed(String text) {
    Linking.assertLinks(text);
  }

  @Test
  void aShortNameWithoutItsMakerIsNone() {
    Linking.assertLinks("The V4 engine and the R2 unit were shown in Turin.");
  }
}
