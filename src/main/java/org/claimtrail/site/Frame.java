package org.claimtrail.site;

import org.jspecify.annotations.Nullable;

/// What surrounds every page.
///
/// @param title of the page
/// @param query that stands in the box for searching
/// @param feed where the page's claims are to be had as Atom; null for nowhere
public record Frame(String title, String query, @Nullable String feed) {

  static Frame of(String title) {
    return new Frame(title, "", null);
  }
}
