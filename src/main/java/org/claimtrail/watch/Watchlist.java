package org.claimtrail.watch;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.fetch.Address;
import org.claimtrail.fetch.Fetcher;

/// What is to be watched: an OPML file, as feed readers export it, or a text with an address a
/// line.
///
/// @param addresses of feeds, sitemaps and pages, each once, in their order
/// @param faults lines that say what is no address: "sources.txt:3: it begins with neither …"
public record Watchlist(List<URI> addresses, List<String> faults) {

  /// Longest list, in bytes.
  private static final long LONGEST = 10_000_000;

  public Watchlist {
    addresses = List.copyOf(addresses);
    faults = List.copyOf(faults);
  }

  /// @throws IOException with one line that says why it cannot be read
  public static Watchlist read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": no such file");
    }
    if (Files.size(file) > LONGEST) {
      throw new IOException(file + ": too long for a list of addresses");
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
    String start = text.stripLeading().replaceFirst("^\\uFEFF", "");
    return start.startsWith("<") ? outlines(file, start) : lines(file, text);
  }

  private static Watchlist lines(Path file, String text) {
    Reading reading = new Reading();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String address = line.replaceFirst("^\\uFEFF", "").strip();
      if (!address.isEmpty() && !address.startsWith("#")) {
        reading.add(file + ":" + number, address);
      }
    }
    return reading.list();
  }

  private static Watchlist outlines(Path file, String xml) throws IOException {
    try {
      WireFeed feed = new WireFeedInput().build(new StringReader(xml));
      if (feed instanceof Opml opml) {
        Reading reading = new Reading();
        outlines(opml.getOutlines())
            .map(Watchlist::address)
            .filter(address -> !address.isBlank())
            .forEach(address -> reading.add(file + ": " + address, address));
        return reading.list();
      }
    } catch (FeedException | IllegalArgumentException | StackOverflowError e) {
      throw new IOException(file + ": no OPML that can be read", e);
    }
    throw new IOException(file + ": no OPML; a feed itself is watched by its address in a list");
  }

  private static Stream<Outline> outlines(List<Outline> outlines) {
    return outlines.stream()
        .flatMap(one -> Stream.concat(Stream.of(one), outlines(one.getChildren())));
  }

  private static String address(Outline outline) {
    return Stream.of(outline.getXmlUrl(), outline.getUrl(), outline.getHtmlUrl())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static final class Reading {
    private final Set<URI> addresses = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    void add(String where, String address) {
      switch (Fetcher.address(address)) {
        case Address.Usable(URI url) -> addresses.add(url);
        case Address.Refused(String reason) -> faults.add(where + ": " + reason);
      }
    }

    Watchlist list() {
      return new Watchlist(List.copyOf(addresses), faults);
    }
  }
}
