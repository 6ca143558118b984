package org.claimtrail.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A claim base out of one index and into another, as users do it.
class ExportImportTest {

  private static final String DONE = "claimtrail: exported 3 article lines\n";

  @TempDir Path folder;
  private Path index;
  private Path copy;

  @BeforeEach
  void write() {
    index = folder.resolve("index");
    copy = folder.resolve("copy");
    SampleIndex.writeTo(index);
  }

  @Test
  void whatIsExportedToStandardOutputIsImportedFromStandardInput() {
    CommandLineRun export = run(index, "export");
    CommandLineRun imported =
        CommandLineRun.withInput(export.output(), "import", "-", "--index", copy.toString());

    assertThat(export.errorOutput()).isEqualTo(DONE);
    assertThat(imported.output()).isEqualTo("imported 3 article lines\n");
    assertThat(imported.exitCode()).isZero();
    assertThat(run(copy, "export", "-").output()).isEqualTo(export.output());
    for (String command : List.of("claims", "entities", "articles", "disputes")) {
      assertThat(run(copy, command, "--format", "csv").output())
          .isEqualTo(run(index, command, "--format", "csv").output())
          .isNotBlank();
    }
  }

  @Test
  void aFileThatEndsInGzIsCompressedAndReadWhateverItIsCalled() throws IOException {
    Path file = folder.resolve("base.jsonl.GZ");
    assertThat(run(index, "export", file.toString()).output()).isEmpty();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(run(index, "export").output());
    }
    Path renamed = Files.move(file, folder.resolve("base"));
    assertThat(run(copy, "import", renamed.toString()).exitCode()).isZero();

    byte[] bytes = Files.readAllBytes(renamed);
    Files.write(renamed, Arrays.copyOf(bytes, bytes.length - 100));
    CommandLineRun cut = run(folder.resolve("other"), "import", renamed.toString());
    assertThat(cut.exitCode()).isEqualTo(3);
    assertThat(cut.errorOutput())
        .endsWith("the compressed file ends early; nothing was imported\n");
  }

  @Test
  void anExportThatFailsLeavesTheFileBefore() throws IOException {
    Path file = Files.writeString(folder.resolve("base.jsonl"), "before");
    CommandLineRun failed = run(copy, "export", file.toString());

    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(failed.errorOutput()).startsWith("claimtrail: no index at ");
    assertThat(file).hasContent("before");
    assertThat(run(index, "export", file.toString()).errorOutput()).isEqualTo(DONE);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(index, file);
    }
  }

  @Test
  void whereNothingCanBeWrittenIsSaid() {
    assertThat(run(index, "export", folder.resolve("no/base.jsonl").toString()).errorOutput())
        .endsWith("no/base.jsonl cannot be written: no such folder\n");
    assertThat(run(index, "export", folder.toString()).errorOutput())
        .isEqualTo("claimtrail: " + folder + " is a folder; name a file in it\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "[]", "{\"text\":\"An article.\"}", "DeepSeek V4 is out.", "\0"})
  void whatIsNoClaimBaseIsRefusedInALine(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("some"), text);
    CommandLineRun run = run(copy, "import", file.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.output()).isEmpty();
    assertThat(run.errorOutput().lines()).singleElement().asString().contains("some, line ");
    assertThat(run(copy, "claims").errorOutput()).startsWith("claimtrail: no index at ");
  }

  @Test
  void whatCannotBeReadIsSaid() {
    assertThat(run(copy, "import", "no-such-file").errorOutput())
        .isEqualTo("claimtrail: no-such-file: no such file\n");
    assertThat(run(copy, "import", folder.toString()).errorOutput())
        .isEqualTo("claimtrail: " + folder + " is a folder; name a file in it\n");
    assertThat(run(copy, "import").exitCode()).isEqualTo(2);
  }

  @Test
  void anIndexWithArticlesIsLeftAlone() {
    String before = run(index, "export").output();
    CommandLineRun run =
        CommandLineRun.withInput(before, "import", "-", "--index", index.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errorOutput()).contains(" has 3 articles already; import into another, new one");
    assertThat(run(index, "export").output()).isEqualTo(before);
  }

  private static CommandLineRun run(Path index, String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--index";
    all[arguments.length + 1] = index.toString();
    return CommandLineRun.of(all);
  }
}
