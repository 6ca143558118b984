package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.article.FoldedText;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Entity.Government;
import org.claimtrail.entity.Entity.Person;
import org.claimtrail.entity.Linked;
import org.claimtrail.entity.Mention;

/// All names in an article: the catalogue's, people and organisations that CoreNLP's recogniser
/// adds, and what the article itself makes a name, such as a surname after the full name or
/// initials in parentheses after what they stand for.
final class ArticleNames {

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:Ministry|Department|Commission|Agency|Court|Senate|Congress|Parliament|Committee|Bureau"
              + "|Administration|Authority|Council|Office|Embassy|Tribunal|Regulator|Directorate)\\b");

  /// The recogniser takes "API", "GPU" and "Chinese AI" for organisations.
  private static final Pattern INITIALISM =
      Pattern.compile("[A-Z&]{2,5}s?|(?:Chinese|American|US|European) AI");

  private static final Pattern INITIALS = Pattern.compile("\\G \\(([A-Z][A-Za-z]*[A-Z])\\)");

  private final FoldedText text;

  /// By start in the folded text.
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  private final Set<Span> places = new HashSet<>();

  private ArticleNames(FoldedText text) {
    this.text = text;
  }

  static ArticleNames of(FoldedText text, Linked linked, List<RawSentence> sentences) {
    ArticleNames names = new ArticleNames(text);
    linked.mentions().forEach(names::add);
    for (Mention place : linked.places()) {
      names.add(place);
      names.places.add(place.span());
    }
    sentences.forEach(names::recognise);
    names.addCoinages();
    names.addInitials();
    names.addSurnames(sentences);
    return names;
  }

  /// The mention that begins at an index of the folded text.
  Optional<Mention> at(int start) {
    return Optional.ofNullable(byStart.get(start));
  }

  boolean hasPlaces(Sentence sentence) {
    return sentence.mentions().stream().anyMatch(this::isPlace);
  }

  boolean isPlace(Mention mention) {
    return places.contains(mention.span());
  }

  private void add(Mention mention) {
    byStart.put(text.folded(mention.span()).start(), mention);
  }

  private boolean free(Span folded) {
    Map.Entry<Integer, Mention> before = byStart.floorEntry(folded.end() - 1);
    return before == null || !text.folded(before.getValue().span()).overlaps(folded);
  }

  private void recognise(RawSentence sentence) {
    if (!callsForRecogniser(sentence)) {
      return;
    }
    List<CoreLabel> words = Models.names(sentence.words());
    for (int from = 0; from < words.size(); ) {
      String kind = kind(words.get(from));
      int to = from + 1;
      while (to < words.size() && kind(words.get(to)).equals(kind)) {
        to++;
      }
      Span span = new Span(words.get(from).beginPosition(), words.get(to - 1).endPosition());
      if (!kind.equals("O") && free(span)) {
        recognised(kind, span, to - from);
      }
      from = to;
    }
  }

  private void recognised(String kind, Span span, int length) {
    String name = span.in(text.text());
    if (!name.chars().anyMatch(Character::isUpperCase) || name.length() < 3) {
      return;
    }
    switch (kind) {
      case "PERSON" -> {
        if (length > 1) {
          add(new Mention(text.original(span), new Person(name, List.of(), List.of())));
        }
      }
      case "ORGANIZATION" -> {
        if (!INITIALISM.matcher(name).matches() && !hyphened(span)) {
          add(new Mention(text.original(span), organisation(name)));
        }
      }
      default -> {}
    }
  }

  /// Whether the word goes on after a hyphen, so that this is only a part of a name.
  private boolean hyphened(Span span) {
    String all = text.text();
    return span.end() < all.length() && all.charAt(span.end()) == '-'
        || span.start() > 0 && all.charAt(span.start() - 1) == '-';
  }

  private static Entity organisation(String name) {
    return BODY.matcher(name).find()
        ? new Government(name, List.of(), null)
        : new Company(name, List.of(), null, null, null, null);
  }

  private static String kind(CoreLabel word) {
    String answer = word.get(CoreAnnotations.AnswerAnnotation.class);
    return answer == null ? "O" : answer;
  }

  /// Whether a word inside the sentence has a capital and no name yet.
  private boolean callsForRecogniser(RawSentence sentence) {
    List<CoreLabel> words = sentence.words();
    for (int at = 0; at < words.size(); at++) {
      CoreLabel word = words.get(at);
      boolean capital = Character.isUpperCase(word.word().charAt(0));
      boolean opens =
          at == 0 && (words.size() < 2 || !Character.isUpperCase(words.get(1).word().charAt(0)));
      if (capital && !opens && free(new Span(word.beginPosition(), word.endPosition()))) {
        return true;
      }
    }
    return false;
  }

  /// Words with a capital inside, which no dictionary has: "PortBench", "HonestAGI". A benchmark
  /// where the name says so, else an organisation.
  private void addCoinages() {
    Matcher matcher = COINAGE.matcher(text.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (free(span)) {
        String name = matcher.group();
        boolean benchmark = BENCHMARK.matcher(name).find();
        add(
            new Mention(
                text.original(span),
                benchmark
                    ? new Benchmark(name, List.of(), null, null, null, null, false)
                    : new Company(name, List.of(), null, null, null, null)));
      }
    }
  }

  private static final Pattern COINAGE =
      Pattern.compile(
          "(?<![\\p{L}\\d./@_-])(?:[A-Z][A-Za-z]*-?(?:Bench|Eval|QA)(?:[-"
              + " ](?:[A-Z][a-z]+|\\d(?:\\.\\d)?))?"
              + "|[A-Z][a-z]+(?:[A-Z][a-z]+|[A-Z]{2,4}))(?![\\p{L}\\d_/@]|\\.[a-z])");
  private static final Pattern BENCHMARK = Pattern.compile("Bench|Eval|QA|Arena");

  /// "Center for AI Standards and Innovation (CAISI)": from there on CAISI names it too.
  private void addInitials() {
    Map<String, Entity> initials = new LinkedHashMap<>();
    for (Mention mention : List.copyOf(byStart.values())) {
      Span span = text.folded(mention.span());
      Matcher matcher = INITIALS.matcher(text.text()).region(span.end(), text.text().length());
      if (matcher.lookingAt() && standFor(matcher.group(1), span.in(text.text()))) {
        initials.putIfAbsent(matcher.group(1), mention.entity());
      }
    }
    initials.forEach((name, entity) -> addEverywhere(name, entity));
  }

  private static boolean standFor(String initials, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < initials.length(); i++) {
      if (Character.toUpperCase(name.charAt(i)) == Character.toUpperCase(initials.charAt(at))) {
        at++;
      }
    }
    return at == initials.length();
  }

  private void addEverywhere(String name, Entity entity) {
    Matcher matcher =
        Pattern.compile("(?<![\\w])" + Pattern.quote(name) + "(?![\\w])").matcher(text.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (free(span)) {
        add(new Mention(text.original(span), entity));
      }
    }
  }

  /// "Liang" after "Liang Wenfeng", "Altman" after "Sam Altman".
  private void addSurnames(List<RawSentence> sentences) {
    Map<String, Entity> surnames = new LinkedHashMap<>();
    for (Mention mention : byStart.values()) {
      if (mention.entity() instanceof Person) {
        String[] parts = text.folded(mention.span()).in(text.text()).split("\\s+", -1);
        if (parts.length > 1) {
          surnames.putIfAbsent(parts[parts.length - 1], mention.entity());
          if (parts.length == 2 && Surnames.chinese(parts[0])) {
            surnames.putIfAbsent(parts[0], mention.entity());
          }
        }
      }
    }
    if (surnames.isEmpty()) {
      return;
    }
    List<Mention> found = new ArrayList<>();
    for (RawSentence sentence : sentences) {
      for (CoreLabel word : sentence.words()) {
        Entity person = surnames.get(word.originalText());
        Span span = new Span(word.beginPosition(), word.endPosition());
        if (person != null && free(span)) {
          found.add(new Mention(text.original(span), person));
        }
      }
    }
    found.forEach(this::add);
  }
}
