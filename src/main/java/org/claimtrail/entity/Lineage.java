package org.claimtrail.entity;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// What an entity belongs to: those who make, own or employ it, the family that it is a version of,
/// the suite that it is part of, and what these belong to.
public record Lineage(Catalogue catalogue) {

  /// Canonical names: the entity's own, then nearest first.
  public SequencedSet<String> of(Entity entity, LocalDate day) {
    SequencedSet<String> names = new LinkedHashSet<>();
    Queue<Entity> open = new ArrayDeque<>();
    open.add(entity);
    while (!open.isEmpty()) {
      Entity next = open.remove();
      if (names.add(next.name())) {
        for (String group : new @Nullable String[] {group(next), next.owner(day)}) {
          if (group != null) {
            catalogue.named(group).ifPresentOrElse(open::add, () -> names.add(group));
          }
        }
      }
    }
    return names;
  }

  private static @Nullable String group(Entity entity) {
    return switch (entity) {
      case Entity.Model model -> model.family();
      case Entity.Chip chip -> chip.family();
      case Entity.Benchmark benchmark -> benchmark.suite();
      case Entity.Company _, Entity.Person _, Entity.Government _ -> null;
    };
  }
}
