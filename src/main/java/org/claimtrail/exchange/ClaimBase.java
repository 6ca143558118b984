package org.claimtrail.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.Archive;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Restoration;
import org.claimtrail.index.Versions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// All that an index holds as JSON, an object a line, each with its `kind`: first the format and by
/// what the index was made, then the lines of each kind together in the order of the lists below,
/// last how many lines there are, so that a file that was cut off is known.
///
/// Lines come and go one by one, so that an index may be larger than memory. The same index gives
/// the same lines, byte for byte, and so does one that was read from them.
public record ClaimBase(ClaimIndex index) {

  static final JsonMapper JSON = new JsonMapper();

  /// To be raised when a program of the format before could not read what this one writes.
  static final int FORMAT = 1;

  private static final String START = "claimtrail";
  private static final String END = "end";

  /// Writes it.
  ///
  /// @param progress is told how many lines are written
  /// @return how many lines of each kind there are
  /// @throws org.claimtrail.index.IndexUnavailable when there is no index, or it is damaged or of
  ///   another format
  /// @throws UncheckedIOException when it cannot be written
  public SequencedMap<String, Long> write(OutputStream out, LongConsumer progress) {
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    try (Archive archive = index.archive()) {
      write(out, START, header(archive.madeBy()));
      long lines = 1;
      for (Sender sender : senders(archive)) {
        try (Stream<ObjectNode> all = sender.lines()) {
          for (ObjectNode line : (Iterable<ObjectNode>) all::iterator) {
            write(out, sender.kind(), line);
            counts.merge(sender.kind(), 1L, Long::sum);
            progress.accept(++lines);
          }
        }
      }
      write(out, END, JSON.createObjectNode().put("lines", lines));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the claim base: " + e.getMessage(), e);
    }
    return counts;
  }

  private List<Sender> senders(Archive archive) {
    return List.of(
        LineFile.corrections(index),
        new CatalogueSender(index),
        LineFile.searches(index),
        LineFile.alerts(index),
        new MatchSender(archive),
        new ArticleSender(archive));
  }

  private static ObjectNode header(Versions made) {
    ObjectNode header = JSON.createObjectNode().put("format", FORMAT);
    ArticleLine.write(made, header);
    return header;
  }

  private static void write(OutputStream out, String kind, ObjectNode content) throws IOException {
    ObjectNode line = JSON.createObjectNode().put("kind", kind);
    out.write((line.setAll(content) + "\n").getBytes(UTF_8));
  }

  /// Reads it into the index, which has no articles yet: all of it, or nothing.
  ///
  /// @param name what messages call the file
  /// @param catalogue the one in use where the lines have none of their own
  /// @param progress is told how many lines are read
  /// @return how many lines of each kind there are
  /// @throws ImportRefused where a line is none, or the file ends early
  /// @throws org.claimtrail.index.IndexUnavailable when the index has articles, or cannot be
  ///   written
  public SequencedMap<String, Long> read(
      InputStream in, String name, Catalogue catalogue, LongConsumer progress) {
    BaseLines lines = new BaseLines(name, in);
    Versions made = made(lines);
    try (Restoration restoration = index.restore(made)) {
      List<Receiver> receivers = receivers(restoration, catalogue);
      SequencedMap<String, Long> counts = take(lines, receivers, progress);
      receivers.forEach(Receiver::check);
      receivers.forEach(Receiver::keep);
      return counts;
    }
  }

  /// The articles last: see [Receiver#keep].
  private List<Receiver> receivers(Restoration restoration, Catalogue inUse) {
    var catalogue = new CatalogueReceiver(index.catalogueFile(), inUse);
    var corrections = new LineFileReceiver<>(LineFile.corrections(index));
    return List.of(
        corrections,
        catalogue,
        new LineFileReceiver<>(LineFile.searches(index)),
        new LineFileReceiver<>(LineFile.alerts(index)),
        new MatchReceiver(restoration),
        new ArticleReceiver(restoration, catalogue, corrections));
  }

  private static Versions made(BaseLines lines) {
    ObjectNode header = lines.next();
    if (header == null || !START.equals(kind(header))) {
      throw lines.refused(
          "no claim base, which 'claimtrail export' writes; articles go in by 'claimtrail add'");
    }
    if (header.path("format").asInt(0) != FORMAT) {
      throw lines.refused("of another format; import it with a newer Claimtrail");
    }
    try {
      return ArticleLine.versions(header);
    } catch (IllegalArgumentException e) {
      throw lines.refused(String.valueOf(e.getMessage()));
    }
  }

  private static SequencedMap<String, Long> take(
      BaseLines lines, List<Receiver> receivers, LongConsumer progress) {
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    long read = 1;
    int at = 0;
    while (true) {
      ObjectNode line = lines.next();
      if (line == null) {
        throw lines.refused("the file ends early, for its last line is missing");
      }
      String kind = kind(line);
      if (END.equals(kind)) {
        checkEnd(lines, line.path("lines").asLong(0), read);
        return counts;
      }
      at = place(lines, kind, receivers, at);
      take(lines, line, receivers.get(at));
      counts.merge(receivers.get(at).kind(), 1L, Long::sum);
      progress.accept(++read);
    }
  }

  private static void take(BaseLines lines, ObjectNode line, Receiver receiver) {
    line.remove("kind");
    try {
      receiver.take(line);
    } catch (IllegalArgumentException e) {
      throw lines.refused(String.valueOf(e.getMessage()));
    }
  }

  /// Who takes a line of that kind.
  ///
  /// @param at who took the line before
  private static int place(
      BaseLines lines, @Nullable String kind, List<Receiver> receivers, int at) {
    List<String> kinds = receivers.stream().map(Receiver::kind).toList();
    int place = kinds.indexOf(kind);
    if (place < 0) {
      throw lines.refused(
          kind == null
              ? "it has no 'kind'"
              : "the kind '" + kind + "' is unknown; import it with a newer Claimtrail");
    }
    if (place < at) {
      throw lines.refused(kind + " after " + kinds.get(at) + "; the lines have been moved");
    }
    return place;
  }

  private static void checkEnd(BaseLines lines, long told, long read) {
    if (told != read) {
      throw lines.refused("lines are missing: there are " + read + " of " + told + " before it");
    }
    if (lines.next() != null) {
      throw lines.refused("it stands behind the end");
    }
  }

  private static @Nullable String kind(ObjectNode line) {
    return line.path("kind").isString() ? line.path("kind").stringValue() : null;
  }
}
