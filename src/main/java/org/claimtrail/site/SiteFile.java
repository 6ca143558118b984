package org.claimtrail.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;

/// The files that pages load.
public enum SiteFile {
  STYLE("claimtrail.css", "text/css; charset=utf-8"),
  ICON("icon.svg", "image/svg+xml"),
  COMPLETE("complete.js", "text/javascript; charset=utf-8"),
  RIVALRY_GRAPH("rivalry-graph.js", "text/javascript; charset=utf-8"),
  RIVALRY_MONTHS("rivalry-months.js", "text/javascript; charset=utf-8"),
  PROGRESS("progress.js", "text/javascript; charset=utf-8"),
  CHART_LINKS("chart-links.js", "text/javascript; charset=utf-8"),
  BENCHMARK("benchmark.js", "text/javascript; charset=utf-8"),
  ACTIVITY("activity.js", "text/javascript; charset=utf-8"),
  CHART(new Library("chart.js", "dist/chart.umd.min.js")),
  CYTOSCAPE(new Library("cytoscape", "dist/cytoscape.min.js"));

  private final String path;
  private final String type;
  private final String content;
  private final String address;

  SiteFile(String path, String type) {
    this.path = path;
    this.type = type;
    this.content = text(path);
    this.address = path() + "?" + hash(content);
  }

  SiteFile(Library library) {
    this.path = library.file().substring(library.file().lastIndexOf('/') + 1);
    this.type = "text/javascript; charset=utf-8";
    this.content = text(library.location());
    this.address = path() + "?" + hash(content);
  }

  /// A library of scripts in a jar of WebJars.
  ///
  /// @param file below the folder of its version
  private record Library(String name, String file) {

    String location() {
      Properties made = new Properties();
      try (InputStream told =
          resource("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
        made.load(told);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return "/META-INF/resources/webjars/" + name + "/" + made.getProperty("version") + "/" + file;
    }
  }

  /// Where it is, below the server.
  public String path() {
    return "/static/" + path;
  }

  /// The same for pages: another one when its content is, so that it may be kept for ever.
  public String address() {
    return address;
  }

  /// The media type.
  public String type() {
    return type;
  }

  public String content() {
    return content;
  }

  private static String hash(String content) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String name) {
    try (InputStream file = resource(name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(SiteFile.class.getResourceAsStream(name), name);
  }
}
