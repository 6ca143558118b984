package org.claimtrail.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.claimtrail.claim.Reference;
import org.claimtrail.entity.Lineage;

/// Who has one role in a claim.
///
/// @param name canonical names and describing words alike, each as a whole
/// @param family of those that are entities: their names and the names of what they belong to
/// @param described the describing words of those that are none
record RoleFields(KeywordField name, KeywordField family, TextField described) {

  static RoleFields of(Role role) {
    String label = role.name().toLowerCase(Locale.ROOT);
    return new RoleFields(
        new KeywordField(label),
        new KeywordField(label + "_family"),
        new TextField(label + "_described"));
  }

  /// @return its family; nobody for one who is described
  Set<String> add(Document document, Reference reference, Lineage lineage, LocalDate day) {
    name.add(document, reference.name());
    return switch (reference) {
      case Reference.Named(var entity) -> {
        Fields.ENTITY.add(document, entity);
        Set<String> names = lineage.of(entity, day);
        names.forEach(each -> family.add(document, each));
        yield names;
      }
      case Reference.Described(var words) -> {
        described.add(document, words);
        yield Set.of();
      }
    };
  }

  List<String> names(Document document) {
    return name.readAll(document);
  }
}
