package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.fetch.LoopbackServer;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles that are sent to a running server.
class IntakeTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TEXT =
      "DeepSeek V4 scored %s%% on SWE-bench Verified, DeepSeek said on Friday. The company"
          + " published the weights of the model and a report of sixty pages on the same day.";

  @TempDir private Path folder;

  @Test
  void whatIsSentOrLinkedIsAddedAndFoundAtOnce() {
    try (Running server = Running.on(folder);
        LoopbackServer web = LoopbackServer.start()) {
      web.page("/v4", "<html lang=en><h1>V4 is out</h1><p>" + TEXT.formatted("80.1"), "text/html");

      JsonNode sent = done(server, send(server, object("79.4")));
      JsonNode linked = done(server, send(server, "{\"url\": \"" + web.uri("/v4") + "\"}"));
      JsonNode none = done(server, send(server, "{\"url\": \"ftp://wire.example/v4\"}"));

      assertThat(sent.at("/articles/0/status").stringValue()).isEqualTo("added");
      assertThat(linked.at("/articles/0/url").stringValue()).isEqualTo(web.uri("/v4").toString());
      assertThat(none.at("/articles/0/reason").stringValue()).contains("neither http:// nor");
      awaitClaims(server, 2);
      assertThat(server.get("api/v1/claims?q=type:score&sort=value").body())
          .contains("80.1")
          .contains("79.4");
    }
  }

  @Test
  void whatWasAcceptedBeforeAKillIsAddedByTheNextStart() throws IOException {
    Path intake = Files.createDirectories(folder.resolve("intake"));
    Files.writeString(intake.resolve("00000000000000aa"), object("79.4"));
    Files.writeString(intake.resolve("00000000000000bb.part"), "{\"text\": \"DeepS");

    try (Running server = Running.on(folder)) {
      assertThat(
              done(server, "api/v1/ingestion/00000000000000aa").at("/articles/0/claims").intValue())
          .isPositive();
      assertThat(Files.exists(intake.resolve("00000000000000aa"))).isFalse();
    }
  }

  @Test
  void itWaitsForAnotherProgramThatWritesAndFinishesWhenItIsStopped() {
    try (Running server = Running.on(folder);
        ArticleWriter other = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      other.commit();
      String delivery = send(server, object("79.4"));
      assertThat(server.json(delivery).at("/0/state").stringValue()).isNotEqualTo("done");
    }
    try (Running server = Running.on(folder)) {
      assertThat(server.get("api/v1/claims").body()).contains("79.4");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsReadWaitsForAProcessorBehindAnswers() throws IOException {
    try (Running server = Running.on(folder)) {
      done(server, send(server, object("79.4")));

      // SCHED_IDLE and SCHED_OTHER.
      assertThat(policies("extraction-1")).contains(5);
      assertThat(policies("intake")).isNotEmpty().containsOnly(0);
    }
  }

  /// Of threads with this name, see proc_pid_stat(5).
  private static List<Integer> policies(String name) throws IOException {
    List<Integer> all = new ArrayList<>();
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
      for (Path thread : threads) {
        String line = stat(thread);
        if (line.contains("(" + name + ")")) {
          String[] after = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
          all.add(Integer.valueOf(after[38]));
        }
      }
    }
    return all;
  }

  /// Nothing of a thread that has just ended.
  private static String stat(Path thread) {
    try {
      return Files.readString(thread.resolve("stat"));
    } catch (IOException e) {
      return "";
    }
  }

  @Test
  void nothingIsNoDelivery() {
    try (Running server = Running.on(folder)) {
      HttpResponse<String> answer =
          server.post("api/v1/articles", "", "Authorization", "Bearer " + Running.TOKEN);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(server.post("api/v1/articles", object("79.4")).statusCode()).isEqualTo(401);
      assertThat(server.get("api/v1/ingestion/nothing").statusCode()).isEqualTo(404);
    }
  }

  private static String object(String score) {
    return "{\"title\": \"V4 is out\", \"text\": \"" + TEXT.formatted(score) + "\"}";
  }

  /// The path of the delivery.
  private static String send(Running server, String body) {
    HttpResponse<String> answer =
        server.post("api/v1/articles", body, "Authorization", "Bearer " + Running.TOKEN);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return answer.headers().firstValue("Location").orElseThrow().substring(1);
  }

  private static JsonNode done(Running server, String path) {
    long start = System.nanoTime();
    JsonNode delivery = server.json(path).path(0);
    while (!delivery.path("state").asString("").equals("done")) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
      delivery = server.json(path).path(0);
    }
    return delivery;
  }

  private static void awaitClaims(Running server, int claims) {
    long start = System.nanoTime();
    while (new JsonMapper().readTree(server.get("api/v1/claims").body()).size() < claims) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
  }
}
