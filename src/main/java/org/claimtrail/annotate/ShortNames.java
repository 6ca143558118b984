package org.claimtrail.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /// "Professor", "Until June".
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "^(?:(?:Mr|Ms|Mrs|Dr|Sir|Prof|Sen|Rep|Professor|Judge|Justice|Senator|Representative"
              + "|Congressman|Minister|Secretary|Commissioner|Governor|President|Chairman|Chairwoman"
              + "|Director|Analyst|January|February|March|April|May|June|July|August|September|October|November|December)\\.?"
              + " )+(?=\\S+ \\S)");

  /// Where the name itself begins, behind titles and months.
  static int start(String name, EntityType type) {
    Matcher matcher = NO_PERSON.matcher(name);
    return type == EntityType.PERSON && matcher.find() ? matcher.end() : 0;
  }

  /// A thing of which only the name is known; "M300s" are M300.
  static Entity entity(String name, EntityType type) {
    return switch (type) {
      case COMPANY -> new Company(name, List.of(), null, null, null, null);
      case MODEL -> new Model(PLURAL.matcher(name).replaceFirst("$1"), List.of(), null, null);
      case BENCHMARK -> new Benchmark(name, List.of(), null, null, null, null, null, false, null);
      case PERSON -> new Person(name, List.of(), List.of());
      case GOVERNMENT -> new Government(name, List.of(), null);
      case CHIP -> new Chip(PLURAL.matcher(name).replaceFirst("$1"), List.of(), null, null);
    };
  }

  /// What the name of the mention at an index is short for: of all that it may be, what was named
  /// last before it, or else first after it. The catalogue's own short names keep what they name,
  /// but "Opus" is the Claude Opus 4.6 named before rather than any Claude.
  static Optional<Entity> fuller(List<Mention> all, int at, String surface) {
    Entity entity = all.get(at).entity();
    boolean line = !words(entity.name()).contains(words(surface));
    if (!entity.aliases().isEmpty() && !line) {
      return Optional.empty();
    }
    Stream<Mention> before = all.subList(0, at).reversed().stream();
    Stream<Mention> after = all.subList(at + 1, all.size()).stream();
    return Stream.concat(before, after)
        .map(Mention::entity)
        .filter(other -> other.type() == entity.type())
        .filter(
            other ->
                entity.aliases().isEmpty()
                    ? shortens(entity, other.name())
                    : isLine(entity, surface, other.name()))
        .findFirst();
  }

  private static boolean isLine(Entity family, String surface, String fuller) {
    return (family.type() == EntityType.MODEL || family.type() == EntityType.CHIP)
        && words(fuller).startsWith(words(family.name()))
        && words(fuller).contains(words(surface));
  }

  private static boolean shortens(Entity entity, String fuller) {
    String name = words(entity.name());
    String whole = words(fuller);
    if (name.equals(whole)) {
      return !entity.name().equals(fuller) && Character.isUpperCase(entity.name().charAt(1));
    }
    return switch (entity.type()) {
      case PERSON -> name.strip().indexOf(' ') < 0 && whole.contains(name);
      case COMPANY -> whole.startsWith(name);
      case MODEL, CHIP -> whole.contains(name) && !whole.startsWith(name);
      case BENCHMARK, GOVERNMENT -> false;
    };
  }

  /// In lower case, with a blank before and behind each word.
  private static String words(String name) {
    return " " + name.toLowerCase(Locale.ROOT) + " ";
  }
}
