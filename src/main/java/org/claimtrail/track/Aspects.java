package org.claimtrail.track;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrail.article.Span;
import org.claimtrail.claim.ClaimType;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What claims are about beyond their slots, by the words of their sentences: `quality:coding`,
/// `tokens:input`, `charge:distillation`, `tools:without`. The words stand in `aspects.yaml`.
final class Aspects {

  private record Aspect(String name, Pattern words) {}

  /// Aspects of which a claim has one or few, and which exclude one another.
  ///
  /// @param near whether only the one nearest to the claim's number counts
  /// @param names whether names tell it
  private record Dimension(
      String name, Set<ClaimType> types, boolean near, boolean names, List<Aspect> aspects) {}

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
    for (Dimension dimension : dimensions) {
      if (dimension.types().contains(type)) {
        String text = dimension.names() ? sentence : words;
        Set<String> inQuote = of(dimension, text, quote, number);
        Span whole = new Span(0, text.length());
        found.addAll(inQuote.isEmpty() ? of(dimension, text, whole, number) : inQuote);
      }
    }
    return found;
  }

  private static Set<String> of(Dimension dimension, String words, Span within, int number) {
    TreeMap<Integer, Set<String>> byDistance = new TreeMap<>();
    for (Aspect aspect : dimension.aspects()) {
      Matcher matcher = aspect.words().matcher(words).region(within.start(), within.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        int distance =
            dimension.near() && number >= 0
                ? Math.max(number - matcher.end(), matcher.start() - number)
                : 0;
        byDistance
            .computeIfAbsent(distance, _ -> new TreeSet<>())
            .add(dimension.name() + ":" + aspect.name());
      }
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
    List<Aspect> aspects = new ArrayList<>();
    node.required("aspects")
        .forEachEntry((aspect, words) -> aspects.add(new Aspect(aspect, pattern(words))));
    Function<JsonNode, ClaimType> type = word -> ClaimType.labelled(word.asString()).orElseThrow();
    return new Dimension(
        name,
        Set.copyOf(node.required("of").valueStream().map(type).toList()),
        node.path("near").asBoolean(false),
        node.path("names").asBoolean(false),
        List.copyOf(aspects));
  }

  private static Pattern pattern(JsonNode words) {
    String any =
        words
            .valueStream()
            .map(phrase -> phrase.asString().toLowerCase(Locale.ROOT))
            .map(
                phrase ->
                    Stream.of(phrase.split("[ -]", -1))
                        .map(Aspects::word)
                        .collect(joining("[ -]+")))
            .collect(joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }

  private static String word(String word) {
    return word.endsWith("*")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{N}']*"
        : Pattern.quote(word);
  }
}
