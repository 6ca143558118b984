package org.claimtrail.track;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimtrail.article.Span;
import org.claimtrail.claim.ClaimType;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What claims are about beyond their slots, by the words of their sentences: `quality:coding`,
/// `tokens:input`, `charge:distillation`, `tools:without`. The words stand in `aspects.yaml`.
final class Aspects {

  /// Aspects of which a claim has one or few, and which exclude one another.
  ///
  /// @param weak aspects that count only where there is no other
  /// @param near whether only the one nearest to the claim's number counts
  /// @param names whether names tell it
  private record Dimension(
      String name,
      Set<ClaimType> types,
      Set<String> weak,
      boolean near,
      boolean names,
      WordTable aspects) {}

  private static final Aspects BUILT_IN = read();

  private final List<Dimension> dimensions;

  private Aspects(List<Dimension> dimensions) {
    this.dimensions = dimensions;
  }

  static Aspects builtIn() {
    return BUILT_IN;
  }

  /// @param sentence in lower case
  /// @param words the same with blanks in the place of names
  /// @param quote the claim's own words in it; what the others say counts where these say nothing
  /// @param number where the claim's number stands in it; -1 where there is none
  /// @return each as dimension, colon and aspect
  Set<String> of(ClaimType type, String sentence, String words, Span quote, int number) {
    Set<String> found = new TreeSet<>();
    int end = end(sentence, number);
    for (Dimension dimension : dimensions) {
      if (dimension.types().contains(type)) {
        List<WordTable.Match> all =
            outer(dimension.aspects().find(dimension.names() ? sentence : words));
        List<WordTable.Match> inQuote =
            all.stream().filter(match -> quote.contains(match.words())).toList();
        found.addAll(
            of(dimension, strong(dimension, inQuote.isEmpty() ? all : inQuote), number, end));
      }
    }
    return found;
  }

  /// Without those that stand inside longer ones: "no tools allowed" is not "tools allowed".
  private static List<WordTable.Match> outer(List<WordTable.Match> matches) {
    return matches.stream()
        .filter(one -> matches.stream().noneMatch(other -> isInside(one.words(), other.words())))
        .toList();
  }

  private static boolean isInside(Span one, Span other) {
    return !one.equals(other) && other.contains(one);
  }

  private static List<WordTable.Match> strong(Dimension dimension, List<WordTable.Match> matches) {
    List<WordTable.Match> strong =
        matches.stream().filter(match -> !dimension.weak().contains(match.aspect())).toList();
    return strong.isEmpty() ? matches : strong;
  }

  /// Behind the digits of a number.
  private static int end(String sentence, int number) {
    int end = number;
    while (end >= 0
        && end < sentence.length()
        && (Character.isDigit(sentence.charAt(end)) || ".,%".indexOf(sentence.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static Set<String> of(
      Dimension dimension, List<WordTable.Match> matches, int number, int end) {
    TreeMap<Integer, Set<String>> byDistance = new TreeMap<>();
    for (WordTable.Match match : matches) {
      Span words = match.words();
      int distance =
          dimension.near() && number >= 0 ? Math.max(number - words.end(), words.start() - end) : 0;
      byDistance
          .computeIfAbsent(distance, _ -> new TreeSet<>())
          .add(dimension.name() + ":" + match.aspect());
    }
    return byDistance.isEmpty() ? Set.of() : byDistance.firstEntry().getValue();
  }

  private static Aspects read() {
    String file = "aspects.yaml";
    try (InputStream in = Aspects.class.getResourceAsStream(file)) {
      JsonNode yaml = new YAMLMapper().readTree(Objects.requireNonNull(in, file));
      List<Dimension> dimensions = new ArrayList<>();
      yaml.forEachEntry((name, node) -> dimensions.add(dimension(name, node)));
      return new Aspects(List.copyOf(dimensions));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dimension dimension(String name, JsonNode node) {
    Map<String, List<String>> aspects = new LinkedHashMap<>();
    node.required("aspects")
        .forEachEntry(
            (aspect, words) ->
                aspects.put(aspect, words.valueStream().map(JsonNode::asString).toList()));
    Function<JsonNode, ClaimType> type = word -> ClaimType.labelled(word.asString()).orElseThrow();
    return new Dimension(
        name,
        Set.copyOf(node.required("of").valueStream().map(type).toList()),
        node.path("weak").valueStream().map(JsonNode::asString).collect(toSet()),
        node.path("near").asBoolean(false),
        node.path("names").asBoolean(false),
        WordTable.of(aspects));
  }
}
