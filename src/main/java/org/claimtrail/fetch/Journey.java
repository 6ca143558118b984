package org.claimtrail.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// The way of one question over redirects and further tries to an answer. What may be asked is
/// found out anew at each step.
final class Journey {

  /// First time to wait for a server that is busy, doubled each time.
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  private final Road road;
  private final Question question;
  private final Permission permission;
  private final Set<URI> seen = new HashSet<>();

  /// Of the whole way, so that servers cannot lead on for hours.
  private int tries;

  Journey(Road road, Question question, Permission permission) {
    this.road = road;
    this.question = question;
    this.permission = permission;
  }

  /// Whether a URL may be asked for.
  @FunctionalInterface
  interface Permission {
    /// How long to wait after the question before to the same host.
    Duration gap(URI url) throws Refusal, InterruptedException;
  }

  /// Goes to an answer that is no redirect.
  ///
  /// @throws Refusal when there is none
  Answer follow(URI start) throws Refusal, InterruptedException {
    URI url = start;
    while (true) {
      if (!seen.add(url)) {
        throw new Refusal("it redirects in a circle");
      }
      if (seen.size() > road.manners().redirects() + 1) {
        throw new Refusal("it redirects more than " + road.manners().redirects() + " times");
      }
      road.client().check(url);
      Answer answer = ask(url, permission.gap(url));
      if (!answer.isRedirect()) {
        return answer;
      }
      String location = answer.header("Location");
      if (location == null || location.isBlank()) {
        throw new Refusal("it redirects to nowhere");
      }
      url = Addresses.resolve(url, location);
    }
  }

  private Answer ask(URI url, Duration gap) throws Refusal, InterruptedException {
    while (true) {
      road.turns().await(url.getHost(), gap);
      String trouble;
      Answer answer = null;
      try {
        answer = road.client().ask(url, question);
        if (!answer.isBusy()) {
          return answer;
        }
        trouble = Reasons.of(answer.status());
      } catch (IOException e) {
        trouble = Reasons.of(e, road.manners());
        if (!Reasons.mayPass(e)) {
          throw new Refusal(trouble);
        }
      }
      if (tries++ == road.manners().retries()) {
        throw new Refusal(trouble + (tries > 1 ? ", asked " + tries + " times" : ""));
      }
      road.turns().postpone(url.getHost(), wait(answer));
    }
  }

  /// How long to leave the server alone: as long as it asks, else longer each time.
  ///
  /// @param answer null for none
  private Duration wait(@Nullable Answer answer) {
    Duration asked = answer == null ? null : RetryAfter.of(answer, road.turns().now());
    // Spread, so that many who were turned away do not come back together.
    double spread = ThreadLocalRandom.current().nextDouble(0.75, 1.25);
    return asked == null
        ? Duration.ofMillis((long) (FIRST_WAIT.toMillis() * spread) << Math.min(tries - 1, 6))
        : asked;
  }
}
