package org.claimtrail.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.claimtrail.exchange.ClaimBase;
import org.claimtrail.index.ClaimIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    header = "Make an index of what 'export' wrote.",
    description = {
      "",
      "The index must have no articles yet. All of the file goes in, or nothing of it."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail import base.jsonl.gz --index copy",
      "  ssh archive claimtrail export | claimtrail import - --index copy"
    })
final class ImportCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Claimtrail root;

  @Parameters(
      paramLabel = "FILE",
      description = "A file of 'claimtrail export', compressed or not; - is standard input.")
  private String file = "";

  ImportCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (file.equals(STANDARD_INPUT)) {
      return read(root.terminal().in(), "standard input");
    }
    if (Files.isDirectory(Path.of(file))) {
      throw new NothingDone(file + " is a folder; name a file in it");
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return read(in, file);
    } catch (NoSuchFileException e) {
      throw new NothingDone(file + ": no such file");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private int read(InputStream in, String name) {
    ClaimIndex index = root.index();
    var progress = new LineProgress(root.terminal());
    try {
      SequencedMap<String, Long> counts =
          new ClaimBase(index).read(in, name, root.catalogue(index), progress::show);
      progress.clear();
      root.screen().print("imported " + LineProgress.words(counts));
      return ExitCode.DONE;
    } finally {
      progress.clear();
    }
  }
}
