package org.claimtrail.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What counts as the same name in one article.
final class Names {

  private final List<GoldEntity> entities;
  private final NameGroups groups;
  private final Map<String, Set<String>> forms = new HashMap<>();

  Names(List<GoldEntity> entities, NameGroups groups) {
    this.entities = entities;
    this.groups = groups;
  }

  /// Whether what was given is right: a name of the entity that is wanted, or, where words that
  /// describe somebody are wanted, such with the same noun.
  boolean same(@Nullable String wanted, @Nullable String given) {
    String form = NormalForm.of(given);
    if (forms(wanted).contains(form)) {
      return true;
    }
    if (given == null || wanted == null || form.isEmpty() || isEntity(wanted)) {
      return false;
    }
    return DescribingWords.of(wanted).agreesWith(DescribingWords.of(given));
  }

  /// Whether every one that is wanted can be paired with one given, and none is left over.
  boolean sameAll(List<String> wanted, List<String> given) {
    if (wanted.size() != given.size()) {
      return false;
    }
    return Assignment.heaviest(
                wanted.size(), given.size(), (i, k) -> same(wanted.get(i), given.get(k)) ? 1 : 0)
            .size()
        == wanted.size();
  }

  /// All normal forms by which something may be given.
  private Set<String> forms(@Nullable String wanted) {
    return wanted == null
        ? Set.of("")
        : forms.computeIfAbsent(
            wanted,
            name ->
                groups.with(
                    Stream.concat(
                            Stream.of(name),
                            entities.stream()
                                .filter(entity -> entity.name().equals(name))
                                .flatMap(Names::others))
                        .map(NormalForm::of)
                        .collect(Collectors.toSet())));
  }

  private static Stream<String> others(GoldEntity entity) {
    return Stream.concat(entity.surfaces().stream(), entity.aliases().stream());
  }

  private boolean isEntity(String name) {
    return entities.stream().anyMatch(entity -> entity.name().equals(name));
  }
}
