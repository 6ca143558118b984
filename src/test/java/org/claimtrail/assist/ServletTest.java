package org.claimtrail.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.SWE_BENCH;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.claimtrail.query.CurrentClaims;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tools over streamable HTTP, on a web server.
class ServletTest {

  private static final String PATH = "/mcp";

  private static final Server SERVER = new Server(0);

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static CurrentClaims claims;

  @BeforeAll
  static void start() throws Exception {
    write();
    claims = new CurrentClaims(new ClaimIndex(folder), CATALOGUE);
    var tools = new ServletHolder(new Assistants(claims, "1.2.3").servlet(PATH));
    tools.setAsyncSupported(true);
    var handler = new ServletContextHandler();
    handler.addServlet(tools, PATH);
    SERVER.setHandler(handler);
    SERVER.start();
  }

  @AfterAll
  static void stop() throws Exception {
    SERVER.stop();
    claims.close();
  }

  @Test
  void severalClientsAskTheSameTools() {
    try (McpSyncClient one = client();
        McpSyncClient other = client()) {
      assertThat(one.initialize().serverInfo().version()).isEqualTo("1.2.3");
      other.initialize();

      assertThat(other.listTools().tools()).hasSize(6).isEqualTo(one.listTools().tools());
      assertThat(ask(one, "about:deepseek")).startsWith("1 of 1 claim\n1. DeepSeek V4 80.6%");
      assertThat(ask(other, "about:deepsek")).startsWith("column 7: no entity 'deepsek'");
    }
  }

  @Test
  void aWebPageIsRefused() throws Exception {
    assertThat(status("{}", "Origin", "https://evil.example")).isEqualTo(403);
  }

  @Test
  void aMessageThatIsTooLongIsRefused() throws Exception {
    assertThat(status("{\"long\":\"" + "x".repeat(70_000) + "\"}", "X-Any", "x")).isEqualTo(413);
  }

  private static int status(String body, String header, String value) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVER.getURI().resolve(PATH).toString()))
            .header("Accept", "application/json, text/event-stream")
            .header("Content-Type", "application/json")
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  private static McpSyncClient client() {
    return McpClient.sync(
            HttpClientStreamableHttpTransport.builder(SERVER.getURI().toString())
                .endpoint(PATH)
                .build())
        .build();
  }

  private static String ask(McpSyncClient client, String query) {
    var result =
        client.callTool(
            CallToolRequest.builder("search_claims").arguments(Map.of("query", query)).build());
    return ((TextContent) result.content().getFirst()).text();
  }

  private static void write() {
    try (ArticleWriter writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      writer.add(
          Written.article("https://wire.example/1")
              .published("2026-04-24")
              .line("DeepSeek V4 scored 80.6% on SWE-bench Verified.")
              .naming(DEEPSEEK_V4, "DeepSeek V4")
              .claim(DEEPSEEK_V4)
              .score(SWE_BENCH, 80.6, "percent")
              .extraction());
      writer.commit();
    }
  }
}
