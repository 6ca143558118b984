package org.claimtrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrail.annotate.ModelFiles;
import org.claimtrail.annotate.NameLesson;
import org.claimtrail.annotate.NameModel;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.evaluation.Gold;
import org.claimtrail.evaluation.GoldArticle;
import org.claimtrail.evaluation.GoldFaults;
import org.claimtrail.evaluation.Lessons;
import org.claimtrail.extract.ClaimExtractor;
import org.claimtrail.extract.Learning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    header = "Learn from annotated articles what is a name or a claim, and whom it is about.",
    description = {
      "",
      "Reads the articles of each GOLD_DIR (a NAME.txt with its NAME.json) and writes what they"
          + " teach to DIR: the files that the program comes with, made anew. The same articles"
          + " give the same files. Neither the index nor the user's own catalogue is read."
    },
    footer = {
      "",
      "How well it holds elsewhere is seen on an author who was left out:",
      "  claimtrail train src/gold src/training --without a --to without-a",
      "  claimtrail evaluate src/gold --articles a --models without-a",
      "",
      "Examples:",
      "  claimtrail train src/gold src/training --to src/main/resources/org/claimtrail/models"
    })
final class TrainCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(
      paramLabel = "GOLD_DIR",
      arity = "1..*",
      description = "Folders of annotated articles.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> folders;

  @Option(
      names = "--without",
      paramLabel = "PREFIX",
      split = ",",
      description = "Leave out articles whose names begin with one of these.")
  private List<String> without = List.of();

  @Option(
      names = "--to",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to.")
  @SuppressWarnings("NullAway.Init")
  private Path target;

  TrainCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<Gold> golds = new ArrayList<>();
    try {
      folders.forEach(folder -> golds.add(Gold.read(folder).without(without)));
    } catch (GoldFaults e) {
      e.faults().forEach(root::say);
      return ExitCode.NOTHING_DONE;
    }
    int all = golds.stream().mapToInt(gold -> gold.articles().size()).sum();
    if (all == 0) {
      throw new IllegalArgumentException("--without " + String.join(",", without) + " leaves none");
    }
    List<NameLesson> names =
        golds.stream()
            .flatMap(gold -> gold.articles().stream())
            .filter(article -> !article.partial())
            .map(GoldArticle::names)
            .toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "names are learned from articles annotated in full, of which there is none");
    }
    Path model = NameModel.learn(names, Catalogue.builtIn(), target);
    root.screen().print(model + ": from " + all + " articles");
    Lessons lessons = lessons(golds, all);
    for (Learning learning : Learning.values()) {
      Path file = learning.learn(lessons.of(learning), target);
      root.screen().print(file + ": from " + lessons.of(learning).size() + " lessons");
    }
    return ExitCode.DONE;
  }

  private Lessons lessons(List<Gold> golds, int all) {
    var extractor = ClaimExtractor.with(Catalogue.builtIn(), ModelFiles.in(target));
    var progress = new Progress(root.terminal());
    var done = new AtomicInteger();
    Lessons lessons = new Lessons();
    try {
      for (Gold gold : golds) {
        lessons.add(
            gold,
            article -> {
              progress.show(done.incrementAndGet(), all, "articles");
              return extractor.consider(article);
            });
      }
    } finally {
      progress.clear();
    }
    return lessons;
  }
}
