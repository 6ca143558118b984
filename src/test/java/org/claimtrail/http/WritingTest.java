package org.claimtrail.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.claimtrail.cli.CommandLineRun;
import org.claimtrail.cli.SampleIndex;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Decisions and saved searches that are sent to a running server.
class WritingTest {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  @TempDir private Path folder;
  private Running server;

  @BeforeEach
  void start() {
    SampleIndex.writeTo(folder);
    server = Running.on(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aRejectedClaimIsGoneUntilThatIsUndone() {
    String claim = claim("value:80.6");
    JsonNode rejected =
        decide(
            "{'action': 'reject', 'claim': '%s', 'reason': 'misread', 'by': 'mk'}"
                .formatted(claim));

    assertThat(rejected.path("claim").stringValue()).isEqualTo(claim);
    assertThat(rejected.path("state").stringValue()).isEqualTo("in force");
    awaitClaims("value:80.6", 0);
    assertThat(run("corrections")).contains("claim " + claim + " rejected", "\"by\":\"mk\"");

    decide("{'action': 'undo', 'number': %s}".formatted(rejected.path("number").asString()));

    awaitClaims("value:80.6", 1);
    assertThat(run("corrections")).isEqualTo(server.get("api/v1/corrections").body());
  }

  @Test
  void aCorrectedClaimIsFoundByWhatItSaysNow() {
    String claim = claim("value:80.6");

    decide(
        "{'action': 'correct', 'claim': '%s', 'set': {'value': 80.9}, 'reason': 'a typo'}"
            .formatted(claim));
    decide(
        "{'action': 'confirm', 'claim': '%s', 'reason': 'checked'}".formatted(claim("value:76.1")));

    awaitClaims("value:80.9", 1);
    awaitClaims("review:confirmed", 1);
    assertThat(run("claims", "value:80.9")).contains(claim);
  }

  @Test
  void namesAreMergedAndSplit() {
    decide("{'action': 'merge', 'name': 'US officials', 'into': 'United States', 'reason': 'r'}");
    decide(
        "{'action': 'split', 'words': 'DeepSeek', 'from': 'DeepSeek', 'into': 'Deep Seekers',"
            + " 'type': 'company', 'reason': 'r'}");

    assertThat(run("claims", "about:\"Deep Seekers\"")).contains("\"subject\":\"Deep Seekers\"");
    assertThat(run("corrections")).contains("US officials merged into United States");
  }

  @Test
  void aDecisionTakesEffectWhenAnotherProgramHasEndedWriting() {
    try (ArticleWriter _ = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      decide(
          "{'action': 'reject', 'claim': '%s', 'reason': 'misread'}"
              .formatted(claim("value:80.6")));
      assertThat(run("corrections")).contains("rejected");
    }
    awaitClaims("value:80.6", 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          corrections | {}                                                            | action     | action is missing
          corrections | {'action': 'praise'}                                          | action     | action is not one of confirm, reject, correct
          corrections | {'action': 'reject', 'claim': 5, 'reason': 'r'}               | claim      | claim is not text: '5'
          corrections | {'action': 'reject', 'claim': '00000000', 'reason': 'r'}      | claim      | no claim '00000000'
          corrections | {'action': 'reject', 'reason': 'r'}                           | claim      | claim is missing
          corrections | {'action': 'reject', 'claim': '%s'}                           | reason     | reason is missing
          corrections | {'action': 'reject', 'claim': '%s', 'why': 'r'}               | why        | no key 'why'
          corrections | {'action': 'reject', 'claim': '%s', 'set': {}, 'reason': 'r'} | set        | no key 'set' to reject
          corrections | {'action': 'correct', 'claim': '%s', 'set': {'size': '1'}, 'reason': 'r'} | set | no slot 'size'
          corrections | {'action': 'correct', 'claim': '%s', 'set': {'value': ''}, 'reason': 'r'} | set | a score needs a value
          corrections | {'action': 'correct', 'claim': '%s', 'set': {'value': []}, 'reason': 'r'} | set | set is not an object of texts
          corrections | {'action': 'undo', 'number': 7}                               | number     | no correction '7'
          corrections | {'action': 'undo', 'number': '7'}                             | number     | number is not a whole number
          corrections | {'action': 'merge', 'name': 'A', 'into': 'Nobody', 'reason': 'r'} | into   | no entity 'Nobody'
          corrections | [1]                                                           |            | no JSON object
          corrections | {'action': 'undo', 'action': 'undo'}                          |            | no JSON object
          searches    | {'name': 'scores'}                                            | query      | query is missing
          searches    | {'name': 'scores', 'query': 'type:scor'}                      | query      | no type 'scor'
          searches    | {'name': 'scores', 'query': 'about:depseek'}                  | query      | no entity 'depseek'
          searches    | {'name': 'scores', 'query': 'v4', 'min_sources': 0}           | min_sources | min_sources is not a whole number
          searches    | {'name': 'scores', 'query': 'v4', 'unheard_of': 'yes'}        | unheard_of | unheard_of is not true or false
          """)
  void aFaultyBodyIsToldWhichKeyAndWhy(String path, String body, @Nullable String key, String why) {
    HttpResponse<String> answer =
        post(path, body.contains("%s") ? body.formatted(claim("value:80.6")) : body);

    JsonNode problem = new JsonMapper().readTree(answer.body());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(problem.path("detail").stringValue()).contains(why);
    assertThat(problem.path("parameter").asString(null)).isEqualTo(key);
    assertThat(server.json("api/v1/corrections").size()).isZero();
  }

  @Test
  void aBodyThatIsTooLongIsNotRead() {
    String words = "a".repeat(70_000);

    assertThat(post("corrections", "{'action': 'undo', 'reason': '" + words + "'}").statusCode())
        .isEqualTo(413);
    assertThat(
            post(
                    "corrections",
                    "{'action': 'undo', 'number': 1, 'by': '" + words.substring(67_000) + "'}")
                .body())
        .contains("by has 3000 characters; at most 2000 are read");
  }

  @Test
  void aSavedSearchIsThatOfTheCommandLineAndBack() {
    HttpResponse<String> saved =
        post("searches", "{'name': 'scores', 'query': 'type:score', 'min_sources': 2}");
    run("watch-claims", "type:cost", "--name", "costs & co");

    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
    assertThat(run("watch-claims")).isEqualTo(server.get("api/v1/searches").body());
    assertThat(server.json("api/v1/searches").size()).isEqualTo(2);
    assertThat(post("searches", "{'name': 'Scores', 'query': 'v4'}").body())
        .contains("there is a saved search 'Scores' already");
    assertThat(
            post("searches", "{'name': 'z', 'query': 'about:zaphod', 'unheard_of': true}")
                .statusCode())
        .isEqualTo(201);

    assertThat(server.write("DELETE", "api/v1/searches/costs%20%26%20co", "").statusCode())
        .isEqualTo(204);
    assertThat(run("watch-claims")).contains("scores").doesNotContain("costs");
    assertThat(server.write("DELETE", "api/v1/searches/costs", "").statusCode()).isEqualTo(404);
  }

  @Test
  void alertsAreToldAsOftenAsSomebodyAsks() {
    post("searches", "{'name': 'scores', 'query': 'type:score'}");
    server.write("POST", "api/v1/articles", ARTICLE);
    awaitSize("api/v1/alerts", 1, Duration.ofSeconds(60));

    assertThat(server.json("api/v1/alerts").at("/0/search").stringValue()).isEqualTo("scores");
    assertThat(run("alerts")).contains("\"search\":\"scores\"");
    assertThat(run("alerts")).doesNotContain("scores");
    assertThat(server.json("api/v1/alerts").size()).isEqualTo(1);
  }

  private static final String ARTICLE =
      "{\"title\": \"V4 is out\", \"text\": \"DeepSeek V4 scored 79.4% on SWE-bench Verified,"
          + " DeepSeek said on Friday. The company published the weights of the model and a report"
          + " of sixty pages on the same day.\"}";

  private String claim(String query) {
    return server.json("api/v1/claims?q=" + query).at("/0/id").stringValue();
  }

  private JsonNode decide(String body) {
    HttpResponse<String> answer = post("corrections", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return new JsonMapper().readTree(answer.body()).path(0);
  }

  /// @param body with single quotes for double ones
  private HttpResponse<String> post(String path, String body) {
    return server.write("POST", "api/v1/" + path, body.replace('\'', '"'));
  }

  private void awaitClaims(String query, int claims) {
    awaitSize("api/v1/claims?q=" + URLEncoder.encode(query, UTF_8), claims, MOMENT);
  }

  private void awaitSize(String path, int rows, Duration patience) {
    long start = System.nanoTime();
    while (server.json(path).size() != rows) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(patience);
    }
  }

  private String run(String... command) {
    String[] all = Arrays.copyOf(command, command.length + 4);
    all[command.length] = "--format";
    all[command.length + 1] = "json";
    all[command.length + 2] = "--index";
    all[command.length + 3] = folder.toString();
    return CommandLineRun.of(all).output();
  }
}
