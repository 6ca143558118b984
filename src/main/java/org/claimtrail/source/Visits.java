package org.claimtrail.source;

import java.net.URI;
import org.claimtrail.fetch.Validators;

/// What was fetched before, so that nothing need be fetched or read twice. Told, and asked, by one
/// thread, in the order in which items are handed on.
public interface Visits {

  /// Nothing was.
  Visits NONE = new Visits() {};

  /// By which to ask for an address again; [Validators#NONE] where it was never fetched.
  default Validators known(URI address) {
    return Validators.NONE;
  }

  /// Whether an address that was fetched before was a feed or a sitemap then, so that anything else
  /// is an error of its server.
  default boolean wasList(URI address) {
    return false;
  }

  /// Whether what a feed or sitemap lists is to be read.
  ///
  /// @param link its address, or where it has none another name that stays the same
  /// @param stamp when it was changed last, in any form; blank when unknown
  default boolean isDue(String link, String stamp) {
    return true;
  }

  /// Tells that all of it was handed on.
  default void done(String link, String stamp) {}

  /// Tells that a link of a feed or sitemap could not be fetched.
  default void failed(String link, String stamp) {}

  /// Tells that an address was fetched and all that it leads to was handed on.
  ///
  /// @param list whether it is a feed or a sitemap
  default void done(URI address, Validators now, boolean list) {}
}
