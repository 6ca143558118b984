package org.claimtrail.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimtrail.article.Block;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Mention;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  @Test
  void sentencesNeverCrossBlocks() {
    Reading reading =
        Reading.of(
            """
            DeepSeek V4 closes in
            Key points
            - Claims parity with Gemini 3.1 Pro
            -China dismisses the accusation
            It was released on Friday. It is cheap
            Sign up for our newsletter
            The end.
            """);
    assertThat(reading.texts())
        .containsExactly(
            "DeepSeek V4 closes in",
            "Key points",
            "Claims parity with Gemini 3.1 Pro",
            "China dismisses the accusation",
            "It was released on Friday.",
            "It is cheap",
            "The end.");
  }

  @Test
  void everySentenceLiesInItsBlock() {
    for (Sentence sentence : randomArticle().sentences()) {
      assertThat(sentence.block().span().contains(sentence.span())).isTrue();
      assertThat(sentence.block().kind()).isNotEqualTo(Block.Kind.FURNITURE);
    }
  }

  @Test
  void mentionsStandInOrderAndNoneInAnother() {
    List<Span> spans = new ArrayList<>();
    randomArticle().sentences().forEach(s -> s.mentions().forEach(m -> spans.add(m.span())));
    assertThat(spans).isNotEmpty().isSorted();
    for (int at = 1; at < spans.size(); at++) {
      assertThat(spans.get(at).overlaps(spans.get(at - 1))).isFalse();
    }
  }

  private static Reading randomArticle() {
    Random random = new Random(9);
    List<String> pieces =
        List.of(
            "DeepSeek",
            "Claude Opus 4.6",
            "SWE-bench Verified",
            "said",
            "beats",
            "the US",
            ".\n",
            "\n- ",
            "GPT‑5.4",
            "in China",
            ", and",
            "80.6%",
            "Sign up here.\n",
            "🚀",
            "(",
            "Liang");
    StringBuilder text = new StringBuilder("OpenAI");
    random.ints(400, 0, pieces.size()).forEach(i -> text.append(' ').append(pieces.get(i)));
    return Reading.of(text.toString());
  }

  @Test
  void aMentionIsOneWordHoweverManyItHas() {
    Sentence sentence =
        Reading.ofParagraph("Gemini 3.1 Pro beats GPT‑5.4 on Humanity's Last Exam.")
            .sentences()
            .get(1);
    List<String> words = new ArrayList<>();
    for (int word = 0; word < sentence.size(); word++) {
      words.add(sentence.surface(word));
    }
    assertThat(words)
        .containsExactly("Gemini 3.1 Pro", "beats", "GPT-5.4", "on", "Humanity's Last Exam", ".");
    assertThat(sentence.tag(0)).isEqualTo("NNP");
    assertThat(sentence.mention(1)).isEmpty();
    assertThat(sentence.mention(2)).map(Mention::entity).map(e -> e.name()).contains("GPT-5.4");
  }

  @Test
  void aMentionIsOneNodeOfTheGraph() {
    Sentence sentence =
        Reading.ofParagraph("Claude Opus 4.6 trails Gemini 3.1 Pro.").sentences().get(1);
    var verb = sentence.graph().getFirstRoot();
    assertThat(verb.lemma()).isEqualTo("trail");
    assertThat(sentence.graph().getChildList(verb))
        .extracting(node -> node.originalText())
        .contains("Claude Opus 4.6", "Gemini 3.1 Pro");
  }

  @Test
  void spansCountInTheTextAsGiven() {
    String text = "What the week brought\n🚀 Deep\u00ADSeek said GPT‑5.4 is dear.";
    Reading reading = Reading.of(text);
    Sentence sentence = reading.sentenceWith("DeepSeek");
    assertThat(sentence.mentions())
        .extracting(mention -> mention.span().in(text))
        .containsExactly("Deep\u00ADSeek", "GPT‑5.4");
    assertThat(sentence.span().in(text)).isEqualTo("🚀 Deep\u00ADSeek said GPT‑5.4 is dear.");
  }

  @Test
  void aLineOfManyWordsIsCutBeforeTheParser() {
    Reading reading = Reading.ofParagraph("cell ".repeat(1000) + "end.");
    assertThat(reading.sentences()).hasSizeGreaterThan(6).allMatch(s -> s.size() <= 150);
  }
}
