package org.claimtrail.site;

import org.jspecify.annotations.Nullable;

/// What surrounds every page.
///
/// @param title of the page
/// @param query that stands in the box for searching
/// @param feed where the page's claims are to be had as Atom; null for nowhere
/// @param passing whether what it shows will soon be another: browsers without scripts load it anew
/// @param visitor who looks at it
public record Frame(
    String title, String query, @Nullable String feed, boolean passing, Visitor visitor) {

  Frame(String title, String query, @Nullable String feed) {
    this(title, query, feed, false, Visitor.stranger("/"));
  }

  static Frame of(String title) {
    return new Frame(title, "", null);
  }

  Frame passing(boolean soon) {
    return new Frame(title, query, feed, soon, visitor);
  }

  Frame seenBy(Visitor who) {
    return new Frame(title, query, feed, passing, who);
  }
}
