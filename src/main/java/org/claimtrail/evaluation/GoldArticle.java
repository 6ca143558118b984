package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.annotate.NameLesson;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.entity.EntityType;

/// An article with what people found in it.
///
/// @param name of its files, without ending
/// @param article always with a URL
/// @param partial whether people looked at no more than the claims that it has: what is given
///   beside them counts neither way, and neither do names
public record GoldArticle(
    String name,
    Article article,
    List<GoldEntity> entities,
    List<GoldClaim> claims,
    boolean partial) {

  private record Occurrence(Place place, GoldEntity entity) {}

  public GoldArticle {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }

  public String url() {
    return String.valueOf(article.url());
  }

  /// Where all names stand, and what each names: what a model of names learns from, unless it is
  /// [#partial].
  public NameLesson names() {
    Map<Span, EntityType> names = new HashMap<>();
    mentions().forEach((place, entity) -> names.put(place.span(article.text()), entity.type()));
    return new NameLesson(article, names);
  }

  /// Every occurrence of every surface, the longest first, none inside another.
  Map<Place, GoldEntity> mentions() {
    List<Occurrence> all = new ArrayList<>();
    for (GoldEntity entity : entities) {
      for (String surface : entity.surfaces()) {
        places(article.text(), surface).forEach(place -> all.add(new Occurrence(place, entity)));
      }
    }
    all.sort(
        Comparator.comparingInt((Occurrence one) -> -one.place().length())
            .thenComparingInt(one -> one.place().start()));
    Map<Place, GoldEntity> mentions = new LinkedHashMap<>();
    BitSet taken = new BitSet();
    for (Occurrence one : all) {
      int next = taken.nextSetBit(one.place().start());
      if (next < 0 || next >= one.place().end()) {
        taken.set(one.place().start(), one.place().end());
        mentions.put(one.place(), one.entity());
      }
    }
    return mentions;
  }

  /// Where a surface stands as a word of its own.
  static List<Place> places(String text, String surface) {
    List<Place> places = new ArrayList<>();
    int at = text.indexOf(surface);
    while (at >= 0) {
      int end = at + surface.length();
      boolean alone =
          (at == 0 || !inWord(text.codePointBefore(at)))
              && (end == text.length() || !inWord(text.codePointAt(end)));
      if (alone) {
        places.add(Place.of(text, at, end));
      }
      at = text.indexOf(surface, alone ? end : at + 1);
    }
    return places;
  }

  private static boolean inWord(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || character == '_';
  }
}
