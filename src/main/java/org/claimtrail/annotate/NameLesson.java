package org.claimtrail.annotate;

import java.util.Map;
import java.util.TreeMap;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.entity.EntityType;

/// An article in which people marked all names.
///
/// @param names where they stand in its text, none inside another, and what each names
public record NameLesson(Article article, Map<Span, EntityType> names) {

  public NameLesson {
    names = Map.copyOf(new TreeMap<>(names));
  }
}
