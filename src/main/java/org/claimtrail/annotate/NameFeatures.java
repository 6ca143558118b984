package org.claimtrail.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimtrail.annotate.NameSentence.Run;
import org.claimtrail.article.Block;

/// What speaks for and against a word's being part of a name: the word itself and its neighbours,
/// their letters and shapes, their kinds, what the catalogue knows of them, what stands around the
/// run of capitals that it is in, and what stands around its other occurrences in the article.
final class NameFeatures {

  private static final int NEAR = 5;

  private final NameText text;
  private final NameSentence sentence;
  private final WordKinds kinds;
  private final int at;
  private final Run run;
  private final NameWord word;
  private final Set<String> features = new HashSet<>();

  private NameFeatures(NameText text, NameSentence sentence, WordKinds kinds, Run run, int at) {
    this.text = text;
    this.sentence = sentence;
    this.kinds = kinds;
    this.run = run;
    this.at = at;
    this.word = sentence.word(at);
  }

  static Set<String> of(NameText text, NameSentence sentence, WordKinds kinds, Run run, int at) {
    NameFeatures all = new NameFeatures(text, sentence, kinds, run, at);
    all.add("", "");
    all.words();
    all.knowledge();
    all.letters();
    all.kinds();
    all.aroundRun();
    all.elsewhere();
    all.place();
    return all.features;
  }

  private void add(String name, String value) {
    features.add(name + '=' + value);
  }

  private String surface(int index) {
    return surface(sentence, index);
  }

  private String lower(int index) {
    return surface(index).toLowerCase(Locale.ROOT);
  }

  private String shape(int index) {
    return NameWord.shape(surface(index));
  }

  private String known(int index) {
    return known(sentence, index);
  }

  private String kind(int index) {
    return kind(sentence, index);
  }

  private static String surface(NameSentence sentence, int at) {
    return at < 0 ? "<" : at >= sentence.size() ? ">" : sentence.word(at).text;
  }

  private static String known(NameSentence sentence, int at) {
    return at < 0 || at >= sentence.size() ? "-" : sentence.word(at).knowledge();
  }

  private static String kind(NameSentence sentence, int at) {
    return at < 0 ? "<" : at >= sentence.size() ? ">" : sentence.word(at).kind;
  }

  private void words() {
    for (int o = -2; o <= 2; o++) {
      add("w" + o, surface(at + o));
      add("s" + o, shape(at + o));
    }
    for (int o = -1; o <= 1; o++) {
      add("l" + o, lower(at + o));
    }
    add("l-2-1", lower(at - 2) + ' ' + lower(at - 1));
    add("l12", lower(at + 1) + ' ' + lower(at + 2));
    add("w-10", lower(at - 1) + ' ' + word.text);
    add("w01", word.text + ' ' + lower(at + 1));
    add("s-10", shape(at - 1) + ' ' + shape(at));
    add("s01", shape(at) + ' ' + shape(at + 1));
    add("s-101", shape(at - 1) + ' ' + shape(at) + ' ' + shape(at + 1));
  }

  private void knowledge() {
    String here = known(at);
    String before = known(at - 1);
    String after = known(at + 1);
    for (int o = -2; o <= 2; o++) {
      add("g" + o, known(at + o));
    }
    add("g-10", before + ' ' + here);
    add("g01", here + ' ' + after);
    add("g-101", before + ' ' + here + ' ' + after);
    add("gs", here + ' ' + shape(at));
    add("gs1", here + ' ' + shape(at + 1));
    add("gs-1", here + ' ' + shape(at - 1));
    add("gw", here + ' ' + word.text);
    add("gl1", here + ' ' + lower(at + 1));
    add("gl-1", here + ' ' + lower(at - 1));
    add("g-1s", before + ' ' + shape(at));
    add("g-1l", before + ' ' + lower(at));
    add("g-1ss", before + ' ' + shape(at) + ' ' + shape(at + 1));
    boolean joined = sentence.touches(at, at + 1);
    boolean joins = sentence.touches(at - 1, at);
    boolean ends = at + 1 >= sentence.size() || !after.contains("I");
    String next = joined ? "!" + shape(at + 1) + shape(at + 2) : shape(at + 1);
    add("gn", here + ends + next);
    add("gp", (joins ? "!" + surface(at - 1) : "") + known(at - 2) + before + shape(at));
    add("gpk", joins + before + word.kind);
  }

