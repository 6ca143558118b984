package org.claimtrail.fetch;

import java.net.URI;

/// Asks servers for pages.
public final class Fetcher implements AutoCloseable {

  private final Manners manners;

  public Fetcher(Manners manners) {
    this.manners = manners;
  }

  /// Asks for `url` unless it is still as `known` says.
  public Fetched fetch(URI url, Validators known) {
    return new Fetched.Failed("not yet: " + manners.userAgent());
  }

  @Override
  public void close() {}
}
