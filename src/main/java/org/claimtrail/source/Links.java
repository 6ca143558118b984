package org.claimtrail.source;

import java.util.HashSet;
import java.util.Set;

/// The links of a feed or sitemap that were followed, with all that they lead to.
final class Links {

  /// Most that are followed.
  static final int MOST = 50_000;

  private final Set<String> followed = new HashSet<>();
  private boolean leadToLists;

  /// Whether `link` is to be followed: once, and no more than [#MOST].
  boolean add(String link) {
    return followed.size() < MOST && followed.add(link);
  }

  boolean areAll() {
    return followed.size() == MOST;
  }

  /// The same, of a link to another feed or sitemap.
  boolean addList(String link) {
    leadToLists = true;
    return add(link);
  }

  /// Whether one leads to another feed or sitemap, which may change while the first does not.
  boolean leadToLists() {
    return leadToLists;
  }
}
