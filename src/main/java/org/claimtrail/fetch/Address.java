package org.claimtrail.fetch;

import java.net.URI;

/// What came of reading an address that somebody typed or pasted.
public sealed interface Address {

  /// It can be asked for.
  ///
  /// @param url of http or https, in ASCII, with a host and a path, without user and fragment
  record Usable(URI url) implements Address {}

  /// It is no address of the web.
  ///
  /// @param reason one line without the address: "it begins with neither http:// nor https://"
  record Refused(String reason) implements Address {}
}
