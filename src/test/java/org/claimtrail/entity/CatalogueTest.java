package org.claimtrail.entity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.Entity.Chip;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Entity.Government;
import org.claimtrail.entity.Entity.Model;
import org.claimtrail.entity.Entity.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The built-in catalogue as a whole.
class CatalogueTest {

  private final Catalogue catalogue = Catalogue.builtIn();

  @ParameterizedTest
  @CsvSource({
    "COMPANY, 120",
    "MODEL, 150",
    "BENCHMARK, 120",
    "PERSON, 100",
    "GOVERNMENT, 60",
    "CHIP, 50",
  })
  void holdsAtLeastSoMany(EntityType type, long count) {
    Map<EntityType, Long> counts =
        catalogue.entities().stream().collect(groupingBy(Entity::type, counting()));
    assertThat(counts.get(type)).isGreaterThanOrEqualTo(count);
  }

  @Test
  void whoeverMakesOwnsEmploysOrRunsSomethingIsInIt() {
    Set<String> actors = names(EntityType.COMPANY);
    actors.addAll(names(EntityType.GOVERNMENT));
    Set<String> suites = names(EntityType.BENCHMARK);
    Set<String> missing = new TreeSet<>();
    for (Entity entity : catalogue.entities()) {
      actorsOf(entity).filter(name -> !actors.contains(name)).forEach(missing::add);
      if (entity instanceof Benchmark benchmark && benchmark.suite() != null) {
        Stream.of(benchmark.suite()).filter(name -> !suites.contains(name)).forEach(missing::add);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Stream<String> actorsOf(Entity entity) {
    return switch (entity) {
      case Company company -> known(company.parent(), company.country());
      case Model model -> known(model.maker());
      case Benchmark benchmark -> known(benchmark.operator());
      case Person person -> person.affiliations().stream().map(Affiliation::with);
      case Government government -> known(government.country());
      case Chip chip -> known(chip.maker());
    };
  }

  private static Stream<String> known(@Nullable String... names) {
    return Stream.of(names).filter(Objects::nonNull);
  }

  @Test
  void nobodyOwnsHimself() {
    LocalDate day = LocalDate.of(2026, 11, 25);
    for (Entity entity : catalogue.entities()) {
      assertThat(catalogue.owners(entity, day)).doesNotContain(entity).doesNotHaveDuplicates();
    }
  }

  @Test
  void postsThatEndDoNotEndBeforeTheyBegin() {
    List<String> wrong = new ArrayList<>();
    for (Entity entity : catalogue.entities()) {
      if (entity instanceof Person person) {
        person.affiliations().stream()
            .filter(p -> p.from() != null && p.until() != null && p.until().isBefore(p.from()))
            .forEach(p -> wrong.add(person.name() + " at " + p.with()));
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// "DeepSeek", "Mistral" and the like name a company; the family of that name is found by its
  /// versions only.
  @Test
  void aNameThatNeedsNoOtherSignHasOneOwner() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Naming naming : CatalogueData.builtIn().namings()) {
      Stream.concat(naming.names().stream(), naming.places().stream())
          .filter(name -> !naming.guarded().contains(name))
          .forEach(name -> owned(owners, NameKey.of(name), naming.entity()));
    }
    owners.values().removeIf(them -> them.size() == 1);
    assertThat(owners).isEmpty();
  }

  @Test
  void canonicalNamesAreUnique() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Naming naming : CatalogueData.builtIn().namings()) {
      if (naming.names().contains(naming.entity().name())) {
        owned(owners, NameKey.of(naming.entity().name()), naming.entity());
      }
    }
    owners.values().removeIf(them -> them.size() == 1);
    assertThat(owners).isEmpty();
  }

  private static void owned(Map<String, Set<String>> owners, String name, Entity entity) {
    String owner = entity.type().label() + " " + entity.name();
    owners.computeIfAbsent(name, _ -> new TreeSet<>()).add(owner);
  }

  @Test
  void everyNameLeadsToAnEntityThatBearsIt() {
    for (Entity entity : catalogue.entities()) {
      Entity found = catalogue.named(entity.name()).orElseThrow();
      assertThat(NameKey.of(found.name())).isEqualTo(NameKey.of(entity.name()));
      for (String alias : entity.aliases()) {
        assertThat(catalogue.named(alias)).as(alias).isPresent();
      }
    }
  }

  private Set<String> names(EntityType type) {
    return catalogue.entities().stream()
        .filter(entity -> entity.type() == type)
        .map(Entity::name)
        .collect(toCollection(TreeSet::new));
  }
}
