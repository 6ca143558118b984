package org.claimtrail.annotate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.article.Block;
import org.claimtrail.entity.EntityType;

/// A sentence as the name model sees it.
///
/// @param fromTop how many blocks of the article stand before its own
/// @param fromEnd how many stand from its own on
record NameSentence(List<NameWord> words, int fromTop, int fromEnd) {

  /// A stretch in which every word may belong to a name; names lie within one.
  record Run(int from, int to) {

    int length() {
      return to - from;
    }
  }

  private static final Set<String> CONNECTING =
      Set.of("-", "&", "of", "for", "van", "de", "von", "'s");

  /// Before what a body cares for.
  private static final Set<String> CARED_FOR = Set.of("of", "for");

  private static final Set<EntityType> THINGS =
      EnumSet.of(EntityType.MODEL, EntityType.BENCHMARK, EntityType.CHIP);

  int size() {
    return words.size();
  }

  NameWord word(int at) {
    return words.get(at);
  }

  boolean nameable(int at) {
    return at >= 0 && at < size() && word(at).nameable();
  }

  private boolean number(int at) {
    return at < size() && word(at).number();
  }

  boolean touches(int at, int next) {
    return at >= 0 && next < size() && word(at).touches(word(next));
  }

  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int from = 0; from < size(); ) {
      int to = from + 1;
      if (nameable(from)) {
        while (to < size() && (nameable(to) || number(to) || connects(from, to))) {
          to++;
        }
        runs.add(new Run(from, to));
      }
      from = to;
    }
    return runs;
  }

  /// Whether it stands between parts of one name: "Center for AI", "Weights & Biases"; "and" only
  /// in such as "Center for AI Standards and Innovation".
  private boolean connects(int from, int at) {
    boolean between = nameable(at + 1) || number(at + 1);
    boolean point = word(at).text.equals(".") && touches(at - 1, at) && touches(at, at + 1);
    boolean and =
        word(at).text.equals("and")
            && words.subList(from, at).stream().anyMatch(word -> CARED_FOR.contains(word.text));
    return between && (point || and || CONNECTING.contains(word(at).text));
  }

  boolean isHyphenBetween(int at) {
    return at > 0 && word(at).text.equals("-") && touches(at - 1, at) && touches(at, at + 1);
  }

  /// Whether the catalogue surely knows two models in the words, or something and then its firm: in
  /// a headline that has capitals throughout, "DeepSeek V4 Rivals GPT-5.4" looks like one name, and
  /// "SWE-bench Verified Zhipu claims" elsewhere.
  boolean hasTwo(int from, int to) {
    List<EntityType> known =
        words.subList(from, to).stream()
            .filter(word -> word.opens && word.trust == NameWord.Trust.SURE)
            .flatMap(word -> Stream.ofNullable(word.known))
            .toList();
    boolean models = known.stream().filter(type -> type == EntityType.MODEL).count() > 1;
    boolean thingAndFirm =
        known.size() > 1
            && THINGS.contains(known.getFirst())
            && known.subList(1, known.size()).contains(EntityType.COMPANY);
    return models || thingAndFirm;
  }

  /// Whether the words are a place of the catalogue's.
  boolean isPlace(int from, int to) {
    boolean ends = to == size() || word(to).known == null || word(to).opens;
    return ends
        && word(from).opens
        && words.subList(from, to).stream()
            .allMatch(w -> w.known != null && w.trust == NameWord.Trust.PLACE)
        && words.subList(from + 1, to).stream().noneMatch(w -> w.opens);
  }

  Block.Kind block() {
    return words.getFirst().block;
  }

  /// Whether it is written as a title, most words with a capital.
  boolean titled() {
    int capitals = 0;
    int all = 0;
    for (NameWord word : words.subList(1, size())) {
      if (word.known == null && word.text.length() > 3 && Character.isLetter(word.text.charAt(0))) {
        all++;
        capitals += Character.isUpperCase(word.text.charAt(0)) ? 1 : 0;
      }
    }
    return all > 1 && capitals * 2 > all;
  }
}
