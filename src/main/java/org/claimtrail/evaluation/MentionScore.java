package org.claimtrail.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.entity.EntityType;

/// How well an article's mentions were found.
///
/// @param byType right where place and type are; types that neither side has are left out
/// @param linked how many of the right ones have the right name, too
record MentionScore(Map<EntityType, Tally> byType, int linked) {

  static final MentionScore NONE = new MentionScore(Map.of(), 0);

  /// Of what is given twice at a place, the first counts.
  static MentionScore of(GoldArticle article, List<GivenMention> given, Names names) {
    Map<EntityType, Tally> counts = new EnumMap<>(EntityType.class);
    Map<Place, GoldEntity> gold = article.mentions();
    gold.values().forEach(entity -> counts.merge(entity.type(), new Tally(0, 0, 1), Tally::plus));
    int linked = 0;
    Set<Place> seen = new HashSet<>();
    for (GivenMention mention : given) {
      if (seen.add(mention.place())) {
        GoldEntity entity = gold.get(mention.place());
        boolean right = entity != null && entity.type() == mention.type();
        counts.merge(mention.type(), new Tally(right ? 1 : 0, 1, 0), Tally::plus);
        if (entity != null && right && names.same(entity.name(), mention.name())) {
          linked++;
        }
      }
    }
    return new MentionScore(counts, linked);
  }

  Tally of(EntityType type) {
    return byType.getOrDefault(type, Tally.NONE);
  }
}
