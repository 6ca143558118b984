package org.claimtrail.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Entity.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The user's own file, laid over the built-in catalogue.
class UserFileTest {

  @TempDir private Path folder;

  @Test
  void addsACompanyWithItsModels() throws IOException {
    Catalogue own =
        with(
            """
            companies:
              - name: Example Labs
                aliases: [ExLabs]
                country: France
            models:
              - name: Exemplar
                maker: Example Labs
                versions: [""]
            """);
    assertThat(own.named("exlabs")).map(Entity::name).contains("Example Labs");
    assertThat(Linking.of(own, "ExLabs said Exemplar 3 Pro beats GPT-5.4."))
        .isEqualTo(">ExLabs=Example Labs< said >Exemplar 3 Pro< beats >GPT-5.4<.");
    Model version = (Model) own.named("Exemplar 3 Pro").orElseThrow();
    assertThat(own.owners(version, LocalDate.of(2026, 1, 1)))
        .extracting(Entity::name)
        .containsExactly("Example Labs");
  }

  @Test
  void addsAnAliasAndKeepsTheRest() throws IOException {
    Catalogue own =
        with(
            """
            companies:
              - name: DeepSeek
                aliases: [The Whale]
            """);
    Company before = (Company) Catalogue.builtIn().named("DeepSeek").orElseThrow();
    Company after = (Company) own.named("The Whale").orElseThrow();
    assertThat(after.name()).isEqualTo("DeepSeek");
    assertThat(after.aliases()).containsAll(before.aliases()).contains("The Whale");
    assertThat(after.city()).isEqualTo(before.city());
  }

  @Test
  void anOrdinaryNameThatItAddsUnguardsNoOther() throws IOException {
    Catalogue own =
        with(
            """
            models:
              - name: Gemini
                ordinary: [Twins]
            """);
    assertThat(Linking.of(own, "Gemini and Twins are one sign."))
        .isEqualTo("Gemini and Twins are one sign.");
    assertThat(Linking.of(own, "Google said Gemini, or Twins, is quick."))
        .isEqualTo(">Google< said >Gemini<, or >Twins=Gemini<, is quick.");
  }

  @Test
  void whatItSaysOfAnEntryCounts() throws IOException {
    Catalogue own =
        with(
            """
            models:
              - name: Qwen
                maker: Qwen Incorporated
            """);
    assertThat(own.named("Qwen3")).map(e -> ((Model) e).maker()).contains("Qwen Incorporated");
  }

  @Test
  void leavesTheBuiltInCatalogueAlone() throws IOException {
    int count = Catalogue.builtIn().entities().size();
    Catalogue own = with("companies: [{name: Example Labs}]");
    assertThat(own.entities()).hasSize(count + 1);
    assertThat(Catalogue.builtIn().entities()).hasSize(count);
    assertThat(Catalogue.builtIn().named("Example Labs")).isEmpty();
  }

  @Test
  void anEmptyFileOrSectionAddsNothing() throws IOException {
    int count = Catalogue.builtIn().entities().size();
    assertThat(with("").entities()).hasSize(count);
    assertThat(with("# nothing yet\n").entities()).hasSize(count);
    assertThat(with("companies:\nmodels: []\n").entities()).hasSize(count);
  }

  @Test
  void anotherContentIsAnotherVersion() throws IOException {
    String one = with("companies: [{name: Example Labs}]").version();
    String other = with("companies: [{name: Example Lab}]").version();
    assertThat(one).isNotEqualTo(other).isNotEqualTo(Catalogue.builtIn().version());
    assertThat(with("companies: [{name: Example Labs}]").version()).isEqualTo(one);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing.yaml");
    assertThatThrownBy(() -> Catalogue.builtIn().with(missing))
        .isInstanceOf(CatalogueException.class)
        .hasMessageStartingWith(missing + ": cannot be read");
  }

  private Catalogue with(String yaml) throws IOException {
    return Catalogue.builtIn().with(Files.writeString(folder.resolve("own.yaml"), yaml));
  }
}
