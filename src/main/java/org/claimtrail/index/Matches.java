package org.claimtrail.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;

/// Puts claims to standing queries. What matches is a document of its own, so that it outlasts
/// whatever is written of the claim later.
///
/// @param queries none to leave it at that
record Matches(List<StandingQuery> queries) {

  record Match(Term replaces, Document document) {}

  /// @param block the documents of an article
  List<Match> in(List<Document> block) {
    List<Match> matches = new ArrayList<>();
    if (!queries.isEmpty()) {
      block.stream()
          .filter(document -> Fields.KIND.read(document) == Kind.CLAIM)
          .forEach(claim -> add(matches, claim));
    }
    return matches;
  }

  private void add(List<Match> matches, Document claim) {
    IndexSearcher searcher = MemoryIndex.fromDocument(claim, TextField.ANALYZER).createSearcher();
    String id = Stored.present(Fields.ID.read(claim), "id");
    for (StandingQuery standing : queries) {
      if (Failure.unchecked(() -> searcher.count(standing.query())) > 0) {
        StandingMatch match = new StandingMatch(standing.key(), id);
        matches.add(new Match(Fields.BLOCK.identifies(identity(match)), document(match)));
      }
    }
  }

  static Document document(StandingMatch match) {
    Document document = new Document();
    Fields.KIND.add(document, Kind.MATCH);
    Fields.BLOCK.add(document, identity(match));
    Fields.MATCHED_BY.add(document, match.search());
    Fields.MATCHED.add(document, match.claim());
    return document;
  }

  private static String identity(StandingMatch match) {
    return match.search() + " " + match.claim();
  }
}
