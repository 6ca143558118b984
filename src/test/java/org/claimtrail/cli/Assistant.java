package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `mcp` as a process of its own, asked by the client of the protocol's own library. That client
/// holds every answer against the schema that the tool gives of it.
///
/// @param errorOutput lines that the process has written besides
record Assistant(McpSyncClient client, List<String> errorOutput) implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  static Assistant of(Path index) {
    List<String> errorOutput = new CopyOnWriteArrayList<>();
    var transport = new StdioClientTransport(program(index), McpJsonDefaults.getMapper());
    transport.setStdErrorHandler(errorOutput::add);
    McpSyncClient client =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofMinutes(1))
            .initializationTimeout(Duration.ofMinutes(1))
            .enableCallToolSchemaCaching(true)
            .build();
    client.initialize();
    client.listTools();
    return new Assistant(client, errorOutput);
  }

  private static ServerParameters program(Path index) {
    return ServerParameters.builder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .args(
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.claimtrail.cli.Main",
            "mcp",
            "--index",
            index.toString())
        .build();
  }

  JsonNode content(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isFalse();
    return JSON.valueToTree(result.structuredContent());
  }

  String text(String tool, Map<String, Object> arguments) {
    return text(call(tool, arguments));
  }

  static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  @Override
  public void close() {
    client.closeGracefully();
  }
}
