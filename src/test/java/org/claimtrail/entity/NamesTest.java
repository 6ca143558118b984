package org.claimtrail.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.Entity.Chip;
import org.claimtrail.entity.Entity.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking names up, as a user types them.
class NamesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Catalogue catalogue = Catalogue.builtIn();

  @ParameterizedTest
  @CsvSource({
    "DeepSeek, DeepSeek",
    "deepseek, DeepSeek",
    "Deep Seek, DeepSeek",
    "DEEP-SEEK, DeepSeek",
    "moonshot, Moonshot AI",
    "DeepMind, Google DeepMind",
    "AWS, Amazon Web Services",
    "HLE, Humanity's Last Exam",
    "humanity’s last exam, Humanity's Last Exam",
    "swe bench verified, SWE-bench Verified",
    "Chatbot Arena, LMArena",
    "Altman, Sam Altman",
    "Wenfeng Liang, Liang Wenfeng",
    "Commerce Department, US Commerce Department",
    "BIS, Bureau of Industry and Security",
    "Washington, United States",
    "beijing, China",
    "mofcom, Chinese Commerce Ministry",
    "Facebook, Meta",
    "Twitter, X",
    "Bard, Gemini",
    "Zhipu, Zhipu AI",
    "Z.ai, Zhipu AI",
    "V*, V*",
  })
  void anAliasInAnySpellingLeadsToTheUsualName(String name, String canonical) {
    assertThat(catalogue.named(name)).map(Entity::name).contains(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "GPT-5.7, GPT-5.7, GPT, OpenAI",
    "gpt 5.7, GPT-5.7, GPT, OpenAI",
    "GPT‑5.7-mini, GPT-5.7 mini, GPT, OpenAI",
    "Kimi K3-Thinking, Kimi K3 Thinking, Kimi, Moonshot AI",
    "Qwen4-Max, Qwen4-Max, Qwen, Alibaba",
    "Qwen3-235B-A22B, Qwen3-235B-A22B, Qwen, Alibaba",
    "Claude Opus 5.2, Claude Opus 5.2, Claude, Anthropic",
    "Opus 5.2, Claude Opus 5.2, Claude, Anthropic",
    "DeepSeek-V9, DeepSeek V9, DeepSeek, DeepSeek",
    "Gemini 5 Ultra, Gemini 5 Ultra, Gemini, Google",
    "Grok 7, Grok 7, Grok, xAI",
    "deepseek r5, DeepSeek R5, DeepSeek, DeepSeek",
    "claude-5.5-sonnet, Claude 5.5 Sonnet, Claude, Anthropic",
    "opus-6.1, Claude Opus 6.1, Claude, Anthropic",
    "llama-6-maverick, Llama 6 Maverick, Llama, Meta",
    "qwen5-235b-a22b, Qwen5-235B-A22B, Qwen, Alibaba",
    "KIMI K3, Kimi K3, Kimi, Moonshot AI",
    "Ministral 4 (14B Instruct 2512), Ministral 4 14B Instruct 2512, Ministral, Mistral AI",
    "o4-mini-high, o4-mini-high, OpenAI o-series, OpenAI",
  })
  void anUnseenVersionIsKnownByItsFamily(String name, String full, String family, String maker) {
    Entity version = catalogue.named(name).orElseThrow();
    assertThat(version.name()).isEqualTo(full);
    assertThat(version).isInstanceOf(Model.class);
    assertThat(((Model) version).family()).isEqualTo(family);
    assertThat(((Model) version).maker()).isEqualTo(maker);
  }

  @Test
  void chipsAndBenchmarksHaveVersionsToo() {
    assertThat(catalogue.named("Ascend 999C"))
        .contains(new Chip("Ascend 999C", List.of(), "Huawei", "Ascend"));
    assertThat((Benchmark) catalogue.named("AIME 2031").orElseThrow())
        .extracting(Benchmark::suite, Benchmark::unit)
        .containsExactly("AIME", "percent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "V", "5.4", "the", "Deepsek", "GPT-5.7 beats all", "🚀"})
  void whatIsNoNameNamesNobody(String name) {
    assertThat(catalogue.named(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GPT-5.4, OpenAI",
    "DeepSeek V4, DeepSeek",
    "Google DeepMind, Google",
    "Qwen, Alibaba",
    "H20, Nvidia",
    "Sam Altman, OpenAI",
    "CAISI, United States",
  })
  void theOwnersOfAThingStandBehindIt(String name, String owner) {
    Entity entity = catalogue.named(name).orElseThrow();
    assertThat(catalogue.owners(entity, TODAY)).extracting(Entity::name).contains(owner);
  }

  @Test
  void whoEmploysAPersonDependsOnTheDay() {
    Entity murati = catalogue.named("Mira Murati").orElseThrow();
    assertThat(catalogue.owners(murati, LocalDate.of(2024, 5, 13)).getFirst().name())
        .isEqualTo("OpenAI");
    assertThat(catalogue.owners(murati, LocalDate.of(2025, 7, 1)).getFirst().name())
        .isEqualTo("Thinking Machines Lab");
    assertThat(catalogue.owners(murati, LocalDate.of(2024, 11, 1))).isEmpty();
  }

  @Test
  void aBenchmarkIsNobodysOwn() {
    assertThat(catalogue.owners(catalogue.named("LMArena").orElseThrow(), TODAY)).isEmpty();
  }
}
