package org.claimtrail.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimtrail.annotate.ModelFiles;
import org.claimtrail.answer.Json;
import org.claimtrail.evaluation.Evaluation;
import org.claimtrail.evaluation.Gold;
import org.claimtrail.evaluation.GoldArticle;
import org.claimtrail.evaluation.GoldFaults;
import org.claimtrail.evaluation.Run;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    header = "Score what is found in articles against what people found in them.",
    description = {
      "",
      "Extracts the articles of GOLD_DIR (each a NAME.txt with its NAME.json), or takes what was"
          + " extracted from them, and tells how much of it is right. Of the index only the user's"
          + " own catalogue is read, if there is one, and the corrections with --from-corrections."
    },
    footer = {
      "",
      "Figures: entity: a mention's place and type are right; link: its name, too. Of claims,"
          + " detect: found; core: subject and what the type asks for are right, too; full: all"
          + " slots are.",
      "",
      "Examples:",
      "  claimtrail evaluate src/gold",
      "  claimtrail evaluate src/gold --articles a,b --errors 20",
      "  claimtrail evaluate src/gold --save before.jsonl",
      "  claimtrail evaluate src/gold --compare before.jsonl",
      "  claimtrail evaluate src/gold --predictions other.jsonl --format json",
      "  claimtrail evaluate decided --from-corrections"
    })
final class EvaluateCommand implements Callable<Integer> {

  /// How the figures are printed.
  enum Form {
    TEXT,
    JSON,
    MARKDOWN
  }

  /// How many URLs or names a line gives before it breaks off.
  private static final int NAMED = 5;

  private final Claimtrail root;
  private boolean refused;

  @Parameters(paramLabel = "GOLD_DIR", description = "The folder of the annotated articles.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(
      names = "--from-corrections",
      description =
          "First put an example into GOLD_DIR for each claim that is confirmed, corrected or"
              + " rejected in the index.")
  private boolean fromCorrections;

  @Option(
      names = "--articles",
      paramLabel = "PREFIX",
      split = ",",
      description = "Only articles whose names begin with one of these.")
  private List<String> prefixes = List.of();

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Score this file, lines as 'extract' prints them, instead of extracting.")
  private @Nullable Path predictions;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Go by what 'claimtrail train' wrote to this folder.")
  private @Nullable Path models;

  @Option(
      names = "--save",
      paramLabel = "RUN",
      description = "Write what is extracted to this file, lines as 'extract' prints them.")
  private @Nullable Path save;

  @Option(
      names = "--compare",
      paramLabel = "RUN",
      description = "Show what was won and lost against this earlier run, claim by claim.")
  private @Nullable Path compare;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show the first N claims that were missed, partly wrong, or spurious.")
  private int errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Labelled.Forms.class,
      completionCandidates = Labelled.Forms.class,
      description = "How to print: ${COMPLETION-CANDIDATES}. Without it text.")
  private Form form = Form.TEXT;

  EvaluateCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (save != null && predictions != null) {
      throw new IllegalArgumentException(
          "--save keeps what is extracted; with --predictions nothing is");
    }
    if (models != null && !Files.isDirectory(models)) {
      throw new IllegalArgumentException("--models: no folder " + models);
    }
    if (errors < 0) {
      throw new IllegalArgumentException("--errors " + errors + ": it is at least 1");
    }
    try {
      if (fromCorrections) {
        new DecidedExamples(root).write(folder);
      }
      Gold all = Gold.read(folder);
      print(all, chosen(all));
    } catch (GoldFaults e) {
      e.faults().forEach(root::say);
      return ExitCode.NOTHING_DONE;
    }
    return refused ? ExitCode.SOME_REFUSED : ExitCode.DONE;
  }

  private Gold chosen(Gold all) {
    Gold chosen = all.only(prefixes);
    if (chosen.articles().isEmpty()) {
      throw new IllegalArgumentException(
          "no article of " + folder + " begins with " + String.join(" or ", prefixes));
    }
    return chosen;
  }

  private void print(Gold all, Gold gold) {
    Evaluation before = compare == null ? null : evaluation(all, gold, compare);
    Evaluation now =
        predictions == null
            ? Evaluation.of(gold, extracted(gold))
            : evaluation(all, gold, predictions);
    switch (form) {
      case TEXT -> new EvaluationText(root.screen()).print(folder, now, before, errors);
      case JSON ->
          root.terminal()
              .out()
              .println(
                  Json.of(
                      before == null
                          ? EvaluationJson.of(now, errors)
                          : EvaluationJson.of(now, before, errors)));
      case MARKDOWN -> root.terminal().out().print(EvaluationMarkdown.of(now));
    }
  }

  private Run extracted(Gold gold) {
    var extracting = new GoldExtraction(root, new ModelFiles(models));
    Run run = extracting.run(gold, save);
    refused |= extracting.failed();
    return run;
  }

  /// Scores a file, and says what in it cannot be scored.
  private Evaluation evaluation(Gold all, Gold gold, Path file) {
    Run run = Run.read(file);
    run.refused().forEach(line -> root.say(file + ":" + line));
    List<String> unknown = new ArrayList<>(run.urls());
    unknown.removeAll(all.urls());
    if (!unknown.isEmpty()) {
      root.say(file + ": of no article in " + folder + ", left out: " + some(unknown));
    }
    refused |= !run.refused().isEmpty() || !unknown.isEmpty();
    Evaluation evaluation = Evaluation.of(gold, run);
    List<String> missing = evaluation.missing().map(GoldArticle::name).toList();
    if (!missing.isEmpty()) {
      root.say(file + ": no line for " + some(missing) + "; counted as empty");
    }
    return evaluation;
  }

  private static String some(List<String> names) {
    String rest = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
    return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + rest;
  }
}
