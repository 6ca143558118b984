package org.claimtrail.index;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SoftDeletesRetentionMergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.Directory;

/// How Lucene writes an index: merges keep what was superseded, and only a commit is for good.
final class Writing {

  private static final double BUFFER_MEGABYTES = 64;

  private Writing() {}

  static IndexWriter open(Directory directory) throws IOException {
    var keepingAll =
        new SoftDeletesRetentionMergePolicy(
            Supersession.NAME, () -> MatchAllDocsQuery.INSTANCE, new TieredMergePolicy());
    return new IndexWriter(
        directory,
        new IndexWriterConfig(TextField.ANALYZER)
            .setCommitOnClose(false)
            .setSoftDeletesField(Supersession.NAME)
            .setMergePolicy(keepingAll)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }
}
