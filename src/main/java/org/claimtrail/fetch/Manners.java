package org.claimtrail.fetch;

import java.time.Duration;

/// How servers are asked.
///
/// @param userAgent what they are told of who asks
/// @param delay least time between two questions to one host
/// @param timeout longest time for one answer, redirects not included
/// @param largest most bytes of an answer, as sent and as unpacked
/// @param redirects most redirects that are followed
/// @param retries how often a server that is busy or broken is asked again
/// @param privateNetworks whether addresses of this machine and of private networks may be asked
public record Manners(
    String userAgent,
    Duration delay,
    Duration timeout,
    int largest,
    int redirects,
    int retries,
    boolean privateNetworks) {

  /// @throws IllegalArgumentException when a bound is out of reach
  public Manners {
    if (userAgent.isBlank() || !userAgent.matches("[ -~]+")) {
      throw new IllegalArgumentException("no name for servers: \"" + userAgent + "\"");
    }
    if (delay.isNegative() || !timeout.isPositive()) {
      throw new IllegalArgumentException("no such times: " + delay + ", " + timeout);
    }
    if (largest < 1 || largest == Integer.MAX_VALUE || redirects < 0 || retries < 0) {
      throw new IllegalArgumentException(
          "no such bounds: " + largest + ", " + redirects + ", " + retries);
    }
  }

  /// A question a second to each host; 30 seconds, 32 MB, 5 redirects and 3 more tries; no private
  /// networks.
  ///
  /// @param version Claimtrail's, which servers are told
  public static Manners usual(String version) {
    return new Manners(
        "Claimtrail/" + version + " (tracks claims in coverage of AI companies; obeys robots.txt)",
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        32 << 20,
        5,
        3,
        false);
  }

  /// The same, but private networks may be asked.
  public Manners withPrivateNetworks() {
    return new Manners(userAgent, delay, timeout, largest, redirects, retries, true);
  }
}
