package org.claimtrail.assist;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// One client at the other end of two streams, a message a line.
///
/// The library's own way over standard input and output drops the answers that are under way when
/// the input ends, and falls silent for good after a line that is no message. This one answers one
/// message after the other, on the thread that reads.
final class MessageLines implements McpServerTransportProvider, McpServerTransport {

  private static final List<String> VERSIONS =
      List.of(
          ProtocolVersions.MCP_2024_11_05,
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  private final McpJsonMapper json;
  private final InputStream in;
  private final OutputStream out;
  private final int longest;
  private @Nullable McpServerSession session;
  private @Nullable RuntimeException failure;

  /// @param longest the most bytes of a line that is read
  MessageLines(McpJsonMapper json, InputStream in, OutputStream out, int longest) {
    this.json = json;
    this.in = in;
    this.out = out;
    this.longest = longest;
  }

  /// Answers until the input ends.
  void serve() {
    try {
      for (byte[] line = line(); line != null; line = line()) {
        if (line.length > longest) {
          refuse(
              McpSchema.ErrorCodes.INVALID_REQUEST, "a message of more than " + longest + " bytes");
        } else {
          handle(new String(line, UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the input: " + e.getMessage(), e);
    }
  }

  private void handle(String line) {
    if (line.isBlank()) {
      return;
    }
    JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, line);
    } catch (IOException | RuntimeException e) {
      refuse(McpSchema.ErrorCodes.PARSE_ERROR, "a line that is no JSON-RPC message");
      return;
    }
    Objects.requireNonNull(session).handle(message).subscribe(_ -> {}, this::failed);
    if (failure != null) {
      throw failure;
    }
  }

  private void failed(Throwable cause) {
    failure = cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /// To a message whose id is not known.
  private void refuse(int code, String why) {
    write(
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":%d,\"message\":\"%s\"}}"
            .formatted(code, why));
  }

  /// @return null at the end of the input; of a line that is too long one byte more than may be
  private byte @Nullable [] line() throws IOException {
    var line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() <= longest) {
        line.write(next);
      }
    }
    return line.toByteArray();
  }

  private void write(String message) {
    try {
      out.write((message + "\n").getBytes(UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
    }
  }

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return Mono.fromCallable(() -> json.writeValueAsString(message)).doOnNext(this::write).then();
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory sessions) {
    session = sessions.create(this);
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return json.convertValue(data, type);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object parameters) {
    return Objects.requireNonNull(session).sendNotification(method, parameters);
  }

  @Override
  public List<String> protocolVersions() {
    return VERSIONS;
  }

  @Override
  public void close() {}

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }
}
