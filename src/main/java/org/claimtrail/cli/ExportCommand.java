package org.claimtrail.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.claimtrail.exchange.ClaimBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    header = "Write all that the index holds as JSON lines.",
    description = {
      "",
      "Every version of every article with what was found in it and when it was added, the"
          + " corrections, and the catalogue of the index's own: 'import' makes the same index of"
          + " them. The same index gives the same lines."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail export base.jsonl.gz",
      "  claimtrail export - | gzip -9 > base.jsonl.gz"
    })
final class ExportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Claimtrail root;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description =
          "Where to; compressed where it ends in .gz. Without it, or with -, standard output.")
  private String file = STANDARD_OUTPUT;

  ExportCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    var progress = new LineProgress(root.terminal());
    try {
      SequencedMap<String, Long> counts =
          file.equals(STANDARD_OUTPUT)
              ? base().write(root.terminal().out(), progress::show)
              : toFile(Path.of(file), progress);
      progress.clear();
      root.say("exported " + LineProgress.words(counts));
      return ExitCode.DONE;
    } finally {
      progress.clear();
    }
  }

  private ClaimBase base() {
    return new ClaimBase(root.index());
  }

  /// Writes beside the file and then puts it in its place, so that it is never half of one.
  private SequencedMap<String, Long> toFile(Path path, LineProgress progress) {
    if (Files.isDirectory(path)) {
      throw new NothingDone(path + " is a folder; name a file in it");
    }
    boolean replaceable = !Files.exists(path) || Files.isRegularFile(path);
    Path part = replaceable ? path.resolveSibling(path.getFileName() + ".part") : path;
    try {
      SequencedMap<String, Long> counts;
      try (OutputStream out = opened(part)) {
        counts = base().write(out, progress::show);
      }
      if (replaceable) {
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
      }
      return counts;
    } catch (NoSuchFileException e) {
      throw new NothingDone(path + " cannot be written: no such folder");
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be written: " + e.getMessage(), e);
    } finally {
      if (replaceable) {
        part.toFile().delete();
      }
    }
  }

  private OutputStream opened(Path part) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
    return file.toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPOutputStream(out) : out;
  }
}
