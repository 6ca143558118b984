package org.claimtrail.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// An article's text, in paragraphs.
///
/// @param number counts the articles from 0
/// @param vocabulary its words, each once
record Told(int number, List<String> paragraphs, Set<String> vocabulary) {

  private static Told of(int number, List<String> paragraphs) {
    String words = String.join(" ", paragraphs).toLowerCase(Locale.ROOT);
    return new Told(number, List.copyOf(paragraphs), Set.copyOf(List.of(words.split("\\W+", -1))));
  }

  /// The articles of the evaluation set and those to learn from.
  static List<Told> all() {
    List<Told> all = new ArrayList<>();
    for (Path folder : List.of(Path.of("src/gold"), Path.of("src/training"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          all.add(of(all.size(), split(Files.readString(file))));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static List<String> split(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  Told with(List<String> other) {
    return of(number, other);
  }

  String text() {
    return String.join("\n\n", paragraphs);
  }

  /// Its first paragraphs, until they have that share of its words.
  Told first(double share) {
    return firstWords((int) (share * count(text())));
  }

  /// Its first paragraphs, until they have so many words.
  Told firstWords(int words) {
    List<String> kept = new ArrayList<>();
    int left = words;
    for (String paragraph : paragraphs) {
      if (left <= 0) {
        break;
      }
      kept.add(paragraph);
      left -= count(paragraph);
    }
    return with(kept);
  }

  /// Those of its paragraphs that are prose of some length, the last ones, in their order.
  List<String> background(int paragraphsWanted) {
    List<String> prose = paragraphs.stream().skip(2).filter(one -> count(one) >= 25).toList();
    return prose.subList(Math.max(0, prose.size() - paragraphsWanted), prose.size());
  }

  /// Its longest sentences, longest first.
  List<String> longest(int sentences) {
    return paragraphs.stream()
        .flatMap(paragraph -> sentences(paragraph).stream())
        .sorted((one, other) -> count(other) - count(one))
        .limit(sentences)
        .toList();
  }

  /// The one of those with which it has most words in common, itself aside.
  Told nearest(List<Told> others) {
    Told nearest = null;
    double best = -1;
    for (Told other : others) {
      if (other.number() != number) {
        long shared = vocabulary.stream().filter(other.vocabulary()::contains).count();
        double share = (double) shared / (vocabulary.size() + other.vocabulary().size() - shared);
        if (nearest == null || share > best) {
          nearest = other;
          best = share;
        }
      }
    }
    return Objects.requireNonNull(nearest);
  }

  static List<String> sentences(String paragraph) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(paragraph);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(paragraph.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }

  static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
