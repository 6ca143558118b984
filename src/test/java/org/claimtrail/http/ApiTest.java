package org.claimtrail.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.claimtrail.cli.CommandLineRun;
import org.claimtrail.cli.SampleIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Questions to a running server.
class ApiTest {

  private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");

  @TempDir private static Path folder;
  private static Running server;

  @BeforeAll
  static void start() {
    SampleIndex.writeTo(folder);
    server = Running.on(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claims                            | claims
          claims?q=about:deepseek&sort=value | claims about:deepseek --sort value
          claims?limit=2&format=csv         | claims --limit 2 --format csv
          claims?q=type:score&format=jsonld | claims type:score --format jsonld
          claims?q=type:score&format=atom   | claims type:score --format atom
          claims?format=every-eval-ever     | claims --format every-eval-ever
          claims?as_of=2026-04&format=jsonl | claims --as-of 2026-04 --format jsonl
          grouped-claims?sort=sources       | claims --grouped --sort sources
          disputes                          | disputes
          disputes?format=csv               | disputes --format csv
          entities?type=model               | entities --type model
          entities?words=deep               | entities deep
          entities/deepseek                 | entity deepseek
          articles?about=openai             | articles --about openai
          articles?words=deepseek           | articles deepseek
          timeline?name=DeepSeek            | timeline DeepSeek
          leaderboard?benchmark=swe-bench+verified | leaderboard swe-bench verified
          compare?one=DeepSeek&other=OpenAI | compare DeepSeek OpenAI
          rivals?name=DeepSeek              | rivals DeepSeek
          rivalries                         | rivals
          rivalries?of=models&since=2026-04 | rivals --of models --since 2026-04
          facets?by=type                    | facets --by type
          facets                            | facets
          corrections                       | corrections
          fields                            | fields
          """)
  void answersAreThoseOfTheCommandLine(String path, String command) {
    String format = command.contains("--format") ? "" : " --format json";
    CommandLineRun run =
        CommandLineRun.of((command + format + " --index " + folder).split(" ", -1));

    HttpResponse<String> answer = server.get("api/v1/" + path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(run.output()).isNotBlank();
  }

  @Test
  void aClaimAndItsArticleAreFoundByTheirIds() {
    JsonNode claim = server.json("api/v1/claims?q=type:score").path(0);
    String id = claim.path("id").stringValue();
    String article = claim.path("article").stringValue();

    assertThat(server.json("api/v1/claims/" + id).path(0)).isEqualTo(claim);
    assertThat(server.get("api/v1/articles/" + article).body()).contains(id);
    assertThat(server.get("api/v1/articles/" + article + "/history").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "claims, claims?limit=3&q=NOT+type:deal",
    "claims?sort=oldest, claims?limit=2&sort=oldest",
    "timeline?name=DeepSeek, timeline?limit=2&name=DeepSeek"
  })
  void pagesLeadOnUntilAllIsTold(String whole, String first) {
    List<String> all = ids(server.get("api/v1/" + whole).body());
    List<String> told = new ArrayList<>();
    String path = "api/v1/" + first;
    while (path != null) {
      HttpResponse<String> page = server.get(path);
      assertThat(page.headers().firstValue("Total-Count")).contains(String.valueOf(all.size()));
      told.addAll(ids(page.body()));
      Matcher next = NEXT.matcher(page.headers().firstValue("Link").orElse(""));
      path = next.matches() ? next.group(1) : null;
    }
    assertThat(told).isEqualTo(all).hasSizeGreaterThan(2).doesNotHaveDuplicates();
  }

  @Test
  void anAnswerThatTheAskerHasIsNotSentAgain() {
    HttpResponse<String> first = server.get("api/v1/claims");
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(server.get("api/v1/claims", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(server.get("api/v1/claims?limit=1", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
  }

  @Test
  void answersArePackedForThoseWhoUnpack() throws Exception {
    URI address = server.address().resolve("api/v1/claims");
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> packed =
          client.send(
              HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build(),
              HttpResponse.BodyHandlers.ofByteArray());

      assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(unpacked(packed.body())).isEqualTo(server.get("api/v1/claims").body());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          claims?limit=0            | 400 | limit     | limit is not a whole number from 1 to 1000: '0'
          claims?limit=many         | 400 | limit     | limit is not a whole number from 1 to 1000: 'many'
          claims?sort=size          | 400 | sort      | sort is not one of date, oldest, relevance, value: 'size'
          claims?foo=1              | 400 | foo       | no parameter 'foo'; there are: q, sort, limit, after, as_of, known_as_of, format
          claims?q=a&q=b            | 400 | q         | q is given 2 times
          claims?q=type:scor        | 400 | q         | column 6: no type 'scor'; it is comparison
          claims?q=about:deepsek    | 400 | q         | no entity 'deepsek'; did you mean DeepSeek
          claims?as_of=yesterday    | 400 | as_of     | as_of is not a day, month or year such as 2026-04-24, 2026-04 or 2026: 'yesterday'
          claims?after=nonsense     | 400 | after     | no page begins after 'nonsense'
          timeline                  | 400 | name      | name is missing
          entities/deepsek          | 404 |           | no entity 'deepsek'; did you mean DeepSeek
          entities/%E6%99%BA%E6%99%BA | 404 |         | no entity '智智'
          claims/0000               | 404 |           | no claim
          nothing                   | 404 |           | nothing at /api/v1/nothing
          """)
  void aFaultyRequestIsToldWhichParameterAndWhy(
      String path, int status, @org.jspecify.annotations.Nullable String parameter, String why) {
    HttpResponse<String> answer = server.get("api/v1/" + path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = new tools.jackson.databind.json.JsonMapper().readTree(answer.body());
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("detail").stringValue()).contains(why);
    assertThat(problem.path("parameter").asString(null)).isEqualTo(parameter);
  }

  @Test
  void whatAnAskerDoesWrongIsNoMatterForTheLog() {
    List<String> logged = new CopyOnWriteArrayList<>();
    Handler log =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            if (String.valueOf(line.getLoggerName()).startsWith("com.github.benmanes.caffeine")) {
              logged.add(line.getMessage());
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger root = Logger.getLogger("");
    root.addHandler(log);
    try {
      assertThat(server.get("api/v1/claims?q=abuot:deepseek").statusCode()).isEqualTo(400);
      assertThat(server.get("api/v1/claims?q=abuot:deepseek").statusCode()).isEqualTo(400);
      assertThat(server.get("entities/deepsek").statusCode()).isEqualTo(404);
    } finally {
      root.removeHandler(log);
    }
    assertThat(logged).isEmpty();
  }

  @Test
  void aQueryThatIsTooLongIsNotRead() {
    assertThat(server.get("api/v1/claims?q=" + "a".repeat(2001)).statusCode()).isEqualTo(414);
    assertThat(server.get("api/v1/claims?q=" + "a".repeat(50_000)).statusCode()).isIn(414, 431);
  }

  @Test
  void operatorsSeeWhetherItRunsAndHowFast() {
    server.get("api/v1/facets");

    assertThat(server.get("health").body()).isEqualTo("{\"status\":\"ok\"}");
    assertThat(server.get("metrics").body())
        .contains("claimtrail_answers_seconds_count{path=\"/facets\"}", "jvm_memory_used_bytes");
  }

  @Test
  void withoutAnIndexItSaysSo(@TempDir Path nowhere) {
    try (Running empty = Running.on(nowhere)) {
      HttpResponse<String> answer = empty.get("api/v1/claims");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("no index at");
      assertThat(empty.get("health").statusCode()).isEqualTo(503);
      SampleIndex.writeTo(nowhere);
      assertThat(empty.get("api/v1/claims").statusCode()).isEqualTo(200);
    }
  }

  private static List<String> ids(String json) {
    List<String> ids = new ArrayList<>();
    new tools.jackson.databind.json.JsonMapper()
        .readTree(json)
        .forEach(claim -> ids.add(claim.path("id").stringValue()));
    return ids;
  }

  private static String unpacked(byte[] gzip) throws IOException {
    try (var input = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(input.readAllBytes(), UTF_8);
    }
  }
}
