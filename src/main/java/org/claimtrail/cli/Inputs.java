package org.claimtrail.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.claimtrail.fetch.Address;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.fetch.Manners;
import org.claimtrail.source.ArticleSource;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.Meter;
import picocli.CommandLine.Option;

/// What a command line names as input, and how addresses among it are asked for.
final class Inputs {

  /// An address of any kind, so that "ftp://…" is not looked for among the files.
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

  @Option(
      names = "--private-networks",
      description =
          "Fetch from this machine and private networks, too; without it, no page can make"
              + " Claimtrail look into them.")
  private boolean privateNetworks;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description = "Least time between two questions to one server; without it one second.")
  private int delay = 1;

  private final Meter meter = new Meter();

  /// How servers are asked.
  Fetcher fetcher() {
    if (delay < 0) {
      throw new IllegalArgumentException("--delay is a number of seconds, 0 or more");
    }
    Manners manners = Manners.usual(Version.program()).withDelay(Duration.ofSeconds(delay));
    return new Fetcher(privateNetworks ? manners.withPrivateNetworks() : manners);
  }

  /// Whether it is an address, and no file.
  static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches();
  }

  /// Who is asked for it: the host of an address; empty for what lies on this machine.
  static String server(String name) {
    return isAddress(name) && Fetcher.address(name) instanceof Address.Usable(URI url)
        ? url.getHost()
        : "";
  }

  /// @param name a path, an address of the web, or "-" for standard input
  ArticleSource named(String name, Terminal terminal, Fetcher fetcher) {
    if (name.equals("-")) {
      return ArticleSource.of(terminal.in(), "standard input");
    }
    if (isAddress(name)) {
      return switch (Fetcher.address(name)) {
        case Address.Usable(URI url) -> ArticleSource.at(url, fetcher);
        case Address.Refused(String reason) -> refused(name, reason);
      };
    }
    try {
      return ArticleSource.at(Path.of(name), fetcher, meter);
    } catch (InvalidPathException e) {
      return refused(name, "no such file or folder");
    }
  }

  /// How far the reading of files has come.
  Meter meter() {
    return meter;
  }

  private static ArticleSource refused(String name, String reason) {
    return action -> action.accept(new Refused(name, reason));
  }
}
