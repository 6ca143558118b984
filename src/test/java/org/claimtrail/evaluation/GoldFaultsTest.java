package org.claimtrail.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong in gold is named with its file.
class GoldFaultsTest {

  private static final String LINE = "DeepSeek V4 is out.";
  private static final String OUT = "type: release, quote: V4 is out, subject: DeepSeek V4";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type: relaese, quote: V4 is out, subject: V4    | unknown claim type 'relaese'
          type: release, quote: V5 is out, subject: V5    | quote not in the text
          type: release, quote: V4 is out                 | no subject
          type: release, subject: V4                      | no quote
          type: release, quote: is, subject: V4, certainty: sure      | unknown certainty 'sure'
          type: release, quote: is, subject: V4, negated: perhaps     | negated is neither true nor
          type: release, quote: is, subject: V4, objects: V5          | objects is not a list
          type: release, quote: is, subject: V4, date: May            | no date such as 2026-04-24
          type: deal, quote: is, subject: V4, value: much             | value is not a number
          type: deal, quote: is, subject: V4, value: 1, unit: US $    | no unit: 'US $'
          type: score, quote: is, subject: V4, value: 1               | a score without benchmark
          type: score, quote: is, subject: V4, benchmark: MMLU        | the benchmark is no entity
          type: comparison, quote: is, subject: V4                    | a comparison without relation
          type: comparison, quote: is, subject: V4, relation: over    | unknown relation 'over'
          type: statement, quote: is, subject: V4         | a statement without claimant
          """)
  void aClaimKeepsTheGuidelines(String claim, String fault) {
    assertThat(faults(article().wanted(claim)))
        .allSatisfy(line -> assertThat(line).startsWith("one.json: "))
        .anySatisfy(line -> assertThat(line).contains(fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: V4, type: modle, surfaces: [V4]    | unknown entity type 'modle'
          name: V4, type: model, surfaces: [V5]    | surface not in the text: 'V5'
          name: V4, type: model, surfaces: [eepSeek] | surface not in the text: 'eepSeek'
          type: model, surfaces: [V4]              | no name
          """)
  void anEntityKeepsThem(String entity, String fault) {
    assertThat(faults(article().entity(entity))).singleElement().asString().contains(fault);
  }

  @Test
  void allFaultsAreNamed() {
    Annotated article = article().wanted(OUT.replace("V4 is", "V5 is")).wanted("quote: is");

    assertThat(faults(article)).hasSize(2);
  }

  @Test
  void anArticlesDayIsADate() {
    assertThat(faults(article().with("published", "last May")))
        .containsExactly("one.json: published is no date such as 2026-04-24: 'last May'");
  }

  @Test
  void anArticleHasAUrlOfItsOwn() {
    new Annotated(folder, "other", LINE).with("url", "https://wire.example/one").write();

    assertThat(faults(article())).containsExactly("other.json: has the url of one.json");
  }

  @Test
  void anArticleHasItsText() throws IOException {
    article().write();
    Files.delete(folder.resolve("one.txt"));

    assertThat(faults()).containsExactly("one.json: no one.txt beside it");
  }

  @Test
  void whatDoesNotParseIsNamedWithItsPlace() throws IOException {
    article().write();
    Files.writeString(folder.resolve("one.json"), "{\n  oops");

    assertThat(faults()).containsExactly("one.json: not JSON at line 2, column 3");
  }

  @Test
  void aTextIsUtf8() throws IOException {
    article().write();
    Files.write(folder.resolve("one.txt"), new byte[] {(byte) 0xE9, '\n'});

    assertThat(faults()).containsExactly("one.json: it or its text is not UTF-8");
  }

  @Test
  void thereIsAFolderWithGold() {
    assertThat(faults()).singleElement().asString().startsWith("no gold in " + folder);
    folder = folder.resolve("nowhere");
    assertThat(faults()).containsExactly("no folder " + folder);
  }

  private Annotated article() {
    return new Annotated(folder, "one", LINE);
  }

  private List<String> faults(Annotated article) {
    article.write();
    return faults();
  }

  private List<String> faults() {
    return catchThrowableOfType(GoldFaults.class, () -> Gold.read(folder)).faults();
  }
}
