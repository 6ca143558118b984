package org.claimtrail.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesheetTest {

  /// A rule for one class and nothing else, outside of conditions such as `@media`.
  private static final Pattern OF_A_CLASS =
      Pattern.compile("(?:^|(?<=} ))(\\.[\\w-]+) \\{", Pattern.MULTILINE);

  @Test
  void noClassIsTheNameOfTwoThings() throws IOException {
    List<String> classes =
        OF_A_CLASS
            .matcher(stylesheet())
            .results()
            .map((MatchResult rule) -> rule.group(1))
            .toList();

    assertThat(classes).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  private static String stylesheet() throws IOException {
    try (InputStream in = Site.class.getResourceAsStream("claimtrail.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
