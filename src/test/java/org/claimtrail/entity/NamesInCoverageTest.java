package org.claimtrail.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The names that coverage used are in the catalogue, or on a list of those left out with a reason.
///
/// The lists of names are no part of the project: the environment variable `CLAIMTRAIL_NAMES` tells
/// their folder, with `companies.tsv`, `models.tsv`, `people.tsv` (name, issues, …),
/// `benchmarks.tsv` (name, id, maximum, models, …) and `makers.tsv` (maker, model, …). Without it
/// these tests are skipped.
class NamesInCoverageTest {

  private static final int OFTEN = 10;

  private final Catalogue catalogue = Catalogue.builtIn();

  @ParameterizedTest
  @CsvSource({
    "companies, 1, COMPANY",
    "models, 1, MODEL",
    "people, 1, PERSON",
    "benchmarks, 3, BENCHMARK",
  })
  void namesOfTenIssuesAreKnown(String list, int count, EntityType type) {
    Map<String, String> leftOut = leftOut(list);
    assertThat(rows(list))
        .filteredOn(row -> Integer.parseInt(row.get(count)) >= OFTEN)
        .extracting(List::getFirst)
        .filteredOn(name -> !leftOut.containsKey(name))
        .filteredOn(is(type).negate())
        .isEmpty();
  }

  @Test
  void makersAndTheirModelsAreKnown() {
    Map<String, String> makersLeftOut = leftOut("companies");
    Map<String, String> leftOut = leftOut("models");
    assertThat(rows("makers"))
        .extracting(List::getFirst)
        .filteredOn(name -> !makersLeftOut.containsKey(name))
        .filteredOn(is(EntityType.COMPANY).negate())
        .isEmpty();
    assertThat(rows("makers"))
        .extracting(row -> row.get(1))
        .filteredOn(name -> !leftOut.containsKey(name))
        .filteredOn(is(EntityType.MODEL).negate())
        .isEmpty();
  }

  /// Account names may stand there although somebody of that name is in the catalogue.
  @ParameterizedTest
  @CsvSource({
    "companies, COMPANY",
    "models, MODEL",
    "people, PERSON",
    "benchmarks, BENCHMARK",
  })
  void nothingIsLeftOutThatIsKnown(String list, EntityType type) {
    assertThat(leftOut(list).entrySet())
        .filteredOn(line -> !line.getValue().startsWith("account"))
        .extracting(Map.Entry::getKey)
        .filteredOn(is(type))
        .isEmpty();
  }

  private Predicate<String> is(EntityType type) {
    return name -> catalogue.named(name).map(Entity::type).filter(type::equals).isPresent();
  }

  private static List<List<String>> rows(String list) {
    String folder = System.getenv("CLAIMTRAIL_NAMES");
    assumeTrue(folder != null, "CLAIMTRAIL_NAMES names no folder of names to look up");
    try {
      return Files.readAllLines(Path.of(Objects.requireNonNull(folder), list + ".tsv")).stream()
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// By name, the reason.
  private static Map<String, String> leftOut(String list) {
    String file = "left-out-" + list + ".tsv";
    var resource = Objects.requireNonNull(NamesInCoverageTest.class.getResourceAsStream(file));
    try (var lines = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
