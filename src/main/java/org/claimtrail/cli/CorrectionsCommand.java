package org.claimtrail.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.CorrectionWords;
import org.claimtrail.answer.DecisionColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Decision;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Journal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "corrections",
    header = "List what analysts have decided.",
    description = {
      "",
      "Those whose claim is no longer found in its article are listed, too. They stand in"
          + " corrections.jsonl in the index's folder, which --export copies and --import adds to."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail corrections",
      "  claimtrail corrections --export decisions.jsonl",
      "  claimtrail corrections --import decisions.jsonl --index other"
    })
final class CorrectionsCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Option(names = "--export", paramLabel = "FILE", description = "Write them all to a file.")
  private @Nullable Path export;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Add those of a file that are not here yet.")
  private @Nullable Path imported;

  @Mixin private FormatOption format = new FormatOption();

  CorrectionsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ClaimIndex index = root.index();
    index.read().close();
    if (imported != null) {
      int added = index.journal().addAll(Journal.read(lines(imported), imported.toString()));
      index.applyCorrections(root.catalogue(index));
      root.say(Amount.counted(added, "correction") + " added");
      return ExitCode.DONE;
    }
    if (export != null) {
      write(index.journal(), export);
      return ExitCode.DONE;
    }
    try (ClaimSearch search = root.search(new ClockOptions())) {
      List<Decision> decisions = search.decisions();
      if (format.table()) {
        decisions.forEach(this::print);
      } else {
        Rows.write(root.terminal().out(), format.format(), DecisionColumns.ALL, decisions);
      }
      if (decisions.isEmpty()) {
        root.say("no corrections; 'claimtrail reject', 'confirm' and 'correct' make them");
      }
      return ExitCode.DONE;
    }
  }

  private void print(Decision decision) {
    Correction correction = decision.correction();
    Line line = new Line().add(Style.BOLD, correction.made().number() + ".").to(5);
    line.add(Style.DATE, correction.made().at().toString().substring(0, 10)).add("  ");
    Line words = new Line().add(CorrectionWords.of(correction));
    if (!correction.made().reason().isEmpty()) {
      words.add(Style.DIM, " · " + correction.made().reason());
    }
    if (correction.made().by() != null) {
      words.add(Style.DIM, " · " + correction.made().by());
    }
    words.add(
        Style.CAREFUL,
        decision.inForce() && decision.found() ? "" : " · " + DecisionColumns.state(decision));
    root.screen().wrap(line, 17, words);
    Correction.Target target = correction.claim();
    if (target != null) {
      root.screen().wrap(Line.of(" ".repeat(17) + "“"), 18, Line.of(target.quote().strip() + "”"));
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new NothingDone(file + ": no such file");
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void write(Journal journal, Path file) {
    try {
      Files.write(file, journal.lines(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
