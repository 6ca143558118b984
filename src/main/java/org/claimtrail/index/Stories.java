package org.claimtrail.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.claimtrail.article.Article;
import org.jspecify.annotations.Nullable;

/// Which articles repeat the text of another, also of one that is not committed yet.
final class Stories {

  private record Told(String article, String story) {}

  /// What uncommitted articles tell, by the runs of their samples.
  private final Map<BytesRef, List<Told>> uncommitted = new HashMap<>();

  /// @param committed null where there is none
  /// @return the story that the article tells, its own id where it is the first to tell it
  String of(Article article, Set<BytesRef> sample, @Nullable Snapshot committed) {
    String id = article.id();
    Told told = new Told(id, earlier(id, sample, committed).orElse(id));
    sample.forEach(run -> uncommitted.computeIfAbsent(run, _ -> new ArrayList<>()).add(told));
    return told.story();
  }

  void committed() {
    uncommitted.clear();
  }

  private Optional<String> earlier(String id, Set<BytesRef> sample, @Nullable Snapshot committed) {
    if (sample.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> inIndex = committed == null ? Optional.empty() : committed.story(sample, id);
    return inIndex.or(() -> uncommitted(id, sample));
  }

  private Optional<String> uncommitted(String id, Set<BytesRef> sample) {
    Map<Told, Integer> shared = new HashMap<>();
    for (BytesRef run : sample) {
      uncommitted.getOrDefault(run, List.of()).stream()
          .filter(told -> !told.article().equals(id))
          .forEach(told -> shared.merge(told, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(told -> StoryField.isCopy(told.getValue(), sample.size()))
        .max(Map.Entry.comparingByValue())
        .map(told -> told.getKey().story());
  }
}
