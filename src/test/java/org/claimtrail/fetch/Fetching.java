package org.claimtrail.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;

/// Manners for servers on this machine, and questions to them.
final class Fetching {

  /// No delay, and bounds that tests come upon soon.
  static final Manners LOCAL =
      new Manners(
          "Claimtrail/1.0 (tests)", Duration.ZERO, Duration.ofSeconds(10), 100 << 10, 3, 2, true);

  static final Manners HASTY =
      new Manners(
          "Claimtrail/1.0 (tests)", Duration.ZERO, Duration.ofMillis(300), 100 << 10, 3, 2, true);

  private Fetching() {}

  static Fetched fetch(URI url) {
    return fetch(url, LOCAL);
  }

  static Fetched fetch(URI url, Manners manners) {
    try (Fetcher fetcher = new Fetcher(manners, new QuickTime())) {
      return fetcher.fetch(url, Validators.NONE);
    }
  }

  static String reason(URI url) {
    return reason(fetch(url));
  }

  static String reason(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    return ((Fetched.Failed) fetched).reason();
  }

  static Fetched.Body body(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Body.class);
    return (Fetched.Body) fetched;
  }
}
