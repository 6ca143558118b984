package org.claimtrail.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.fetch.Manners;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.site.Texts;
import org.jspecify.annotations.Nullable;

/// How a server is to run.
///
/// @param host the interface to listen on, by name or address
/// @param port 0 for any that is free
/// @param index need not exist yet
/// @param builtIn the catalogue without the index's own
/// @param version the program's
/// @param token lets people write; null where nobody gave one
/// @param texts how much of articles is shown
/// @param manners how servers are asked for articles that are to be fetched
public record Settings(
    String host,
    int port,
    ClaimIndex index,
    Catalogue builtIn,
    String version,
    @Nullable String token,
    Texts texts,
    Manners manners) {

  /// Shortest token, in characters.
  private static final int SHORTEST = 16;

  /// @throws IllegalArgumentException where the token is too short, or the server could be reached
  ///   from other machines without one
  public Settings {
    if (token != null && token.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "a token of " + token.length() + " characters; give at least " + SHORTEST);
    }
    if (token == null && !isLoopback(host)) {
      throw new IllegalArgumentException(
          host + " is not only for this machine: give a token, in CLAIMTRAIL_TOKEN");
    }
  }

  /// Whether only this machine can reach it.
  boolean isLocal() {
    return isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no interface has the name " + host, e);
    }
  }
}
