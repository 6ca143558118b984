package org.claimtrail.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipeTest {

  @TempDir private Path folder;

  @Test
  void endsInSilenceWhenTheReaderHasGone() {
    CommandLineRun run = claimsTo("Broken pipe");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errorOutput()).isEmpty();
  }

  @Test
  void saysThatTheDiskIsFull() {
    CommandLineRun run = claimsTo("No space left on device");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errorOutput())
        .isEqualTo("claimtrail: cannot write the output: No space left on device\n");
  }

  private CommandLineRun claimsTo(String failure) {
    SampleIndex.writeTo(folder);
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(failure);
          }
        };
    var errorOutput = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(new Pipe(broken), false, UTF_8),
            new PrintStream(errorOutput, false, UTF_8),
            Map.of(),
            false);
    int exitCode = Main.run(terminal, "claims", "--index", folder.toString());
    return new CommandLineRun(exitCode, "", errorOutput.toString(UTF_8));
  }
}
