package org.claimtrail.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimtrail.alert.Alert;
import org.claimtrail.answer.AlertColumns;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.Json;

/// Posts alerts to a web address, as `{"alerts": [...]}`.
///
/// @param address http or https
record Webhook(URI address) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /// Alerts in one request.
  private static final int TOGETHER = 100;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /// @throws IllegalArgumentException where the address is of another kind
  Webhook {
    if (address.getHost() == null || !SCHEMES.contains(address.getScheme() + "")) {
      throw new IllegalArgumentException("'" + address + "' is no http or https address");
    }
  }

  /// @param delivered is told which were accepted
  /// @throws UncheckedIOException when it is not reached, or answers with anything but 2xx
  void post(List<Alert> alerts, Consumer<List<Alert>> delivered) {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      for (int from = 0; from < alerts.size(); from += TOGETHER) {
        List<Alert> some = alerts.subList(from, Math.min(alerts.size(), from + TOGETHER));
        send(client, some);
        delivered.accept(some);
      }
    }
  }

  private void send(HttpClient client, List<Alert> alerts) {
    List<?> rows = alerts.stream().map(alert -> Column.object(AlertColumns.ALL, alert)).toList();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("User-Agent", "claimtrail/" + Version.program())
            .POST(BodyPublishers.ofString(Json.of(Map.of("alerts", rows))))
            .build();
    try {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      if (response.statusCode() / 100 != 2) {
        throw new IOException("it answered " + response.statusCode());
      }
    } catch (IOException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new UncheckedIOException(
          address + " did not take the alerts: " + why + "; they will be told again", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NothingDone("interrupted; the alerts will be told again");
    }
  }
}