  private void letters() {
    String own = word.text;
    if (!Character.isLetter(own.charAt(0)) && !word.capital()) {
      return;
    }
    for (int length = 1; length <= Math.min(4, own.length()); length++) {
      add("p", own.substring(0, length));
      add("u", own.substring(own.length() - length));
    }
    if (word.capital()) {
      String framed = '^' + lower(at) + '$';
      for (int from = 0; from + 3 <= framed.length(); from++) {
        add("t", framed.substring(from, from + 3));
      }
    }
  }

  private void kinds() {
    boolean lower = text.hasLower(lower(at));
    boolean inner = text.hasInner(word.text);
    String opens = at == 0 ? "^" : "";
    if (word.capital()) {
      add("lo", "" + lower + inner + opens);
      add("given", "" + kinds.given(word.text) + (at > 0 && kinds.given(surface(at - 1))));
      add("sur", "" + kinds.surname(word.text) + kinds.surname(surface(at + 1)));
      add("chin", "" + Surnames.chinese(word.text) + Surnames.chinese(surface(at - 1)));
    }
    add("k0", word.kind + opens);
    add("k-1", kind(at - 1));
    add("k1", kind(at + 1));
    add("k-10", kind(at - 1) + ' ' + word.kind);
    add("k01", word.kind + ' ' + kind(at + 1) + opens);
    add("k-101", kind(at - 1) + ' ' + word.kind + ' ' + kind(at + 1));
    add("k012", word.kind + ' ' + kind(at + 1) + ' ' + kind(at + 2) + opens);
    add("k-2-10", kind(at - 2) + ' ' + kind(at - 1) + ' ' + word.kind);
    String around = kind(at - 1) + ' ' + word.kind + ' ' + kind(at + 1);
    add("k-1012", around + ' ' + kind(at + 2));
    add("k-2-101", kind(at - 2) + ' ' + around);
    add("klo", word.kind + lower + inner + opens);
    add("kt", word.kind + sentence.titled() + word.block.name().charAt(0));
    lexicon();
  }

  private void lexicon() {
    String last = kinds.closing(word.text);
    String first = kinds.opening(word.text);
    String place = placeInRun();
    String runLast = kinds.closing(surface(run.to() - 1));
    String runFirst = kinds.opening(surface(run.from()));
    add("cl", last);
    add("cf", first);
    add("ci", kinds.inside(word.text));
    add("clf", last + ' ' + first + place);
    add("crl", runLast + place + word.kind);
    add("crf", runFirst + place + word.kind);
    add("crfl", runFirst + ' ' + runLast + place);
    if (word.kind.length() < 3) {
      add("cnl", kinds.closing(surface(at + 1)) + word.kind);
      add("cpf", kinds.opening(surface(at - 1)) + word.kind + last);
    }
  }

  private String placeInRun() {
    return (at == run.from() ? "F" : "")
        + (at == run.to() - 1 ? "L" : "")
        + Math.min(3, run.length());
  }

  private void aroundRun() {
    int from = run.from();
    int to = run.to();
    String place = placeInRun();
    StringBuilder sequence = new StringBuilder(place);
    StringBuilder knowledge = new StringBuilder(place);
    StringBuilder shapes = new StringBuilder(place);
    for (int index = from; index < Math.min(to, from + NEAR); index++) {
      sequence.append(' ').append(kind(index));
      knowledge.append(' ').append(known(index));
      shapes.append(' ').append(shape(index));
    }
    String before = lower(from - 1);
    String after = lower(to);
    String own = word.kind;
    add("rk", sequence.toString());
    add("rka", sequence + "|" + after);
    add("rkb", sequence + "|" + before);
    add("rkab", place + own + '|' + before + '|' + after);
    add("rlk", place + kind(to - 1) + ' ' + own);
    add("rfk", place + kind(from) + ' ' + own);
    add("rll", own + place + lower(to - 1));
    add("rfl", own + place + lower(from));
    for (int index = to; index < Math.min(sentence.size(), to + NEAR); index++) {
      add("A", lower(index));
      add("kA", own + ' ' + lower(index));
    }
    for (int index = Math.max(0, from - NEAR); index < from; index++) {
      add("B", lower(index));
      add("kB", own + ' ' + lower(index));
    }
    add("r", place);
    add("rb", before);
    add("rb1", lower(from - 2));
    add("rb2", lower(from - 2) + ' ' + before);
    add("ra", after);
    add("ra1", lower(to + 1));
    add("ra2", after + ' ' + lower(to + 1));
    add("ra12", lower(to + 1) + ' ' + lower(to + 2));
    add("ra3", lower(to + 2));
    add("ra4", lower(to + 3));
    add("rba", before + ' ' + after);
    add("rl", lower(to - 1));
    add("rf", lower(from));
    add("rlp", place + lower(to - 1));
    add("rfp", place + lower(from));
    add("rg", knowledge.toString());
    add("rs", run.length() > 3 ? place : shapes.toString());
    boolean joins = sentence.touches(at - 1, at);
    boolean joined = sentence.touches(at, at + 1);
    add("n!", surface(at + 1) + (joined ? "!" : ""));
    add("p!", surface(at - 1) + (joins ? "!" : ""));
    add("j", "" + joins + joined + place);
    add("quo", "" + quote(at - 1) + quote(at + 1) + own);
  }

