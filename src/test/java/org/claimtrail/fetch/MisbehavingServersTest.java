package org.claimtrail.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.fetch.Fetching.HASTY;
import static org.claimtrail.fetch.Fetching.LOCAL;
import static org.claimtrail.fetch.Fetching.reason;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever a server does, fetching ends soon, with one line of reason.
@Timeout(30)
class MisbehavingServersTest {

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  @Test
  void aByteNowAndThenEndsInTime() throws Exception {
    RawServer.Behaviour drip =
        output -> {
          output.write((HEAD + "Content-Length: 1000\r\n\r\n").getBytes(ISO_8859_1));
          while (true) {
            output.write('x');
            output.flush();
            Thread.sleep(20);
          }
        };
    try (var server = RawServer.start(drip)) {
      assertThat(reason(Fetching.fetch(server.uri(), HASTY))).isEqualTo("no answer within 300 ms");
      assertThat(server.hungUp().await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void silenceEndsInTime() throws IOException {
    try (var server = RawServer.start(_ -> Thread.sleep(60_000))) {
      assertThat(reason(Fetching.fetch(server.uri(), HASTY))).isEqualTo("no answer within 300 ms");
    }
  }

  @Test
  void aHundredMegabytesAreLeftAfterTheBound() throws Exception {
    try (var server = RawServer.start(output -> flood(output, HEAD + "\r\n"))) {
      assertThat(reason(server.uri())).isEqualTo("larger than 100 KB");
      assertThat(server.hungUp().await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void anAnnouncedLengthBeyondTheBoundIsNotRead() throws Exception {
    RawServer.Behaviour announce =
        output -> {
          output.write((HEAD + "Content-Length: 104857600\r\n\r\nx").getBytes(ISO_8859_1));
          Thread.sleep(60_000);
        };
    try (var server = RawServer.start(announce)) {
      assertThat(reason(server.uri())).isEqualTo("larger than 100 KB");
    }
  }

  @Test
  void aGzipBombIsLeftAfterTheBound() throws IOException {
    byte[] bomb = gzip(new byte[50 << 20]);
    assertThat(bomb.length).isLessThan(LOCAL.largest());
    try (var server = LoopbackServer.start().on("/", exchange -> gzipped(exchange, bomb))) {
      assertThat(reason(server.uri("/"))).isEqualTo("larger than 100 KB unpacked");
    }
  }

  @Test
  void truncatedGzipIsTold() throws IOException {
    byte[] packed = gzip("Kimi K2.6 is out. ".repeat(50).getBytes(ISO_8859_1));
    byte[] cut = Arrays.copyOf(packed, packed.length - 12);
    try (var server = LoopbackServer.start().on("/", exchange -> gzipped(exchange, cut))) {
      assertThat(reason(server.uri("/"))).isEqualTo("its compressed content ends early");
    }
  }

  @Test
  void whatIsNoGzipIsTold() throws IOException {
    byte[] plain = "Kimi K2.6 is out.".getBytes(ISO_8859_1);
    try (var server = LoopbackServer.start().on("/", exchange -> gzipped(exchange, plain))) {
      assertThat(reason(server.uri("/"))).isEqualTo("its compressed content is broken");
    }
  }

  @Test
  void anEndlessHeaderEnds() throws IOException {
    try (var server = RawServer.start(output -> flood(output, "HTTP/1.1 200 OK\r\nX: "))) {
      assertThat(reason(server.uri())).isEqualTo("the server does not speak HTTP as it should");
    }
  }

  @Test
  void endlessHeadersEnd() throws IOException {
    RawServer.Behaviour endless =
        output -> {
          output.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
          byte[] header = "X-More: and more\r\n".repeat(1_000).getBytes(ISO_8859_1);
          for (int i = 0; i < 10_000; i++) {
            output.write(header);
          }
        };
    try (var server = RawServer.start(endless)) {
      assertThat(reason(server.uri())).isEqualTo("the server does not speak HTTP as it should");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SSH-2.0-OpenSSH_9.2\\r\\n | the server does not speak HTTP as it should",
        "HTTP/1.1 \\r\\n\\r\\n | the server does not speak HTTP as it should",
        "HTTP/1.1 2x0 What\\r\\n\\r\\n | the server does not speak HTTP as it should",
        "HTTP/1.1 000 Nothing\\r"
            + "\\n"
            + "Content-Length: 0\\r"
            + "\\n"
            + "\\r"
            + "\\n"
            + " | the server does not speak HTTP as it should",
        "HTTP/1.1 999 Denied\\r\\nContent-Length: 0\\r\\n\\r\\n | the server says 999",
        "HTTP/1.1 200 OK\\r"
            + "\\n"
            + "Content-Length: 100\\r"
            + "\\n"
            + "\\r"
            + "\\n"
            + "ten | the server hung up, asked 3 times",
        "HTTP/1.1 200 OK\\r"
            + "\\n"
            + "Content-Length: many\\r"
            + "\\n"
            + "\\r"
            + "\\n"
            + "ten | the server does not speak HTTP as it should",
        "HTTP/1.1 200 OK\\r"
            + "\\n"
            + "Transfer-Encoding: chunked\\r"
            + "\\n"
            + "\\r"
            + "\\n"
            + "zz\\r"
            + "\\n"
            + "ten\\r"
            + "\\n"
            + " | the server does not speak HTTP as it should",
        "HTTP/1.1 200 OK\\r"
            + "\\n"
            + "Transfer-Encoding: chunked\\r"
            + "\\n"
            + "\\r"
            + "\\n"
            + "3\\r"
            + "\\n"
            + "ten\\r"
            + "\\n"
            + " | the server hung up, asked 3 times",
        "'' | the server hung up, asked 3 times",
      })
  void aBrokenAnswerIsTold(String answer, String reason) throws IOException {
    try (var server = RawServer.sending(answer.translateEscapes())) {
      assertThat(reason(server.uri())).isEqualTo(reason);
    }
  }

  @Test
  void aServerWithoutEncryptionIsTold() throws IOException {
    try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> refuseEncryption(server));
      URI url = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");
      assertThat(reason(url))
          .isEqualTo("robots.txt cannot be read: no secure connection can be made");
    }
  }

  private static void refuseEncryption(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket connection = server.accept()) {
        // What is not read when it closes would take the answer back.
        connection.getInputStream().read();
        connection.getOutputStream().write("HTTP/1.1 400 \r\n\r\n".getBytes(ISO_8859_1));
        connection.shutdownOutput();
        connection.getInputStream().readAllBytes();
      } catch (IOException e) {
        // The other side hung up, or the test is over.
      }
    }
  }

  @Test
  void whereNobodyListensIsTold() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(reason(URI.create("http://127.0.0.1:" + port + "/")))
        .isEqualTo("robots.txt cannot be read: no server there takes connections, asked 3 times");
  }

  @Test
  void anUnknownHostIsTold() {
    assertThat(reason(URI.create("http://host.invalid/"))).isEqualTo("no host has this name");
  }

  @Test
  void anEmptyAnswerIsTold() {
    try (var server =
        LoopbackServer.start().status("/204", 204, Map.of()).page("/200", "", "text/html")) {
      assertThat(reason(server.uri("/204"))).isEqualTo("the server sent nothing");
      assertThat(reason(server.uri("/200"))).isEqualTo("the server sent nothing");
    }
  }

  private static void flood(OutputStream output, String head) throws IOException {
    output.write(head.getBytes(ISO_8859_1));
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    for (int i = 0; i < 100; i++) {
      output.write(megabyte);
    }
  }

  private static void gzipped(HttpExchange exchange, byte[] body) throws IOException {
    LoopbackServer.answer(exchange, 200, Map.of("Content-Encoding", "gzip"), body);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream output = new GZIPOutputStream(packed)) {
      output.write(bytes);
    }
    return packed.toByteArray();
  }
}
