package org.claimtrail.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.annotate.ModelFiles;
import org.claimtrail.evaluation.Gold;
import org.claimtrail.evaluation.GoldArticle;
import org.claimtrail.evaluation.Run;
import org.claimtrail.ingest.Extractions;
import org.jspecify.annotations.Nullable;

/// Extracts annotated articles, as `extract` does.
final class GoldExtraction {

  private final Claimtrail root;
  private final ModelFiles models;
  private final List<String> lines = new ArrayList<>();
  private boolean failed;

  GoldExtraction(Claimtrail root, ModelFiles models) {
    this.root = root;
    this.models = models;
  }

  /// @param save where to write the lines, too; null for nowhere
  Run run(Gold gold, @Nullable Path save) {
    try (Writer file = save == null ? Writer.nullWriter() : Files.newBufferedWriter(save)) {
      extract(gold);
      for (String line : lines) {
        file.write(line + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(save + " cannot be written; is there such a folder?", e);
    }
    return Run.of(lines);
  }

  /// Whether an article could not be extracted; it counts as empty.
  boolean failed() {
    return failed;
  }

  private void extract(Gold gold) {
    var progress = new Progress(root.terminal());
    int all = gold.articles().size();
    try (var extractions = new Extractions(root.catalogue(root.index()), models)) {
      for (GoldArticle article : gold.articles()) {
        extractions.extract(
            article.article(),
            result -> {
              take(article, result);
              progress.show(lines.size(), all, "articles");
            });
      }
      extractions.finish();
    } finally {
      progress.clear();
    }
  }

  private void take(GoldArticle article, Extractions.Result result) {
    switch (result) {
      case Extractions.Extracted(var extraction) ->
          lines.add(new ExtractionLine(extraction).json());
      case Extractions.Failed reason -> {
        root.details(reason.cause());
        root.say(article.name() + ": " + reason.words());
        failed = true;
      }
    }
  }
}
