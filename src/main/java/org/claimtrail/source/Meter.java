package org.claimtrail.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.LongAdder;

/// How far the reading of files has come, for whoever shows progress. May be asked from any thread.
public final class Meter {

  private final LongAdder total = new LongAdder();
  private final LongAdder done = new LongAdder();

  /// Bytes of all files that were found so far; those of several sources add up.
  public long total() {
    return total.sum();
  }

  /// Bytes that were read of them, as they are on disk.
  public long done() {
    return done.sum();
  }

  void found(long bytes) {
    total.add(bytes);
  }

  void read(long bytes) {
    done.add(bytes);
  }

  InputStream reading(InputStream input) {
    return new FilterInputStream(input) {

      @Override
      public int read() throws IOException {
        int one = super.read();
        Meter.this.read(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        Meter.this.read(Math.max(0, count));
        return count;
      }
    };
  }
}
