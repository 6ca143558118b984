package org.claimtrail.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.extract.ClaimExtractor;
import org.claimtrail.index.ArticleVersion;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.ingest.Batch;
import org.claimtrail.ingest.Extractions;
import picocli.CommandLine.Command;

@Command(
    name = "rebuild",
    header = "Extract everything again from the text that the index holds.",
    description = {
      "",
      "For after the rules or the catalogue have changed, or for an index of an older format. Each"
          + " article is replaced by itself: stopped in the middle, the rest stays as it was."
          + " Former versions of articles, of which --known-as-of tells, are extracted anew, too;"
          + " when they were added stays. Corrections stay in force."
    },
    footer = {"", "Examples:", "  claimtrail rebuild", "  claimtrail rebuild --index archive"})
final class RebuildCommand implements Callable<Integer> {

  private final Claimtrail root;
  private int rebuilt;
  private int failed;
  private long claims;

  RebuildCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ClaimIndex index = root.index();
    Catalogue catalogue = root.catalogue(index);
    var progress = new Progress(root.terminal());
    try (ArticleWriter writer =
            index.rebuild(catalogue, Version.program(), ClaimExtractor.version());
        var extractions = new Extractions(catalogue);
        Stream<ArticleVersion> articles = writer.articles()) {
      int all = writer.size();
      Batch<Integer> batch = new Batch<>(writer::commit, this::count);
      articles.forEach(
          one ->
              extractions.extract(
                  one.article(),
                  result -> {
                    put(one, result, writer, batch);
                    progress.show(rebuilt + failed, all, "articles");
                  }));
      extractions.finish();
      batch.commit();
    } finally {
      progress.clear();
    }
    root.screen().print(rebuilt + " articles rebuilt, with " + claims + " claims");
    return failed == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
  }

  private void put(
      ArticleVersion one, Extractions.Result result, ArticleWriter writer, Batch<Integer> batch) {
    switch (result) {
      case Extractions.Extracted(var extraction) -> {
        writer.renew(one.version(), extraction);
        batch.add(extraction.claims().size());
      }
      case Extractions.Failed reason -> {
        root.details(reason.cause());
        root.say(one.article().id() + " stays as it was; it " + reason.words());
        failed++;
      }
    }
  }

  private void count(int claimsOfOne) {
    rebuilt++;
    claims += claimsOfOne;
  }
}
