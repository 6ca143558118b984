package org.claimtrail.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// What one entry of an archive unpacks to, up to where it must be a bomb.
final class Unpacked extends FilterInputStream {

  /// An entry up to this size is harmless, in bytes.
  private static final long HARMLESS = 10_000_000;

  /// How often as large as packed an entry may be. Text packs to a tenth, rarely to a thirtieth.
  private static final long RATIO = 100;

  private final Counted packed;
  private final long packedBefore;
  private final Allowance allowance;
  private long count;

  /// @param unpacking yields the entry; it need not be closed
  /// @param packed what it unpacks
  Unpacked(InputStream unpacking, Counted packed, Allowance allowance) {
    super(unpacking);
    this.packed = packed;
    this.packedBefore = packed.count();
    this.allowance = allowance;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count += read;
      allowance.take(read);
      if (count > HARMLESS && count > RATIO * (packed.count() - packedBefore)) {
        throw new Overflow("unpacks to more than " + RATIO + " times its size");
      }
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /// Reads what nobody has read.
  void drain() throws IOException {
    byte[] buffer = new byte[1 << 16];
    while (read(buffer, 0, buffer.length) >= 0) {}
  }

  @Override
  public void close() {}

  /// Counts what is read through it.
  static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream input) {
      super(input);
    }

    /// In bytes.
    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public void close() {}
  }
}
