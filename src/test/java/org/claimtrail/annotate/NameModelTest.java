package org.claimtrail.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that the catalogue lacks. All are made up.
class NameModelTest {

  @Test
  void aLabThatNobodyKnowsIsFoundAndItsShortNameNamesIt() {
    assertThat(
            Reading.ofParagraph(
                    "The start-up Farrowgate Intelligence released its model on Friday. Farrowgate"
                        + " says it is cheap.")
                .mentions())
        .containsExactly(
            "Farrowgate Intelligence (company)", "Farrowgate = Farrowgate Intelligence (company)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On a benchmark called HarborBench, GPT-5.5 scored 61%.|HarborBench (benchmark)",
        "On OTIS-AIME-2025 it scored 71%.|OTIS-AIME-2025 (benchmark)",
        "The Office for Model Safety fined OpenAI.|Office for Model Safety (government)",
        "Professor Ada Lindqvist declined to comment.|Ada Lindqvist (person)",
        "Engineers at 01.AI said so.|01.AI (company)",
        "On SWE-bench Verified Zhipu AI claims 73.8%.|SWE-bench Verified (benchmark)",
      })
  void whatHasNotBeenSeenBeforeHasItsBordersAndType(String text, String mention) {
    assertThat(Reading.ofParagraph(text).mentions()).contains(mention);
  }

  @Test
  void aShortNameOfAModelIsTheVersionNamedBefore() {
    assertThat(
            Reading.ofParagraph("Claude Opus 4.6 costs more than GPT-5.5. Opus writes better code.")
                .mentions())
        .contains("Opus = Claude Opus 4.6 (model)");
  }

  @Test
  void whoeverOpensLinesOfAnInterviewIsAPerson() {
    assertThat(
            Reading.of(
                    """
                    Tobias Renwick on fewer chips
                    Renwick: We train on fewer chips.
                    Host: And the price?
                    Renwick: It is low.
                    Host: Who says so?
                    Renwick: Everybody.
                    """)
                .mentions())
        .contains("Tobias Renwick (person)", "Renwick = Tobias Renwick (person)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Internet is full of Spring sales.",
        "However, Python code is easy to read.",
        "On Tuesday the Board met in the Grand Hall.",
      })
  void ordinaryWordsWithCapitalsAreNoNames(String text) {
    assertThat(Reading.ofParagraph(text).mentions()).isEmpty();
  }

  @Test
  void theSameLessonsGiveTheSameFile(@TempDir Path folder) throws IOException {
    Path first = NameModel.learn(lessons(), Catalogue.builtIn(), folder.resolve("first"));
    Path second = NameModel.learn(lessons(), Catalogue.builtIn(), folder.resolve("second"));
    assertThat(Files.readAllBytes(first)).isNotEmpty().isEqualTo(Files.readAllBytes(second));
  }

  private static List<NameLesson> lessons() {
    return List.of(
        lesson("Morrow Labs said it was sorry.", "Morrow Labs", EntityType.COMPANY),
        lesson("Then Morrow Labs said it again.", "Morrow Labs", EntityType.COMPANY),
        lesson("The report is by Ada Lindqvist.", "Ada Lindqvist", EntityType.PERSON));
  }

  private static NameLesson lesson(String text, String name, EntityType type) {
    int at = text.indexOf(name);
    return new NameLesson(
        new Article(null, null, null, null, text), Map.of(new Span(at, at + name.length()), type));
  }
}
