package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.fetch.LoopbackServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What would go in is shown, and nothing goes in.
class ReadCommandTest {

  private static final String TEXT =
      "DeepSeek said on Friday that its new model V4 matches Gemini 3.1 Pro on most of the tests"
          + " that it has published, and that it costs developers less than a tenth of what they"
          + " pay now.";

  private static final String PAGE =
      """
      <html lang="en"><head><title>DeepSeek V4 draws level</title>
      <meta property="og:site_name" content="Harbour Wire"><meta name="author" content="Ada Moreau">
      <meta property="article:published_time" content="2026-04-24T08:00:00Z"></head>
      <body><nav>Home</nav><h1>DeepSeek V4 draws level</h1><p>%s</p></body></html>
      """
          .formatted(TEXT);

  @TempDir private Path folder;

  @Test
  void anArticleIsALineOfJson() throws IOException {
    Path file = Files.writeString(folder.resolve("page.bin"), PAGE);

    CommandLineRun run = CommandLineRun.of("read", file.toString(), "--format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output().lines()).hasSize(1);
    JsonNode article = new JsonMapper().readTree(run.output());
    assertThat(article.propertyNames())
        .containsExactly(
            "url", "outlet", "title", "authors", "published", "modified", "language", "text");
    assertThat(article.path("published").stringValue()).isEqualTo("2026-04-24");
    assertThat(article.path("authors").path(0).stringValue()).isEqualTo("Ada Moreau");
    assertThat(article.path("url").isNull()).isTrue();
    assertThat(article.path("text").stringValue())
        .isEqualTo("DeepSeek V4 draws level\n" + TEXT + "\n");
  }

  @Test
  void anAddressIsRead() {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.page("/v4", PAGE, "text/html");

      CommandLineRun run =
          CommandLineRun.of("read", server.uri("/v4").toString(), "--private-networks");

      assertThat(run.output()).contains("Harbour Wire · Ada Moreau · 2026-04-24", "matches Gemini");
    }
  }

  @Test
  void anotherLanguageIsShownAndSaidToBeLeftOut() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "Das chinesische Unternehmen hat am Freitag ein neues Modell vorgestellt, das nach"
                + " eigenen Angaben mit GPT-5.4 in den meisten Tests gleichauf liegt und deutlich"
                + " weniger kostet als die Modelle der amerikanischen Konkurrenz.");

    CommandLineRun run = CommandLineRun.of("read", file.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("gleichauf");
    assertThat(run.errorOutput()).contains("a.txt: not English; 'add' leaves it out");
  }

  @Test
  void whatHoldsNoArticleIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.html"), "<html><body>Home</body></html>");

    CommandLineRun run = CommandLineRun.of("read", file.toString(), "ftp://wire.example/a");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.errorOutput())
        .contains("empty.html: no article on the page")
        .contains("ftp://wire.example/a: it begins with neither http:// nor https://");
  }
}
