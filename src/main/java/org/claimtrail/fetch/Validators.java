package org.claimtrail.fetch;

import org.jspecify.annotations.Nullable;

/// By what a server tells whether something has changed since it was last fetched.
///
/// @param entityTag as sent in `ETag`; null for none
/// @param lastModified as sent in `Last-Modified`; null for none
public record Validators(@Nullable String entityTag, @Nullable String lastModified) {

  public static final Validators NONE = new Validators(null, null);
}
