package org.claimtrail.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What servers let robots read (RFC 9309), and how fast. Each `robots.txt` is fetched once a day.
final class Robots {

  /// Our name there.
  private static final Set<String> NAME = Set.of("claimtrail");

  /// As much as RFC 9309 asks to be read (2.5); what comes after does not count.
  private static final Question QUESTION = new Question(Validators.NONE, 500 << 10, true);

  private static final int SERVERS = 1_000;
  private static final Duration AGE = Duration.ofDays(1);

  /// How long a server that cannot tell what it allows is not asked again.
  private static final Duration AGE_OF_TROUBLE = Duration.ofMinutes(10);

  /// Longest delay between two questions that a server can ask for.
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

  private final Recent<Server> servers = new Recent<>(SERVERS);
  private final Road road;

  Robots(Road road) {
    this.road = road;
  }

  /// How long to wait between two questions to the server of `url`.
  ///
  /// @throws Refusal when it does not let robots read it, or does not say
  Duration gap(URI url) throws Refusal, InterruptedException {
    URI file = url.resolve("/robots.txt");
    Known known = servers.of(file.toString(), _ -> new Server()).known(file);
    if (known.trouble() != null) {
      throw new Refusal("robots.txt cannot be read: " + known.trouble());
    }
    if (!known.rules().isAllowed(url.toString())) {
      throw new Refusal("the server does not let robots read it (robots.txt)");
    }
    // Unset is less than nothing.
    Duration asked = Duration.ofMillis(Math.max(0, known.rules().getCrawlDelay()));
    return longer(road.manners().delay(), shorter(asked, LONGEST_DELAY));
  }

  private Known fetch(URI file) throws InterruptedException {
    try {
      Answer answer = new Journey(road, QUESTION, _ -> road.manners().delay()).follow(file);
      return known(rules(file, answer), null, AGE);
    } catch (Refusal refusal) {
      return known(
          new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), refusal.reason(), AGE_OF_TROUBLE);
    }
  }

  /// A server that has no such file, or shows it to nobody, allows everything.
  private static BaseRobotRules rules(URI file, Answer answer) throws Refusal {
    if (answer.hasContent()) {
      return new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
          .parseContent(
              file.toString(), Content.bytes(answer, QUESTION), Content.type(answer), NAME);
    }
    if (answer.status() >= 500) {
      throw new Refusal(Reasons.of(answer.status()));
    }
    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  }

  private Known known(BaseRobotRules rules, @Nullable String trouble, Duration age) {
    return new Known(rules, trouble, road.turns().now().plus(age));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /// @param trouble why they are not known; null when they are
  private record Known(BaseRobotRules rules, @Nullable String trouble, Instant until) {}

  /// One of those that want to know waits for the file; those after another server do not.
  private final class Server {

    private final ReentrantLock asking = new ReentrantLock();
    private @Nullable Known known;

    Known known(URI file) throws InterruptedException {
      asking.lockInterruptibly();
      try {
        Known now = known;
        if (now == null || now.until().isBefore(road.turns().now())) {
          now = fetch(file);
          known = now;
        }
        return now;
      } finally {
        asking.unlock();
      }
    }
  }
}
