package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Entity.Person;
import org.claimtrail.entity.Linked;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// All names in an article: what the name model chose, which knows of the catalogue's names and
/// adds others, and what the article itself makes a name, such as a surname after the full name or
/// initials in parentheses after what they stand for.
final class ArticleNames {

  private static final Pattern INITIALS = Pattern.compile("\\G \\(([A-Z][A-Za-z]*[A-Z])\\)");

  private final FoldedText text;

  /// By start in the folded text.
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  private final Set<Span> places = new HashSet<>();

  private ArticleNames(FoldedText text) {
    this.text = text;
  }

  /// @param chosen what the name model found; null without a model
  static ArticleNames of(
      FoldedText text,
      Linked linked,
      @Nullable List<NameChoice.Name> chosen,
      List<RawSentence> sentences,
      Catalogue catalogue) {
    ArticleNames names = new ArticleNames(text);
    if (chosen == null) {
      linked.mentions().forEach(names::add);
      linked.places().forEach(names::place);
    } else {
      names.choose(linked, chosen, sentences, catalogue);
    }
    names.addInitials();
    names.addSurnames(sentences);
    names.joinShortNames();
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

  /// What the catalogue knows keeps its name; the rest is named as it is written. What ends inside
  /// a word of the tokenizer's or in another sentence, like 01.AI, the model cannot judge: it
  /// stays.
  private void choose(
      Linked linked,
      List<NameChoice.Name> chosen,
      List<RawSentence> sentences,
      Catalogue catalogue) {
    Map<Integer, Integer> starts = new HashMap<>();
    for (RawSentence sentence : sentences) {
      int start = sentence.words().getFirst().beginPosition();
      sentence.words().forEach(word -> starts.put(word.endPosition(), start));
    }
    Map<Span, Mention> known = new HashMap<>();
    linked.guesses().forEach(guess -> known.put(guess.span(), guess));
    for (Mention mention : linked.mentions()) {
      known.put(mention.span(), mention);
      Span span = text.folded(mention.span());
      if (starts.getOrDefault(span.end(), span.end()) > span.start()) {
        add(mention);
      }
    }
    for (NameChoice.Name name : chosen) {
      Mention mention = known.get(text.original(name.span()));
      if (mention != null && mention.entity().type() == name.type()) {
        add(mention);
      } else if (free(name.span())) {
        add(named(name, catalogue));
      }
    }
    linked.places().stream().filter(place -> free(text.folded(place.span()))).forEach(this::place);
  }

  private Mention named(NameChoice.Name name, Catalogue catalogue) {
    int start = name.span().start() + ShortNames.start(name.span().in(text.text()), name.type());
    Span span = new Span(start, name.span().end());
    Entity entity =
        catalogue
            .named(span.in(text.text()))
            .filter(known -> known.type() == name.type())
            .orElseGet(() -> ShortNames.entity(span.in(text.text()), name.type()));
    return new Mention(text.original(span), entity);
  }

  private void place(Mention place) {
    add(place);
    places.add(place.span());
  }

  /// The names that the catalogue lacks become those of fuller names in the article.
  private void joinShortNames() {
    List<Mention> all = List.copyOf(byStart.values());
    for (int at = 0; at < all.size(); at++) {
      Mention mention = all.get(at);
      if (!isPlace(mention)) {
        String surface = text.folded(mention.span()).in(text.text());
        Optional<Entity> fuller = ShortNames.fuller(all, at, surface);
        fuller.ifPresent(entity -> add(new Mention(mention.span(), entity)));
      }
    }
  }

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
