package org.claimtrail.site;

/// What a page shows.
public sealed interface Page
    permits AddView,
        AddedView,
        ApiView,
        ArticleView,
        BenchmarkView,
        BenchmarksView,
        BoardView,
        ClaimView,
        CorrectView,
        CorrectionsView,
        EntityView,
        HomeView,
        PairView,
        ProblemView,
        RivalryView,
        SearchView,
        SignInView,
        WelcomeView {

  /// What surrounds it.
  Frame frame();

  /// The name of its template.
  String template();
}
