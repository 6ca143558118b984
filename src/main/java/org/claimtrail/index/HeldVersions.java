package org.claimtrail.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versions of articles that an index holds, also those that are not committed yet.
final class HeldVersions {

  /// By articles, the latest last.
  private final Map<String, List<StoredVersion>> uncommitted = new HashMap<>();

  void add(String article, StoredVersion version) {
    uncommitted.computeIfAbsent(article, _ -> new ArrayList<>()).add(version);
  }

  void committed() {
    uncommitted.clear();
  }

  /// @param committed null where there is none
  Optional<StoredVersion> latest(String article, @Nullable Snapshot committed) {
    List<StoredVersion> added = uncommitted.get(article);
    if (added != null) {
      return Optional.of(added.getLast());
    }
    return committed == null ? Optional.empty() : committed.latest(article);
  }

  /// Whether an article has, or once had, that content.
  ///
  /// @param committed null where there is none
  boolean had(String article, String content, @Nullable Snapshot committed) {
    return uncommitted.getOrDefault(article, List.of()).stream()
            .anyMatch(version -> version.content().equals(content))
        || (committed != null
            && committed.versions(article).anyMatch(one -> one.content().equals(content)));
  }
}
