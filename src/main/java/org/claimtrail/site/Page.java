package org.claimtrail.site;

/// What a page shows.
public sealed interface Page
    permits SearchView,
        ClaimView,
        ArticleView,
        EntityView,
        SignInView,
        CorrectView,
        CorrectionsView,
        AddView,
        AddedView,
        ProblemView {

  /// What surrounds it.
  Frame frame();

  /// The name of its template.
  String template();
}
