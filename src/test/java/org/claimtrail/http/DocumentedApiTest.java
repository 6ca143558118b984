package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.entity.Catalogue;
import org.junit.jupiter.api.Test;

/// What `docs/api.md` says of the questions, against the questions.
class DocumentedApiTest {

  private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");
  private static final Set<String> OF_ALL = Set.of("as_of", "known_as_of", "format");

  @Test
  void everyQuestionStandsThereWithItsParameters() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/api.md")).stream()
            .filter(line -> line.startsWith("| `/"))
            .toList();

    assertThat(rows.stream().map(DocumentedApiTest::documented))
        .containsExactlyElementsOf(
            new Questions(Catalogue::builtIn)
                .all().stream().map(DocumentedApiTest::asked).toList());
  }

  private static String documented(String row) {
    String[] cells = row.split("\\|", -1);
    Set<String> parameters =
        NAME.matcher(cells[3].replaceAll("\\([^)]*\\)", ""))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    return cells[1].strip().replace("`", "") + " " + parameters;
  }

  private static String asked(Endpoint endpoint) {
    Stream<String> own =
        endpoint.parameters().stream()
            .filter(one -> one.place() == Parameter.Place.QUERY)
            .map(Parameter::name)
            .filter(name -> !OF_ALL.contains(name));
    return endpoint.path() + " " + own.collect(Collectors.toCollection(TreeSet::new));
  }
}
