package org.claimtrail.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.claimtrail.article.Article;
import org.jspecify.annotations.Nullable;

/// Which articles repeat the text of another, also of one that is not committed yet. Samples of
/// runs find a few that may, and these are compared in full.
final class Stories {

  /// Articles that a text is compared with: those that have most of its rarest runs.
  private static final int COMPARED = 8;

  private static final Set<String> COMPARED_BY = Set.of(Fields.STORY.name(), Fields.TEXT.name());

  private record Told(String article, String story, TextRuns runs) {}

  /// What uncommitted articles tell, by the runs of their samples.
  private final Map<BytesRef, List<Told>> uncommitted = new HashMap<>();

  /// @param committed null where there is none
  /// @return the story that the article tells, its own id where it is the first to tell it
  String of(Article article, Set<BytesRef> sample, @Nullable Snapshot committed) {
    String id = article.id();
    TextRuns runs = TextRuns.of(article.text());
    String story = id;
    int most = 0;
    for (Told earlier : candidates(id, sample, committed)) {
      int shared = runs.shared(earlier.runs());
      if (shared > most && runs.isCopy(earlier.runs(), shared)) {
        story = earlier.story();
        most = shared;
      }
    }
    Told told = new Told(id, story, runs);
    sample.forEach(run -> uncommitted.computeIfAbsent(run, _ -> new ArrayList<>()).add(told));
    return story;
  }

  void committed() {
    uncommitted.clear();
  }

  private List<Told> candidates(String id, Set<BytesRef> sample, @Nullable Snapshot committed) {
    if (sample.isEmpty()) {
      return List.of();
    }
    List<Told> candidates = new ArrayList<>();
    if (committed != null) {
      candidates.addAll(committed.answer(searcher -> inIndex(id, sample, searcher)));
    }
    candidates.addAll(uncommitted(id, sample));
    return candidates;
  }

  private static List<Told> inIndex(String id, Set<BytesRef> sample, IndexSearcher all)
      throws IOException {
    // In one thread: the other processors extract.
    IndexSearcher searcher = new IndexSearcher(all.getIndexReader());
    Query others =
        new BooleanQuery.Builder()
            .add(Fields.RUNS.like(sample, searcher), Occur.MUST)
            .add(Fields.ARTICLE.is(id), Occur.MUST_NOT)
            .build();
    StoredFields documents = searcher.storedFields();
    List<Told> told = new ArrayList<>();
    for (ScoreDoc found : searcher.search(others, COMPARED).scoreDocs) {
      Document article = documents.document(found.doc, COMPARED_BY);
      String story = Fields.STORY.read(article);
      if (story != null) {
        told.add(new Told("", story, TextRuns.of(Fields.TEXT.read(article))));
      }
    }
    return told;
  }

  private List<Told> uncommitted(String id, Set<BytesRef> sample) {
    Map<Told, Integer> shared = new HashMap<>();
    for (BytesRef run : sample) {
      uncommitted.getOrDefault(run, List.of()).stream()
          .filter(told -> !told.article().equals(id))
          .forEach(told -> shared.merge(told, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(told -> told.getValue() >= StoryField.least(sample.size()))
        .sorted(Map.Entry.<Told, Integer>comparingByValue().reversed())
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
