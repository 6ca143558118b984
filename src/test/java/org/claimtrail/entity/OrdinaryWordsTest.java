package org.claimtrail.entity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryWordsTest {

  static final List<String> EVERYDAY =
      """
      The weather in the north will be mild until Sunday.
      She opened the window and listened to the rain.
      Gemini is the third sign of the zodiac.
      A llama can carry forty kilos over a mountain pass.
      Claude Monet painted the pond at Giverny.
      The concert at the O2 Arena was sold out.
      Kimi Räikkönen won the race in Monza.
      He plays the role of the Joker in the new film.
      The figure on page two shows the trend.
      Together they walked along the runway.
      The character of the town has changed.
      Her reflection in the lake was clear.
      The oracle at Delphi spoke in riddles.
      A scout reported the missing boat.
      The opus was first heard in Vienna, a sonnet followed.
      The ant carried the leaf over the stone.
      The apple fell far from the tree.
      The amazon parrot lives for fifty years.
      It was a meta joke about jokes.
      The mistral blows cold down the valley.
      He bought a sofa and a lamp on Saturday.
      The grok of the story eludes me.
      The committee met at noon and rose at five.
      May Day fell on a Friday this year.
      The bench in the park is green.
      The hopper was full of grain.
      Turing was a mathematician of the last century.
      The cursor blinked on the empty page.
      The copilot landed the plane safely.
      Sora is a common name for a swallow.
      The titan of industry retired.
      Phi is the golden ratio.
      The nova faded after a week.
      The cohort was followed for ten years.
      The jury will adjourn until ten.
      Runway two was closed by snow.
      The harness was checked twice by the climber.
      In 2024 the club sold 3,000 tickets.
      The bard of Avon wrote 37 plays.
      The court of the king was in Madrid.
      """
          .lines()
          .toList();

  @ParameterizedTest
  @FieldSource("EVERYDAY")
  void everydaySentencesNameNobody(String sentence) {
    Linking.assertLinks("Notes from the town\n" + sentence + "\nThat was all.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">Google< said >Gemini< is quick.",
        ">Meta< said >Llama< is open, and >Llama 4< too.",
        ">Anthropic< said >Claude< is safe.",
        ">Moonshot AI< said >Kimi< is cheap.",
        ">GPT-5.4< leads >LMArena<, and >Arena=LMArena< voters agree.",
        ">Figure AI< built a robot; >Figure=Figure AI< sells it.",
        ">Runway AI=Runway< pays; >Runway< made >Gen-4=Runway Gen-4<.",
      })
  void withASignOfTheEntityTheWordIsItsName(String marked) {
    Linking.assertLinks(marked);
  }

  @Test
  void whoSharesTheNameOfAModelIsNoModel() {
    Linking.assertLinks(">Claude Shannon< is no >Claude<, >Anthropic< said.");
  }
}
