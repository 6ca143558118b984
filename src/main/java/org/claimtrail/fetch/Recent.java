package org.claimtrail.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// What is known of hosts, of so many as were asked last.
final class Recent<T> {

  private final Map<String, T> known;

  Recent(int most) {
    known =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > most;
          }
        };
  }

  synchronized T of(String host, Function<String, T> first) {
    return known.computeIfAbsent(host, first);
  }
}
