package org.claimtrail.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.Entity.Chip;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Entity.Government;
import org.claimtrail.entity.Entity.Model;
import org.claimtrail.entity.Entity.Person;
import org.jspecify.annotations.Nullable;

/// One entry of a catalogue file, made into an entity and the names for it. The keys are explained
/// at the head of each file.
record CatalogueEntry(String file, Map<?, ?> entry) {

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "aliases",
          "ordinary",
          "former",
          "places",
          "kind",
          "country",
          "city",
          "parent",
          "maker",
          "versions",
          "alone",
          "lines",
          "leads",
          "bare",
          "joint",
          "pattern",
          "open",
          "unit",
          "range",
          "better",
          "items",
          "field",
          "operator",
          "part",
          "affiliations");

  Naming naming(EntityType type) {
    for (Object key : entry.keySet()) {
      if (!KEYS.contains(key)) {
        throw fault("no key '" + key + "'");
      }
    }
    Set<String> names = new LinkedHashSet<>(words("aliases"));
    for (Map<?, ?> former : maps("former")) {
      names.add(String.valueOf(former.get("name")));
    }
    names.addAll(words("ordinary"));
    names.remove(name());
    names.removeIf(name -> makerAndName(name, names));
    Entity entity = entity(type, List.copyOf(names));
    if (bare()) {
      names.add(name());
    } else {
      names.removeIf(name -> NameKey.of(name).equals(NameKey.of(name())));
    }
    Set<String> guarded = Set.copyOf(words("ordinary"));
    return new Naming(entity, List.copyOf(names), guarded, words("places"), versions(entity));
  }

  /// "Nvidia H20" names two things, a maker and a chip.
  private boolean makerAndName(String alias, Set<String> names) {
    String maker = word("maker");
    if (maker == null || !alias.startsWith(maker + " ")) {
      return false;
    }
    String rest = alias.substring(maker.length() + 1);
    return rest.equals(name()) || names.contains(rest);
  }

  private Entity entity(EntityType type, List<String> aliases) {
    return switch (type) {
      case COMPANY ->
          new Company(name(), aliases, word("parent"), word("country"), word("city"), word("kind"));
      case MODEL -> new Model(name(), aliases, word("maker"), null);
      case BENCHMARK ->
          new Benchmark(
              name(),
              aliases,
              word("operator"),
              word("part"),
              word("unit"),
              end(0),
              end(1),
              "lower".equals(word("better")),
              items());
      case PERSON -> new Person(name(), aliases, affiliations());
      case GOVERNMENT -> new Government(name(), aliases, word("country"));
      case CHIP -> new Chip(name(), aliases, word("maker"), null);
    };
  }

  private @Nullable Versions versions(Entity entity) {
    String pattern = word("pattern");
    Object written = entry.get("versions");
    if (pattern == null && written == null) {
      return null;
    }
    try {
      if (pattern != null) {
        Pattern.compile(pattern);
      }
      boolean letters = written instanceof List;
      List<String> stems = new ArrayList<>(List.of(entity.name()));
      stems.addAll(words("aliases"));
      String joint = word("joint");
      return new Versions(
          entity,
          new Versions.Writing(
              pattern == null ? stems : List.of(),
              letters ? words("versions") : List.of("", "v", "V"),
              words("alone"),
              words("lines"),
              words("leads"),
              joint == null ? " " : joint,
              pattern));
    } catch (PatternSyntaxException e) {
      throw fault("no regular expression: " + e.getDescription());
    }
  }

  private @Nullable Integer items() {
    Object items = entry.get("items");
    if (items == null) {
      return null;
    }
    if (items instanceof Number number
        && number.intValue() > 0
        && number.intValue() == number.doubleValue()) {
      return number.intValue();
    }
    throw fault("'items' must be a whole number above 0");
  }

  /// An end of the range: 0 for the lower.
  private @Nullable Double end(int which) {
    return entry.get("range") instanceof List<?> range
            && range.size() == 2
            && range.get(which) instanceof Number end
        ? end.doubleValue()
        : null;
  }

  private List<Affiliation> affiliations() {
    List<Affiliation> posts = new ArrayList<>();
    for (Map<?, ?> post : maps("affiliations")) {
      if (!(post.get("with") instanceof String with)) {
        throw fault("an affiliation without 'with'");
      }
      String role = post.get("role") instanceof String text ? text : null;
      posts.add(
          new Affiliation(with, role, day(post.get("from"), false), day(post.get("until"), true)));
    }
    return posts;
  }

  private @Nullable LocalDate day(@Nullable Object date, boolean last) {
    if (date == null) {
      return null;
    }
    String text = String.valueOf(date);
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw fault("no date '" + text + "'; write 2025, 2025-03 or 2025-03-14");
    }
  }

  private String name() {
    return String.valueOf(entry.get("name"));
  }

  private @Nullable String word(String key) {
    Object value = entry.get(key);
    if (value instanceof List || value instanceof Map) {
      throw fault("'" + key + "' must be one word or name");
    }
    return value == null ? null : value.toString();
  }

  private List<String> words(String key) {
    Object value = entry.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list) || !list.stream().allMatch(CatalogueEntry::isWord)) {
      throw fault("'" + key + "' must be a list: [one, two]");
    }
    return list.stream().map(String::valueOf).toList();
  }

  private static boolean isWord(@Nullable Object value) {
    return value != null && !(value instanceof List) && !(value instanceof Map);
  }

  private List<Map<?, ?>> maps(String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    Object value = entry.get(key);
    for (Object one : value == null ? List.of() : value instanceof List<?> l ? l : List.of(value)) {
      if (!(one instanceof Map<?, ?> map)) {
        throw fault("'" + key + "' must be a list of entries in braces: [{…}, {…}]");
      }
      maps.add(map);
    }
    return maps;
  }

  /// Whether the name alone is a name of it.
  private boolean bare() {
    Object value = entry.get("bare");
    if (value != null && !(value instanceof Boolean)) {
      throw fault("'bare' must be true or false");
    }
    return !Boolean.FALSE.equals(value);
  }

  private CatalogueException fault(String cause) {
    return new CatalogueException(file + ": '" + name() + "': " + cause);
  }
}
