package org.claimtrail.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

  private static final String PLAIN = "https://wire.example/ai/deepseek-v4";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://wire.example/ai/deepseek-v4",
        "https://www.wire.example/ai/deepseek-v4",
        "HTTPS://WWW.Wire.Example/ai/deepseek-v4",
        "https://wire.example:443/ai/deepseek-v4",
        "http://wire.example:80/ai/deepseek-v4",
        "https://wire.example/ai/deepseek-v4/",
        "https://wire.example/ai/deepseek-v4//",
        "https://wire.example/ai/deepseek-v4#comments",
        "https://wire.example/ai/deepseek-v4?",
        "https://wire.example/ai/deepseek-v4?utm_source=x&utm_medium=social",
        "https://wire.example/ai/deepseek-v4?UTM_Campaign=spring",
        "https://wire.example/ai/deepseek-v4/?fbclid=IwAR0&gclid=1#top",
        "https://wire.example/ai/deepseek-v4?ref=home&smid=tw-share",
        "  https://wire.example/ai/deepseek-v4  ",
      })
  void oneUrlInAnySpellingIsOneArticle(String spelling) {
    assertThat(id(spelling, "Other words.")).isEqualTo(id(PLAIN, "Words."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://wire.example/ai/deepseek-v5",
        "https://wire.example/ai/DeepSeek-V4",
        "https://news.wire.example/ai/deepseek-v4",
        "https://wire.example:8443/ai/deepseek-v4",
        "https://wire.example/ai/deepseek-v4?page=2",
        "https://wire.example/ai/deepseek-v4?reference=home",
        "https://wire.example/ai",
        "https://wwwwire.example/ai/deepseek-v4",
        "ftp://wire.example/ai/deepseek-v4",
      })
  void anotherPageIsAnotherArticle(String other) {
    assertThat(id(other, "Words.")).isNotEqualTo(id(PLAIN, "Words."));
  }

  @ParameterizedTest
  @CsvSource({
    "https://wire.example/?b=2&a=1, https://wire.example?a=1&b=2",
    "https://wire.example/?id=7&utm_source=x, https://www.wire.example/?id=7",
    "http://wire.example, https://wire.example/",
  })
  void parametersCountInAnyOrder(String one, String other) {
    assertThat(id(one, "Words.")).isEqualTo(id(other, "Words."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deepseek-v4",
        "not a url at all",
        "https://",
        "mailto:desk@wire.example",
        "http://[x"
      })
  void whatIsNoUrlStillTellsArticlesApart(String odd) {
    assertThat(id(odd, "Words."))
        .isEqualTo(id(odd, "Other words."))
        .isNotEqualTo(id(odd + "x", "Words."));
  }

  @Test
  void withoutAUrlTheTextIsTheIdentity() {
    assertThat(id(null, "Words.")).isEqualTo(id(null, "Words.")).isEqualTo(id("  ", "Words."));
    assertThat(id(null, "Words.")).isNotEqualTo(id(null, "Words. "));
    assertThat(id(null, PLAIN)).isNotEqualTo(id(PLAIN, "Words."));
  }

  @Test
  void anIdIsSixteenHexadecimalDigitsThatNeverChange() {
    assertThat(id(PLAIN, "Words.")).matches("[0-9a-f]{16}").isEqualTo("7bd20edb0ba4025c");
    assertThat(id(null, "Words.")).isEqualTo("eb39d2c704c3eec1");
  }

  @Test
  void aHashKeepsItsPartsApart() {
    assertThat(Identity.hash("ab", "c")).isNotEqualTo(Identity.hash("a", "bc"));
    assertThat(Identity.hash("a")).isNotEqualTo(Identity.hash("a", ""));
  }

  @Test
  void anArticleWithoutTextIsNone() {
    assertThatThrownBy(() -> new Article(PLAIN, null, null, null, " \n\t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no text");
  }

  @Test
  void blankDetailsAreUnknownOnes() {
    Article article = new Article(" ", "", "\t", null, "Words.");
    assertThat(article).isEqualTo(new Article(null, null, null, null, "Words."));
  }

  private static String id(@Nullable String url, String text) {
    return new Article(url, null, null, null, text).id();
  }
}
