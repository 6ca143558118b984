package org.claimtrail.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Identities that stay the same on every machine and after every rebuild.
public final class Identity {

  private static final int BYTES = 8;

  private Identity() {}

  /// The first 64 bits of the SHA-256 of the parts in order, as 16 hexadecimal digits. At ten
  /// million things two share one with a chance of about three in a million.
  public static String hash(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
