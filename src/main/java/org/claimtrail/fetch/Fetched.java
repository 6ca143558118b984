package org.claimtrail.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What came of asking for a URL.
public sealed interface Fetched {

  /// What the server sent.
  ///
  /// @param url where it was found in the end, after redirects
  /// @param type its media type in lower case, without parameters: "text/html"; null when not told
  /// @param charset the encoding that the server named and this platform knows; null for none
  /// @param bytes unpacked
  /// @param validators by which to ask again
  @SuppressWarnings("ArrayRecordComponent")
  record Body(
      URI url, @Nullable String type, @Nullable String charset, byte[] bytes, Validators validators)
      implements Fetched {}

  /// It is still as it was when the validators were given.
  record Unchanged() implements Fetched {}

  /// Nothing came, or nothing was asked.
  ///
  /// @param reason one line without the URL: "the server says 404"
  record Failed(String reason) implements Fetched {}
}
