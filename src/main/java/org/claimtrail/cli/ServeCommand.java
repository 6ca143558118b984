package org.claimtrail.cli;

import io.javalin.util.JavalinBindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.fetch.Manners;
import org.claimtrail.http.Server;
import org.claimtrail.http.Settings;
import org.claimtrail.site.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    header = "Open the tracker to browsers and programs, over HTTP.",
    description = {
      "",
      "Only this machine can reach it, unless --host names another interface. Everybody who reaches"
          + " it may read. Runs until it is stopped, and then finishes what it has accepted."
    },
    footer = {
      "",
      "With --host, a token must be in CLAIMTRAIL_TOKEN, of 16 characters at least.",
      "",
      "Examples:",
      "  claimtrail serve",
      "  claimtrail serve --port 9000",
      "  CLAIMTRAIL_TOKEN=… claimtrail serve --host 0.0.0.0"
    })
final class ServeCommand implements Callable<Integer> {

  private static final String TOKEN = "CLAIMTRAIL_TOKEN";

  /// Threads of the system among which those that answer are shared out.
  private static final int CARRIERS = 16;

  private final Claimtrail root;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Without it 8080; 0 for any that is free.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The interface to listen on. Without it 127.0.0.1, for this machine alone.")
  private String host = "127.0.0.1";

  @Option(
      names = "--quotes-only",
      description =
          "Show no whole articles: of each claim its sentence, and a link to where it was found.")
  private boolean quotesOnly;

  ServeCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("--port is a number from 0 to 65535");
    }
    @Nullable String token = root.terminal().environment().get(TOKEN);
    Settings settings =
        new Settings(
            host,
            port,
            root.index(),
            Catalogue.builtIn(),
            Version.program(),
            token == null || token.isBlank() ? null : token.strip(),
            quotesOnly ? Texts.QUOTES : Texts.WHOLE,
            Manners.usual(Version.program()));
    // Before the first virtual thread. These give way to one another only where they wait: with as
    // many carriers as processors, two long answers would hold up all short ones.
    System.setProperty("jdk.virtualThreadScheduler.parallelism", String.valueOf(CARRIERS));
    CountDownLatch stopped = new CountDownLatch(1);
    try (Server server = Server.start(settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped)));
      root.say("serving " + root.index().folder() + " at " + server.address());
      stopped.await();
      return ExitCode.DONE;
    } catch (JavalinBindException e) {
      throw new NothingDone("port " + port + " of " + host + " is taken; choose one with --port");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.DONE;
    }
  }

  private static void stop(Server server, CountDownLatch stopped) {
    server.close();
    stopped.countDown();
  }
}
