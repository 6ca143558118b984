package org.claimtrail.site;

/// What a page shows.
public sealed interface Page
    permits HomeView,
        WelcomeView,
        SearchView,
        ClaimView,
        ArticleView,
        EntityView,
        BenchmarksView,
        BenchmarkView,
        BoardView,
        ProblemView {

  /// What surrounds it.
  Frame frame();

  /// The name of its template.
  String template();
}
