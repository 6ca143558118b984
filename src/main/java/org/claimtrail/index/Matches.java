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
        String identity = standing.key() + " " + id;
        Document match = new Document();
        Fields.KIND.add(match, Kind.MATCH);
        Fields.BLOCK.add(match, identity);
        Fields.MATCHED_BY.add(match, standing.key());
        Fields.MATCHED.add(match, id);
        matches.add(new Match(Fields.BLOCK.identifies(identity), match));
      }
    }
  }
}
