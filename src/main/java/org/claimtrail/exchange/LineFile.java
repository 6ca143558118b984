package org.claimtrail.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.alert.Alerts;
import org.claimtrail.alert.SavedSearch;
import org.claimtrail.alert.SavedSearchJson;
import org.claimtrail.alert.SavedSearches;
import org.claimtrail.alert.Told;
import org.claimtrail.alert.ToldJson;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.review.Correction;
import org.claimtrail.review.CorrectionJson;
import org.claimtrail.review.Journal;
import tools.jackson.databind.node.ObjectNode;

/// A file of JSON lines beside the index, whose lines go into a claim base as they are.
///
/// @param reads what the file holds; nothing where it is missing
/// @param writes fills the file, which holds nothing
record LineFile<T>(
    String kind,
    Path file,
    Supplier<List<T>> reads,
    Consumer<List<T>> writes,
    Function<T, String> json,
    Function<String, T> parsed)
    implements Sender {

  static LineFile<Correction> corrections(ClaimIndex index) {
    Journal journal = index.journal();
    return new LineFile<>(
        "correction",
        journal.file(),
        () -> journal.read().all(),
        journal::append,
        CorrectionJson::write,
        CorrectionJson::read);
  }

  static LineFile<SavedSearch> searches(ClaimIndex index) {
    SavedSearches searches = SavedSearches.of(index);
    return new LineFile<>(
        "search",
        searches.file(),
        searches::read,
        searches::write,
        SavedSearchJson::write,
        SavedSearchJson::read);
  }

  static LineFile<Told> alerts(ClaimIndex index) {
    Alerts alerts = Alerts.of(index);
    return new LineFile<>(
        "alert", alerts.file(), alerts::read, alerts::append, ToldJson::write, ToldJson::read);
  }

  @Override
  public Stream<ObjectNode> lines() {
    return reads.get().stream().map(json).map(line -> (ObjectNode) ClaimBase.JSON.readTree(line));
  }
}
