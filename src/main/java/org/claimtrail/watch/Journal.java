package org.claimtrail.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Consumer;
import org.claimtrail.fetch.Validators;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Notes as JSON, one a line, to which lines are only added.
record Journal(Path file) {

  private static final JsonMapper JSON = new JsonMapper();

  /// Hands on each note in order. A line that was cut off by a kill is passed over: what it noted
  /// is fetched again.
  void read(Consumer<Note> action) {
    if (!Files.exists(file)) {
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Note note = note(line);
        if (note != null) {
          action.accept(note);
        }
      }
    } catch (IOException e) {
      throw Watching.failed(file, e);
    }
  }

  void append(Note note) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      // A line of its own after one that was cut off.
      String before = endsInLine() ? "" : "\n";
      Files.write(file, (before + line(note) + "\n").getBytes(UTF_8), CREATE, APPEND);
    } catch (IOException e) {
      throw Watching.failed(file, e);
    }
  }

  private boolean endsInLine() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return true;
    }
    try (var channel = Files.newByteChannel(file)) {
      var last = java.nio.ByteBuffer.allocate(1);
      channel.position(channel.size() - 1);
      channel.read(last);
      return last.get(0) == '\n';
    }
  }

  private static String line(Note note) {
    ObjectNode line = JSON.createObjectNode();
    switch (note) {
      case Note.Round(Instant at, boolean over) ->
          line.put("round", at.toString()).put("over", over);
      case Note.Address(String address, Validators validators, boolean list) ->
          line.put("address", address)
              .put("etag", validators.entityTag())
              .put("last_modified", validators.lastModified())
              .put("list", list);
      case Note.Link(String link, String stamp) -> line.put("link", link).put("stamp", stamp);
      case Note.Failure(String link, int times) -> line.put("link", link).put("failed", times);
    }
    return line.toString();
  }

  private static @Nullable Note note(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.has("round")) {
        return new Note.Round(
            Instant.parse(node.path("round").asString("")), node.path("over").asBoolean(false));
      }
      if (node.has("address")) {
        Validators validators =
            new Validators(text(node.path("etag")), text(node.path("last_modified")));
        return new Note.Address(
            node.path("address").asString(""), validators, node.path("list").asBoolean(false));
      }
      String link = node.path("link").asString("");
      return node.has("failed")
          ? new Note.Failure(link, node.path("failed").asInt(0))
          : new Note.Link(link, node.path("stamp").asString(""));
    } catch (JacksonException | DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String text(JsonNode value) {
    return value.isString() ? value.stringValue() : null;
  }
}
