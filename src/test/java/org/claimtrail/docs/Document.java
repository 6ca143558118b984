package org.claimtrail.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One of the project's documents.
record Document(Path file, String text) {

  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.+)$");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

  /// @param language "yaml", "console"; "" for commands
  private record Block(String language, String content) {}

  /// A command line and what it prints.
  record Session(String commandLine, List<String> output) {}

  static final Document README = at("README.md");
  static final Document ARCHITECTURE = at("ARCHITECTURE.md");
  static final Document CONTRIBUTING = at("CONTRIBUTING.md");
  static final Document EVALUATION = at("EVALUATION.md");
  static final Document QUERIES = at("docs/queries.md");
  static final Document EXPORTS = at("docs/exports.md");
  static final Document SOURCES = at("docs/sources.md");
  static final Document ASSISTANTS = at("docs/assistants.md");

  static Stream<Document> all() {
    return Stream.of(
        README,
        ARCHITECTURE,
        CONTRIBUTING,
        EVALUATION,
        QUERIES,
        EXPORTS,
        SOURCES,
        ASSISTANTS,
        at("index/README.md"),
        at("src/gold/README.md"));
  }

  private static Document at(String path) {
    try {
      return new Document(Path.of(path), Files.readString(Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What stands under a heading, its subheadings included.
  Document section(String heading) {
    Matcher matcher = HEADING.matcher(text);
    while (matcher.find()) {
      if (matcher.group(2).equals(heading)) {
        Matcher next =
            Pattern.compile("(?m)^#{1," + matcher.group(1).length() + "} ").matcher(text);
        int end = next.find(matcher.end()) ? next.start() : text.length();
        return new Document(file, text.substring(matcher.end(), end));
      }
    }
    throw new AssertionError(file + " has no heading '" + heading + "'");
  }

  /// The rows of tables, without their headings, as cells.
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    boolean inBody = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("|---")) {
        inBody = true;
      } else if (!line.startsWith("|")) {
        inBody = false;
      } else if (inBody) {
        rows.add(List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)));
      }
    }
    return rows;
  }

  /// The first word of each code in the first cells of tables: keys, commands or options.
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (List<String> row : rows()) {
      codes(row.getFirst()).forEach(code -> keys.add(code.split(" ", 2)[0]));
    }
    return keys;
  }

  /// The row of a key.
  String row(String key) {
    return rows().stream()
        .filter(row -> codes(row.getFirst()).anyMatch(key::equals))
        .map(row -> String.join("|", row))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " has no row for " + key));
  }

  /// Whatever stands in backticks within a line.
  static Stream<String> codes(String line) {
    return CODE.matcher(line).results().map(found -> found.group(1));
  }

  Stream<String> codes() {
    return codes(FENCED.matcher(text).replaceAll(""));
  }

  List<String> fenced(String language) {
    return blocks().filter(b -> b.language().equals(language)).map(Block::content).toList();
  }

  /// The command lines that a reader is shown, without what a shell takes for comments.
  Stream<String> commandLines() {
    return blocks()
        .flatMap(block -> block.content().lines())
        .map(line -> line.startsWith("$ ") ? line.substring(2) : line)
        .filter(line -> line.startsWith("./claimtrail"))
        .map(line -> line.replaceFirst("\\s+#.*", ""));
  }

  /// What a reader sees at a terminal: each command line with the lines that it prints.
  List<Session> sessions() {
    List<Session> sessions = new ArrayList<>();
    for (String console : fenced("console")) {
      for (String part : console.split("(?m)^\\$ ", -1)) {
        if (!part.isBlank()) {
          List<String> lines = part.stripTrailing().lines().toList();
          sessions.add(new Session(lines.getFirst(), lines.subList(1, lines.size())));
        }
      }
    }
    return sessions;
  }

  /// All options of programs that it names.
  Stream<String> options() {
    return OPTION.matcher(text).results().map(MatchResult::group);
  }

  /// Links to files of the project or places in them.
  Stream<String> links() {
    return LINK.matcher(text).results().map(found -> found.group(1)).filter(l -> !l.contains(":"));
  }

  /// The names by which links reach its headings.
  Stream<String> anchors() {
    return HEADING
        .matcher(text)
        .results()
        .map(found -> found.group(2).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'));
  }

  private Stream<Block> blocks() {
    return FENCED.matcher(text).results().map(found -> new Block(found.group(1), found.group(2)));
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
