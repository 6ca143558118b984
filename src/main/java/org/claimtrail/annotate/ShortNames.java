package org.claimtrail.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.Entity.Chip;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Entity.Government;
import org.claimtrail.entity.Entity.Model;
import org.claimtrail.entity.Entity.Person;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;

/// Names that the catalogue lacks: what they are, and which of them are short for a fuller one in
/// the same article.
final class ShortNames {

  private static final Pattern PLURAL = Pattern.compile("(.*[\\dA-Z])s");

  private ShortNames() {}

  /// A thing of which only the name is known; "M300s" are M300.
  static Entity entity(String name, EntityType type) {
    return switch (type) {
      case COMPANY -> new Company(name, List.of(), null, null, null, null);
      case MODEL -> new Model(PLURAL.matcher(name).replaceFirst("$1"), List.of(), null, null);
      case BENCHMARK -> new Benchmark(name, List.of(), null, null, null, null, false);
      case PERSON -> new Person(name, List.of(), List.of());
      case GOVERNMENT -> new Government(name, List.of(), null);
      case CHIP -> new Chip(PLURAL.matcher(name).replaceFirst("$1"), List.of(), null, null);
    };
  }

  /// What the name of the mention at an index is short for: of all that it may be, what was named
  /// last before it, or else first after it.
  static Optional<Entity> fuller(List<Mention> all, int at) {
    Entity entity = all.get(at).entity();
    List<Mention> before = all.subList(0, at).reversed();
    List<Mention> after = all.subList(at + 1, all.size());
    return java.util.stream.Stream.concat(before.stream(), after.stream())
        .map(Mention::entity)
        .filter(other -> other.type() == entity.type() && shortens(entity, other.name()))
        .findFirst();
  }

  private static boolean shortens(Entity entity, String fuller) {
    String name = entity.name().toLowerCase(Locale.ROOT);
    String whole = fuller.toLowerCase(Locale.ROOT);
    if (name.equals(whole)) {
      return !entity.name().equals(fuller)
          && entity.name().equals(entity.name().toUpperCase(Locale.ROOT));
    }
    return switch (entity.type()) {
      case PERSON -> !name.contains(" ") && List.of(whole.split(" ", -1)).contains(name);
      case COMPANY -> whole.startsWith(name + " ");
      case MODEL, CHIP -> (whole + " ").contains(" " + name + " ");
      case BENCHMARK, GOVERNMENT -> false;
    };
  }
}
