package org.claimtrail.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every fault in the user's file is one line that names the file, the entry and what is wrong.
class UserFileFaultsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "companies: [{name: Ex, alias: [Exx]}] | : 'Ex': no key 'alias'",
        "labs: [{name: Ex}] | : no section 'labs'; there are companies, models, benchmarks,",
        "companies: [{country: France}] | : an entry has no name: {country=France}",
        "companies: [{name: }] | : an entry has no name",
        "companies: [{name: [Ex]}] | : an entry has no name",
        "companies: [Ex] | : an entry has no name: Ex",
        "companies: Ex | : expected a list of entries that begin with '- name:'",
        "companies: {name: Ex} | : expected a list of entries",
        "[Ex] | : expected sections such as 'companies:'",
        "Ex | : expected sections such as 'companies:'",
        "companies: [{name: Ex, aliases: Exx}] | : 'Ex': 'aliases' must be a list: [one, two]",
        "companies: [{name: Ex, aliases: [[Exx]]}] | : 'Ex': 'aliases' must be a list: [one, two]",
        "companies: [{name: Ex, aliases: [{a: b}]}] | : 'Ex': 'aliases' must be a list",
        "companies: [{name: Ex, parent: [Exx]}] | : 'Ex': 'parent' must be one word or name",
        "models: [{name: Ex, bare: {a: b}}] | : 'Ex': 'bare' must be true or false",
        "models: [{name: Ex, pattern: '(o[34'}] | : 'Ex': no regular expression: ",
        "people: [{name: Ex, affiliations: [{with: A, from: soon}]}] | : 'Ex': no date 'soon';"
            + " write",
        "people: [{name: Ex, affiliations: [{with: A, until: 2025-13}]}] | : 'Ex': no date"
            + " '2025-13'",
        "people: [{name: Ex, affiliations: [{with: A, from: [1]}]}] | : 'Ex': no date",
        "people: [{name: Ex, affiliations: [A]}] | : 'Ex': 'affiliations' must be a list of"
            + " entries",
        "people: [{name: Ex, affiliations: A}] | : 'Ex': 'affiliations' must be a list of entries",
        "companies: [{name: Ex, former: [Exx]}] | : 'Ex': 'former' must be a list of entries",
        "people: [{name: Ex, affiliations: [{role: boss}]}] | : 'Ex': an affiliation without"
            + " 'with'",
      })
  void isOneLine(String yaml, String message) throws IOException {
    assertThat(fault(yaml)).startsWith(folder.resolve("own.yaml") + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "companies: [{name: Ex}|:1: no YAML: ",
        "companies:\\n  - name: Ex\\n  aliases: [a]\\n|:3: no YAML: ",
        "companies:\\n  - name: Ex\\n    aliases: [a\\nmodels:\\n|:4: no YAML: ",
        "companies:\\n  - name: A\\ncompanies:\\n  - name: B\\n|:3: no YAML: ",
        "companies:\\n  - name: A\\n    name: B\\n|:3: no YAML: ",
      })
  void whatIsNoYamlIsNamedWithItsLine(String yaml, String message) throws IOException {
    assertThat(fault(yaml.replace("\\n", "\n"))).startsWith(folder.resolve("own.yaml") + message);
  }

  private String fault(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), yaml);
    CatalogueException fault =
        catchThrowableOfType(CatalogueException.class, () -> Catalogue.builtIn().with(file));
    assertThat(fault).as(yaml).isNotNull();
    String message = Objects.requireNonNull(fault.getMessage());
    assertThat(message).hasLineCount(1);
    return message;
  }
}
