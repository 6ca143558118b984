package org.claimtrail.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Sends what no web server should. Only for `robots.txt` it says 404.
final class RawServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Behaviour behaviour;
  private final CountDownLatch hungUp = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private RawServer(Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  /// What is sent; the connection is closed after it.
  @FunctionalInterface
  interface Behaviour {
    void send(OutputStream output) throws IOException, InterruptedException;
  }

  static RawServer start(Behaviour behaviour) {
    try {
      return new RawServer(behaviour);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RawServer sending(String answer) {
    return start(output -> output.write(answer.getBytes(ISO_8859_1)));
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/story");
  }

  /// Counted down when the other side hung up before all was sent.
  CountDownLatch hungUp() {
    return hungUp;
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        threads.execute(() -> serve(connection));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
      String request = reader.readLine();
      for (String line = request; line != null && !line.isEmpty(); ) {
        line = reader.readLine();
      }
      answer(request, connection.getOutputStream());
    } catch (IOException e) {
      hungUp.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(@Nullable String request, OutputStream output)
      throws IOException, InterruptedException {
    if (request != null && request.contains(" /robots.txt ")) {
      output.write(
          "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
              .getBytes(ISO_8859_1));
    } else if (request != null) {
      behaviour.send(output);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
