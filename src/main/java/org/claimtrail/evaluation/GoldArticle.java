package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimtrail.article.Article;

/// An article with what people found in it.
///
/// @param name of its files, without ending
/// @param article always with a URL
public record GoldArticle(
    String name, Article article, List<GoldEntity> entities, List<GoldClaim> claims) {

  private record Occurrence(Place place, GoldEntity entity) {}

  public GoldArticle {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }

  public String url() {
    return String.valueOf(article.url());
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
    String edge = "[\\p{L}\\p{N}_]";
    Pattern word =
        Pattern.compile("(?<!" + edge + ")" + Pattern.quote(surface) + "(?!" + edge + ")");
    return word.matcher(text).results().map(m -> Place.of(text, m.start(), m.end())).toList();
  }
}
