package org.claimtrail.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  /// All that changes in any text; a blank target means that the character is dropped.
  private static final Map<Character, String> FOLDS = folds();

  private static Map<Character, String> folds() {
    Map<Character, String> folds = new TreeMap<>();
    put(folds, "\0\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F", "");
    put(folds, "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", "");
    put(folds, "\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000", " ");
    put(folds, "\u2010\u2011\u2012\u2212\uFE63", "-");
    put(folds, "\u2018\u2019\u201B\u02BC\u2032", "'");
    put(folds, "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033", "\"");
    for (char c = '!'; c <= '~'; c++) {
      folds.put((char) (c - '!' + '\uFF01'), String.valueOf(c));
    }
    return folds;
  }

  private static void put(Map<Character, String> folds, String characters, String plain) {
    characters.chars().forEach(c -> folds.put((char) c, plain));
  }

  @Test
  void nothingButTheListedCharactersChanges() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String one = String.valueOf((char) c);
      assertThat(folded(one)).as("U+%04X", c).isEqualTo(FOLDS.getOrDefault((char) c, one));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GPT‑5.4, GPT-5.4",
    "Deep\u00ADSeek, DeepSeek",
    "Kimi\u00A0K2.6, Kimi K2.6",
    "Ｑｗｅｎ３, Qwen3",
    "DеерSееk, DeepSeek",
    "ОреnAI, OpenAI",
    "Китай, Китай",
    "GPT и Китай, GPT и Китай",
    "V4–Pro — 1.6T, V4–Pro — 1.6T",
    "🚀 Llama\uFE0F, 🚀 Llama\uFE0F",
  })
  void looksAlikeReadsAlike(String original, String plain) {
    assertThat(folded(original)).isEqualTo(plain);
  }

  @Test
  void aSpanWithADroppedCharacterInsideLeadsBackToAllOfIt() {
    String original = "The Deep\u200B\u200BSeek\u00AD model";
    FoldedText text = FoldedText.of(original);
    int at = text.text().indexOf("DeepSeek");
    assertThat(text.original(new Span(at, at + 8)).in(original)).isEqualTo("Deep\u200B\u200BSeek");
  }

  @Test
  void aSpanThatBeginsWithDroppedCharactersBeginsAtWhatIsKept() {
    String original = "\uFEFF\u200EDeepSeek\u200E said";
    FoldedText text = FoldedText.of(original);
    assertThat(text.folded(new Span(0, 11))).isEqualTo(new Span(0, 8));
    assertThat(text.original(new Span(0, 8))).isEqualTo(new Span(2, 10));
  }

  @Test
  void everySpanComesBackFromTheOriginalAsItWent() {
    Random random = new Random(4);
    for (int round = 0; round < 500; round++) {
      FoldedText text = FoldedText.of(randomText(random));
      int length = text.text().length();
      int start = length == 0 ? 0 : random.nextInt(length);
      int end = start + random.nextInt(length - start + 1);
      Span span = new Span(start, end);
      assertThat(text.folded(text.original(span))).as(text.text()).isEqualTo(span);
    }
  }

  @Test
  void everyCharacterStandsForTheOneThatItsOriginalSpanHolds() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      String original = randomText(random);
      FoldedText text = FoldedText.of(original);
      for (int at = 0; at < text.text().length(); at++) {
        String from = text.original(new Span(at, at + 1)).in(original);
        assertThat(folded(from)).isEqualTo(text.text().substring(at, at + 1));
      }
    }
  }

  @Test
  void foldingAFoldedTextChangesNothing() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      String once = folded(randomText(random));
      assertThat(folded(once)).isEqualTo(once);
    }
  }

  private static String randomText(Random random) {
    String letters = "aZ9 .-\n漢é—\uD83D\uDE80";
    String listed = FOLDS.keySet().stream().map(String::valueOf).collect(Collectors.joining());
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(30); length > 0; length--) {
      String from = random.nextBoolean() ? letters : listed;
      text.append(from.charAt(random.nextInt(from.length())));
    }
    return text.toString();
  }

  private static String folded(String text) {
    return FoldedText.of(text).text();
  }
}
