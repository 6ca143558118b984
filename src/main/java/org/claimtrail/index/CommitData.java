package org.claimtrail.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/// What a commit says of itself.
///
/// @param format version of the layout; a program reads those up to its own
/// @param corrections how many lines of the journal have been applied
record CommitData(int format, Versions versions, int corrections) {

  /// To be raised when a program could not read what one of another format writes.
  ///
  /// 1 had one version of an article; 2 has all, in blocks; 3 has all that a claim involves in one
  /// field.
  static final int FORMAT = 3;

  /// From which on each version of an article is a block.
  private static final int BLOCKS = 2;

  /// Of the last commit.
  ///
  /// @throws IndexUnavailable when a newer program made it
  static CommitData last(ClaimIndex index, Directory directory) throws IOException {
    CommitData last;
    try {
      last = of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IllegalArgumentException e) {
      throw Failure.newer(index, "of another Lucene: " + e.getMessage());
    }
    if (last.format() > FORMAT) {
      throw Failure.newer(index, last.versions().program());
    }
    return last;
  }

  /// Of the commit that `reader` reads.
  static CommitData of(DirectoryReader reader) throws IOException {
    return of(reader.getIndexCommit().getUserData());
  }

  boolean isOutdated() {
    return format < FORMAT;
  }

  boolean hasBlocks() {
    return format >= BLOCKS;
  }

  Map<String, String> toMap() {
    return Map.of(
        "format", Integer.toString(format),
        "claimtrail", versions.program(),
        "extractor", versions.extractor(),
        "catalogue", versions.catalogue(),
        "corrections", Integer.toString(corrections));
  }

  private static CommitData of(Map<String, String> map) {
    return new CommitData(
        Integer.parseInt(map.getOrDefault("format", "0")),
        new Versions(
            map.getOrDefault("claimtrail", "unknown"),
            map.getOrDefault("extractor", "unknown"),
            map.getOrDefault("catalogue", "unknown")),
        Integer.parseInt(map.getOrDefault("corrections", "0")));
  }
}
