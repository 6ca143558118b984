package org.claimtrail.http;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who has signed in. Kept in memory alone: a server that starts anew knows nobody.
final class Sessions {

  /// How long somebody stays signed in.
  static final Duration LASTING = Duration.ofHours(12);

  /// So many at once; who signed in first is signed out for one more.
  static final int MOST = 1000;

  /// Bytes of what cannot be guessed.
  private static final int SECRET = 32;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> open = new LinkedHashMap<>();

  Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /// @param name null for none
  synchronized Session open(@Nullable String name) {
    open.values().removeIf(this::isOver);
    if (open.size() >= MOST) {
      open.remove(open.keySet().iterator().next());
    }
    Session session = new Session(secret(), secret(), name, clock.instant().plus(LASTING));
    open.put(session.id(), session);
    return session;
  }

  /// @param id null for none
  synchronized Optional<Session> find(@Nullable String id) {
    return Optional.ofNullable(id).map(open::get).filter(session -> !isOver(session));
  }

  synchronized void close(Session session) {
    open.remove(session.id());
  }

  private boolean isOver(Session session) {
    return !clock.instant().isBefore(session.ends());
  }

  private String secret() {
    byte[] bytes = new byte[SECRET];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
