package org.claimtrail.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// A [Walk] in Lucene's terms. All its collectors share the walk, for a snapshot answers each
/// question in one thread.
public record Walker(Walk walk) implements CollectorManager<Collector, Walk> {

  @Override
  public Collector newCollector() {
    return new Walking(walk);
  }

  @Override
  public Walk reduce(Collection<Collector> collectors) {
    return walk;
  }

  private record Walking(Walk walk) implements Collector {

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      Walk.Step step = walk.into(segment);
      return new LeafCollector() {
        @Override
        public void collect(int document) throws IOException {
          step.at(document);
        }

        @Override
        public void setScorer(Scorable scorer) {}
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
