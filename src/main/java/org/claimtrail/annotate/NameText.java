package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimtrail.article.Block;
import org.claimtrail.article.FoldedText;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Linked;
import org.claimtrail.entity.Mention;

/// An article as the name model sees it: its words, what the catalogue knows of them, and what the
/// occurrences of a word tell of each other.
final class NameText {

  final FoldedText text;
  final List<NameSentence> sentences = new ArrayList<>();

  private final TreeMap<Integer, NameSentence> byStart = new TreeMap<>();

  /// Words without a capital.
  private final Set<String> lower = new HashSet<>();

  /// Words that have a capital inside a sentence.
  private final Set<String> inner = new HashSet<>();

  /// How often a line opens with a word and a colon.
  private final Map<String, Integer> speakers = new HashMap<>();

  /// For each word that may be a name, how often each thing stands around it.
  private final Map<String, Map<String, Integer>> surroundings = new HashMap<>();

  private final Map<String, Integer> occurrences = new HashMap<>();

  private NameText(FoldedText text) {
    this.text = text;
  }

  static NameText of(
      FoldedText text, Linked linked, List<RawSentence> raw, List<Block> blocks, WordKinds kinds) {
    NameText names = new NameText(text);
    Map<Block, Integer> places = new HashMap<>();
    blocks.forEach(block -> places.put(block, places.size()));
    for (RawSentence sentence : raw) {
      int place = places.getOrDefault(sentence.block(), 0);
      names.add(sentence, place, blocks.size() - place);
    }
    names.mark(linked.guesses(), NameWord.Trust.GUESS);
    names.mark(linked.places(), NameWord.Trust.PLACE);
    names.mark(linked.mentions(), NameWord.Trust.SURE);
    names.sentences.forEach(NameText::joinHyphened);
    names.sentences.forEach(sentence -> sentence.words().forEach(w -> w.kind = kinds.of(w)));
    names.sentences.forEach(names::note);
    for (NameSentence sentence : names.sentences) {
      for (int at = 0; at < sentence.size(); at++) {
        if (sentence.nameable(at)) {
          names.noteSurroundings(sentence, at, kinds);
        }
      }
    }
    return names;
  }

  private void add(RawSentence raw, int fromTop, int fromEnd) {
    List<NameWord> words = new ArrayList<>();
    for (CoreLabel word : raw.words()) {
      Span span = new Span(word.beginPosition(), word.endPosition());
      words.add(new NameWord(word.originalText(), span, raw.block().kind()));
    }
    NameSentence sentence = new NameSentence(words, fromTop, fromEnd);
    sentences.add(sentence);
    byStart.put(words.getFirst().span.start(), sentence);
  }

  private void mark(List<Mention> mentions, NameWord.Trust trust) {
    for (Mention mention : mentions) {
      Span span = text.folded(mention.span());
      boolean opens = true;
      for (NameWord word : overlapping(span)) {
        word.known = mention.entity().type();
        word.trust = trust;
        word.opens = opens;
        opens = false;
      }
    }
  }

  private List<NameWord> overlapping(Span span) {
    Integer first = byStart.floorKey(span.start());
    return byStart
        .subMap(first == null ? span.start() : first, true, span.end(), false)
        .values()
        .stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> word.span.overlaps(span))
        .toList();
  }

  /// What the catalogue knows may be a part only of a name that goes on after a hyphen.
  private static void joinHyphened(NameSentence sentence) {
    for (int at = 1; at + 1 < sentence.size(); at++) {
      if (sentence.isHyphenBetween(at) && sentence.word(at).known == null) {
        NameWord before = sentence.word(at - 1);
        NameWord after = sentence.word(at + 1);
        if (before.known != null
            && Character.isLetterOrDigit(after.text.charAt(0))
            && !Character.isLowerCase(after.text.charAt(0))) {
          part(sentence, at - 1);
        }
        if (after.known != null) {
          part(sentence, at + 1);
        }
        boolean letters = Character.isLetterOrDigit(after.text.charAt(0));
        after.tail = before.nameable() && after.known == null && letters;
      }
    }
  }

  private static void part(NameSentence sentence, int at) {
    if (sentence.word(at).trust != NameWord.Trust.SURE) {
      return;
    }
    int from = at;
    while (!sentence.word(from).opens) {
      from--;
    }
    int to = at + 1;
    while (to < sentence.size() && sentence.word(to).known != null && !sentence.word(to).opens) {
      to++;
    }
    sentence.words().subList(from, to).forEach(word -> word.trust = NameWord.Trust.PART);
  }

  private void note(NameSentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      NameWord word = sentence.word(at);
      if (Character.isLowerCase(word.text.charAt(0))) {
        lower.add(word.text);
      } else if (at > 0
          && Character.isUpperCase(word.text.charAt(0))
          && word.block == Block.Kind.PARAGRAPH) {
        inner.add(word.text);
      }
      boolean colon = at > 0 && at < 3 && word.text.equals(":");
      if (colon && (at == 1 || sentence.nameable(0) && sentence.nameable(1))) {
        speakers.merge(sentence.word(at - 1).lower(), 1, Integer::sum);
      }
    }
  }

  private void noteSurroundings(NameSentence sentence, int at, WordKinds kinds) {
    String word = sentence.word(at).lower();
    Map<String, Integer> counts = surroundings.computeIfAbsent(word, _ -> new HashMap<>());
    NameFeatures.surroundings(sentence, at, kinds)
        .forEach(feature -> counts.merge(feature, 1, Integer::sum));
    occurrences.merge(word, 1, Integer::sum);
  }

  boolean hasLower(String word) {
    return lower.contains(word);
  }

  boolean hasInner(String word) {
    return inner.contains(word);
  }

  /// How often a line opens with the word and a colon.
  int speaks(String lower) {
    return speakers.getOrDefault(lower, 0);
  }

  int occurrences(String lower) {
    return occurrences.getOrDefault(lower, 0);
  }

  /// What stands around the word elsewhere.
  Set<String> elsewhere(NameWord word, Set<String> here) {
    Set<String> elsewhere = new TreeSet<>();
    surroundings
        .getOrDefault(word.lower(), Map.of())
        .forEach(
            (feature, count) -> {
              if (count > (here.contains(feature) ? 1 : 0)) {
                elsewhere.add(feature);
              }
            });
    return elsewhere;
  }
}
