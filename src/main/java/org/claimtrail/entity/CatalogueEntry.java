package org.claimtrail.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One entry of a catalogue file, made into an entity and the names for it. The keys are explained
/// at the head of each file.
record CatalogueEntry(String file, ObjectNode entry) {

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
          "field",
          "operator",
          "part",
          "affiliations");

  Naming naming(EntityType type) {
    for (String key : entry.propertyNames()) {
      if (!KEYS.contains(key)) {
        throw fault("no key '" + key + "'");
      }
    }
    Set<String> names = new LinkedHashSet<>(words("aliases"));
    for (JsonNode former : entry.path("former")) {
      names.add(former.path("name").asString(""));
    }
    names.addAll(words("ordinary"));
    names.remove(name());
    names.removeIf(name -> makerAndName(name, names));
    Entity entity = entity(type, List.copyOf(names));
    if (!Boolean.FALSE.equals(flag("bare"))) {
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
              highest(),
              "lower".equals(word("better")));
      case PERSON -> new Person(name(), aliases, affiliations());
      case GOVERNMENT -> new Government(name(), aliases, word("country"));
      case CHIP -> new Chip(name(), aliases, word("maker"), null);
    };
  }

  private @Nullable Versions versions(Entity entity) {
    String pattern = word("pattern");
    JsonNode written = entry.get("versions");
    if (pattern == null && written == null) {
      return null;
    }
    try {
      if (pattern != null) {
        Pattern.compile(pattern);
      }
      boolean letters = written != null && written.isArray();
      List<String> stems = new ArrayList<>(List.of(entity.name()));
      stems.addAll(words("aliases"));
      String joint = word("joint");
      return new Versions(
          entity,
          new Versions.Writing(
              pattern == null ? stems : List.of(),
              letters ? words("versions") : List.of(""),
              words("alone"),
              words("lines"),
              words("leads"),
              joint == null ? " " : joint,
              pattern));
    } catch (PatternSyntaxException e) {
      throw fault("no regular expression: " + e.getDescription());
    }
  }

  private @Nullable Double highest() {
    JsonNode range = entry.path("range");
    return range.isArray() && range.size() == 2 && range.get(1).isNumber()
        ? range.get(1).asDouble()
        : null;
  }

  private List<Affiliation> affiliations() {
    List<Affiliation> posts = new ArrayList<>();
    for (JsonNode post : entry.path("affiliations")) {
      String with = post.path("with").asString("");
      if (with.isEmpty()) {
        throw fault("an affiliation without 'with'");
      }
      LocalDate until = day(post.get("until"), true);
      posts.add(
          new Affiliation(
              with, post.path("role").asString(null), day(post.get("from"), false), until));
    }
    return posts;
  }

  private @Nullable LocalDate day(@Nullable JsonNode node, boolean last) {
    if (node == null || node.isNull()) {
      return null;
    }
    String text = node.asString();
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
    return entry.get("name").asString();
  }

  private @Nullable String word(String key) {
    JsonNode node = entry.get(key);
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isValueNode()) {
      throw fault("'" + key + "' must be one word or name");
    }
    return node.asString();
  }

  private @Nullable Boolean flag(String key) {
    JsonNode node = entry.get(key);
    return node == null ? null : node.asBoolean();
  }

  private List<String> words(String key) {
    JsonNode node = entry.get(key);
    if (node == null || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw fault("'" + key + "' must be a list: [one, two]");
    }
    List<String> words = new ArrayList<>();
    node.forEach(word -> words.add(word.asString()));
    return words;
  }

  private CatalogueException fault(String cause) {
    return new CatalogueException(file + ": '" + name() + "': " + cause);
  }
}