  private boolean quote(int index) {
    return surface(index).equals("\"") || surface(index).equals("'");
  }

  private void elsewhere() {
    String lower = word.lower();
    int speaks = Math.min(3, text.speaks(lower));
    if (speaks > 0 && word.nameable()) {
      add("spk", speaks + word.kind);
      if (at < 2) {
        add("spk0", speaks + word.kind + surface(at + 1).equals(":"));
      }
    }
    boolean sure =
        word.known != null
            && (word.trust == NameWord.Trust.SURE || word.trust == NameWord.Trust.PART);
    if (sure || !word.nameable()) {
      return;
    }
    int occurrences = text.occurrences(lower);
    add("on", "" + Math.min(3, occurrences));
    if (occurrences > 1) {
      Set<String> here = new HashSet<>(surroundings(sentence, at, kinds));
      text.elsewhere(word, here).forEach(feature -> features.add("o:" + feature));
    }
  }

  /// What one occurrence of a word tells the others.
  static List<String> surroundings(NameSentence sentence, int at, WordKinds kinds) {
    List<String> all = new ArrayList<>();
    String before = surface(sentence, at - 1);
    String after = surface(sentence, at + 1);
    String second = surface(sentence, at + 2).toLowerCase(Locale.ROOT);
    all.add("p=" + before.toLowerCase(Locale.ROOT));
    all.add("n=" + after.toLowerCase(Locale.ROOT));
    all.add("g=" + sentence.word(at).knowledge());
    all.add("pk=" + kind(sentence, at - 1));
    all.add("nk=" + kind(sentence, at + 1));
    if (kinds.given(before)) {
      all.add("pgiven");
    }
    if (sentence.nameable(at - 1)) {
      all.add("pcap");
    }
    if (sentence.nameable(at + 1)) {
      all.add(sentence.word(at + 1).number() ? "ncap0" : "ncap");
    }
    all.add("ng=" + known(sentence, at + 1));
    all.add("pg=" + known(sentence, at - 1));
    all.add("p2=" + surface(sentence, at - 2).toLowerCase(Locale.ROOT));
    all.add("n2=" + second);
    if (at > 0 && !sentence.titled()) {
      all.add("mid");
    }
    all.add("ns=" + NameWord.shape(after));
    all.add("ps=" + NameWord.shape(before));
    if (after.equals(",")) {
      all.add("ap=" + second);
      all.add("ap=" + surface(sentence, at + 3).toLowerCase(Locale.ROOT));
      all.add("ap=" + surface(sentence, at + 4).toLowerCase(Locale.ROOT));
    }
    return all.stream().distinct().toList();
  }

  private void place() {
    boolean titled = sentence.titled();
    Block.Kind block = word.block;
    add("b", block.name().charAt(0) + "" + titled);
    add("bs", block.name().charAt(0) + "" + titled + shape(at) + (at == 0));
    add("bl", "" + (sentence.fromTop() < 3) + (sentence.fromEnd() <= 2) + word.capital());
    if (word.capital()) {
      int top = Math.min(sentence.fromTop(), 4);
      int end = Math.min(sentence.fromEnd(), 4);
      add("bp", top + "_" + end + (sentence.size() < 8));
      add("f", lower(0));
      add("fk", lower(0) + (sentence.size() < 12) + block.name().charAt(0));
    }
  }
}
