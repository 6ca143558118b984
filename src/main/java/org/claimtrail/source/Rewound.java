package org.claimtrail.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/// A stream that remembers what went by last, so that one can go back behind a damage and look for
/// where to read on.
final class Rewound implements ReadableByteChannel {

  /// How far one can go back, in bytes: more than most records of a web archive take, packed.
  private static final int MEMORY = 1 << 20;

  private final InputStream input;
  private final byte[] memory = new byte[MEMORY];

  /// How much was read of the input, and where in it the next byte is taken from.
  private long end;

  private long position;

  Rewound(InputStream input) {
    this.input = input;
  }

  long position() {
    return position;
  }

  /// Goes back to `earlier`, or as near to it as is remembered.
  void backTo(long earlier) {
    position = Math.clamp(earlier, Math.max(0, end - MEMORY), end);
  }

  /// Goes on to where `bytes` stand next.
  ///
  /// @return false when that is nowhere
  boolean find(byte[] bytes) throws IOException {
    int matched = 0;
    for (int next = next(); next >= 0; next = next()) {
      if (next == (bytes[matched] & 0xFF)) {
        matched++;
      } else {
        matched = next == (bytes[0] & 0xFF) ? 1 : 0;
      }
      if (matched == bytes.length) {
        position -= matched;
        return true;
      }
    }
    return false;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (position == end && !more()) {
      return -1;
    }
    int from = (int) (position % MEMORY);
    int count = (int) Math.min(Math.min(end - position, MEMORY - from), target.remaining());
    target.put(memory, from, count);
    position += count;
    return count;
  }

  private int next() throws IOException {
    if (position == end && !more()) {
      return -1;
    }
    return memory[(int) (position++ % MEMORY)] & 0xFF;
  }

  private boolean more() throws IOException {
    int to = (int) (end % MEMORY);
    int count = input.read(memory, to, Math.min(1 << 13, MEMORY - to));
    end += Math.max(0, count);
    return count > 0;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
