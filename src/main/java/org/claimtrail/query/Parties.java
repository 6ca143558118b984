package org.claimtrail.query;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Lineage;
import org.jspecify.annotations.Nullable;

/// For whom names count where rivals are set against one another, as things are today.
///
/// No two companies that are parties own one another, so that a party is what a question about its
/// family finds.
final class Parties {

  private final Catalogue catalogue;
  private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

  /// Companies that make models or chips.
  private final Set<String> makers = new HashSet<>();

  /// Companies that make none, and own one that does.
  private final Set<String> owners = new HashSet<>();

  private final Map<String, Optional<String>> companies = new HashMap<>();
  private final Map<String, Optional<String>> families = new HashMap<>();

  Parties(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Entity entity : catalogue.entities()) {
      String maker =
          switch (entity) {
            case Entity.Model model -> model.maker();
            case Entity.Chip chip -> chip.maker();
            case Entity.Company _, Entity.Benchmark _, Entity.Person _, Entity.Government _ -> null;
          };
      if (maker != null) {
        makers.add(maker);
      }
    }
    for (String maker : makers) {
      catalogue
          .named(maker)
          .ifPresent(one -> catalogue.owners(one, today).forEach(own -> owners.add(own.name())));
    }
    owners.removeAll(makers);
  }

  /// Whether an entity is one at a level.
  ///
  /// @param name canonical
  boolean has(Level level, String name) {
    return switch (level) {
      case COMPANIES -> name.equals(company(name));
      case FAMILIES -> name.equals(family(name));
      case MODELS -> family(name) != null;
    };
  }

  /// The company for which a name counts; null for none.
  ///
  /// @param name canonical, or describing words
  @Nullable String company(String name) {
    return companies.computeIfAbsent(name, this::ofCompany).orElse(null);
  }

  private @Nullable String family(String name) {
    return families.computeIfAbsent(name, this::ofFamily).orElse(null);
  }

  private Optional<String> ofCompany(String name) {
    List<String> line =
        line(name).filter(Entity.Company.class::isInstance).map(Entity::name).toList();
    return outermost(line.stream().filter(makers::contains))
        .or(() -> outermost(line.stream().filter(not(owners::contains))));
  }

  private Optional<String> ofFamily(String name) {
    return catalogue.named(name).orElse(null) instanceof Entity.Model
        ? outermost(line(name).filter(Entity.Model.class::isInstance).map(Entity::name))
        : Optional.empty();
  }

  /// Itself, then what it belongs to, nearest first.
  private Stream<Entity> line(String name) {
    return catalogue.named(name).stream()
        .flatMap(entity -> new Lineage(catalogue).of(entity, today).stream())
        .flatMap(group -> catalogue.named(group).stream());
  }

  private static Optional<String> outermost(Stream<String> line) {
    return line.reduce((_, further) -> further);
  }
}
