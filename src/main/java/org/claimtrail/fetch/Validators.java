package org.claimtrail.fetch;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// By what a server tells whether something has changed since it was last fetched. What could not
/// be sent back in a header, or is longer than 1,000 characters, becomes null.
///
/// @param entityTag as sent in `ETag`; null for none
/// @param lastModified as sent in `Last-Modified`; null for none
public record Validators(@Nullable String entityTag, @Nullable String lastModified) {

  public static final Validators NONE = new Validators(null, null);

  private static final Pattern SENDABLE = Pattern.compile("[!-~][ -~]{0,999}");

  public Validators {
    entityTag = sendable(entityTag);
    lastModified = sendable(lastModified);
  }

  private static @Nullable String sendable(@Nullable String value) {
    return value != null && SENDABLE.matcher(value).matches() ? value : null;
  }
}
