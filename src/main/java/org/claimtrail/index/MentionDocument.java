package org.claimtrail.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.document.Document;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Lineage;
import org.claimtrail.entity.Mention;

/// One entity in one article as a document, and back.
final class MentionDocument {

  private MentionDocument() {}

  /// An article's mentions, those of one entity together.
  static Collection<List<Mention>> grouped(List<Mention> mentions) {
    return mentions.stream()
        .collect(
            groupingBy(mention -> EntityKey.of(mention.entity()), LinkedHashMap::new, toList()))
        .values();
  }

  /// @param mentions of one entity; at least one
  static void fill(
      Document document, List<Mention> mentions, String text, LocalDate day, Lineage lineage) {
    Entity entity = mentions.getFirst().entity();
    Fields.ENTITY.add(document, entity);
    Fields.OWNER.add(document, entity.owner(day));
    Fields.COUNT.add(document, mentions.size());
    lineage.of(entity, day).forEach(name -> Fields.FAMILY.add(document, name));
    addName(document, entity.name());
    mentions.stream()
        .map(mention -> mention.span().in(text))
        .distinct()
        .forEach(
            surface -> {
              Fields.SURFACE.add(document, surface);
              addName(document, surface);
            });
  }

  static StoredMention read(Document document) {
    EntityKey entity = Fields.ENTITY.read(document);
    return new StoredMention(
        entity.name(),
        entity.type(),
        Fields.OWNER.read(document),
        Fields.COUNT.read(document),
        Fields.SURFACE.readAll(document));
  }

  private static void addName(Document document, String name) {
    Fields.KNOWN_AS.add(document, name);
    Fields.NAME_WORDS.add(document, name);
  }
}
