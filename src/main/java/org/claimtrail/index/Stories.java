package org.claimtrail.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.claimtrail.article.Article;
import org.jspecify.annotations.Nullable;

/// Which articles repeat the text of another, also of one that is not committed yet.
final class Stories {

  private record Told(String story, Set<BytesRef> sample) {}

  private final Map<String, Told> uncommitted = new LinkedHashMap<>();

  /// @param committed null where there is none
  /// @return the story that the article tells, its own id where it is the first to tell it
  String of(Article article, Set<BytesRef> sample, @Nullable Snapshot committed) {
    String id = article.id();
    String story = earlier(id, sample, committed).orElse(id);
    uncommitted.put(id, new Told(story, sample));
    return story;
  }

  void committed() {
    uncommitted.clear();
  }

  private Optional<String> earlier(String id, Set<BytesRef> sample, @Nullable Snapshot committed) {
    if (sample.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> inIndex = committed == null ? Optional.empty() : committed.story(sample, id);
    return inIndex.or(
        () ->
            uncommitted.entrySet().stream()
                .filter(told -> !told.getKey().equals(id))
                .filter(told -> StoryField.alike(sample, told.getValue().sample()))
                .map(told -> told.getValue().story())
                .findFirst());
  }
}
