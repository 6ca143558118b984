package org.claimtrail.site;

/// What a page shows.
public sealed interface Page
    permits AddView, AddedView, ApiView, ArticleView, ClaimView, CorrectView, CorrectionsView, EntityView, PairView, ProblemView, RivalryView, SearchView, SignInView {

  /// What surrounds it.
  Frame frame();

  /// The name of its template.
  String template();
}
