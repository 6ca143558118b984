package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.nio.file.Path;
import java.util.Map;
import org.claimtrail.cli.SampleIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssistantsTest {

  @TempDir private Path folder;

  @Test
  void assistantsAskTheServerToo() {
    SampleIndex.writeTo(folder);
    try (Running server = Running.on(folder);
        var assistant =
            McpClient.sync(
                    HttpClientStreamableHttpTransport.builder(server.address().toString())
                        .endpoint("/mcp")
                        .build())
                .build()) {
      assistant.initialize();

      assertThat(assistant.listTools().tools()).hasSize(6);
      assertThat(
              assistant
                  .callTool(
                      CallToolRequest.builder("leaderboard")
                          .arguments(Map.of("benchmark", "SWE-bench Verified"))
                          .build())
                  .content()
                  .toString())
          .contains("80.6");
      assertThat(server.post("mcp", "{}", "Origin", "https://evil.example").statusCode())
          .isEqualTo(403);
    }
  }
}
