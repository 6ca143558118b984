package org.claimtrail.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// The file of all decisions, a line each in the order in which they were made.
///
/// @param file need not exist
public record Journal(Path file) {

  /// All decisions.
  ///
  /// @throws UncheckedIOException where a line is none, with the line's number
  public Corrections read() {
    if (!Files.exists(file)) {
      return Corrections.none();
    }
    try {
      return new Corrections(
          read(Files.readAllLines(file, StandardCharsets.UTF_8), file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /// Those that lines of a journal tell.
  ///
  /// @param where what the lines are from, for messages
  public static List<Correction> read(List<String> lines, String where) {
    List<Correction> all = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).isBlank()) {
        continue;
      }
      try {
        all.add(CorrectionJson.read(lines.get(at)));
      } catch (IllegalArgumentException e) {
        throw new UncheckedIOException(
            new IOException(where + ", line " + (at + 1) + ": " + e.getMessage(), e));
      }
    }
    return all;
  }

  /// The decisions as lines that [#read(List, String)] takes.
  public List<String> lines() {
    return read().all().stream().map(CorrectionJson::write).toList();
  }

  /// Adds the decisions of another journal that this one lacks, numbered on.
  ///
  /// @return how many were added
  public int addAll(List<Correction> others) {
    Map<Correction, Integer> here = new HashMap<>();
    read().all().forEach(one -> here.put(one.numbered(0), one.made().number()));
    Map<Integer, Integer> numbers = new HashMap<>();
    int next = here.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<IntFunction<Correction>> added = new ArrayList<>();
    for (Correction other : others) {
      Correction same =
          other instanceof Correction.Undo(var made, int number)
              ? new Correction.Undo(made, numbers.getOrDefault(number, number))
              : other;
      Integer known = here.get(same.numbered(0));
      if (known == null) {
        added.add(same::numbered);
        known = ++next;
        here.put(same.numbered(0), known);
      }
      numbers.put(other.made().number(), known);
    }
    return added.isEmpty() ? 0 : add(added).size();
  }

  /// Adds decisions, each with the next number; they are on disk when this returns.
  ///
  /// @param made makes the decision of its number
  public List<Correction> add(List<IntFunction<Correction>> made) {
    return new Turn(file).take(() -> numbered(made));
  }

  private List<Correction> numbered(List<IntFunction<Correction>> made) {
    int next = read().all().stream().mapToInt(one -> one.made().number()).max().orElse(0);
    List<Correction> added = new ArrayList<>();
    for (IntFunction<Correction> one : made) {
      added.add(one.apply(++next));
    }
    append(added);
    return added;
  }

  /// Adds decisions with the numbers that they have; they are on disk when this returns.
  public void append(List<Correction> added) {
    StringBuilder lines = new StringBuilder();
    added.forEach(one -> lines.append(CorrectionJson.write(one)).append('\n'));
    try (var out =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
