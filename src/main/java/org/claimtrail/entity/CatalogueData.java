package org.claimtrail.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimtrail.article.Identity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The catalogue's entries as its files give them: for each type the entries by name.
///
/// A user's file has a list of entries under the name of each built-in file: `companies:`,
/// `models:` and so on. The built-in files are put together into one of that shape when the program
/// is built.
final class CatalogueData {

  private static final String BUILT_IN = "catalogue.json";

  /// Keys of lists of names.
  private static final Set<String> NAMES = Set.of("aliases", "ordinary", "former", "places");

  /// A key that stands twice is a fault, not the end of what the first one says.
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Map<EntityType, Map<String, Map<?, ?>>> entries;
  private final String version;

  private CatalogueData(Map<EntityType, Map<String, Map<?, ?>>> entries, String version) {
    this.entries = entries;
    this.version = version;
  }

  static CatalogueData builtIn() {
    try (InputStream in = CatalogueData.class.getResourceAsStream(BUILT_IN)) {
      byte[] json = Objects.requireNonNull(in, BUILT_IN).readAllBytes();
      String version = Identity.hash(new String(json, StandardCharsets.UTF_8));
      return new CatalogueData(laidOver(BUILT_IN, Map.of(), PlainJson.object(json)), version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CatalogueData with(Path userFile) {
    String file = userFile.toString();
    try {
      return with(file, Files.readAllBytes(userFile));
    } catch (IOException e) {
      throw new CatalogueException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /// @param file what messages call it
  CatalogueData with(String file, byte[] yaml) {
    Map<?, ?> own = read(file, yaml);
    CatalogueData data =
        new CatalogueData(laidOver(file, entries, own), Identity.hash(version, own.toString()));
    data.namings(file);
    return data;
  }

  private static Map<EntityType, Map<String, Map<?, ?>>> laidOver(
      String file, Map<EntityType, Map<String, Map<?, ?>>> below, Map<?, ?> sections) {
    Map<EntityType, Map<String, Map<?, ?>>> merged = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      merged.put(type, new LinkedHashMap<>(below.getOrDefault(type, Map.of())));
    }
    sections.forEach(
        (section, list) -> {
          var ofType = Objects.requireNonNull(merged.get(typeOf(file, String.valueOf(section))));
          for (Map<?, ?> entry : entries(file, list)) {
            ofType.merge(name(file, entry), entry, CatalogueData::laidOver);
          }
        });
    return merged;
  }

  List<Naming> namings() {
    return namings("the built-in catalogue");
  }

  /// A hash of all that the files say.
  String version() {
    return version;
  }

  private List<Naming> namings(String file) {
    List<Naming> namings = new ArrayList<>();
    entries.forEach(
        (type, ofType) ->
            ofType.values().forEach(e -> namings.add(new CatalogueEntry(file, e).naming(type))));
    return List.copyOf(namings);
  }

  /// What `own` says counts; its lists of names are added to those of `old`.
  private static Map<?, ?> laidOver(Map<?, ?> old, Map<?, ?> own) {
    Map<Object, @Nullable Object> merged = new LinkedHashMap<>(old);
    own.forEach(
        (key, value) -> {
          if (NAMES.contains(key)
              && old.get(key) instanceof List<?> before
              && value instanceof List<?> more) {
            List<@Nullable Object> all = new ArrayList<>(before);
            all.addAll(more);
            merged.put(key, all);
          } else {
            merged.put(key, value);
          }
        });
    return merged;
  }

  private static EntityType typeOf(String file, String section) {
    for (EntityType type : EntityType.values()) {
      if (plural(type).equals(section)) {
        return type;
      }
    }
    throw new CatalogueException(
        file
            + ": no section '"
            + section
            + "'; there are companies, models, benchmarks, people,"
            + " governments and chips");
  }

  private static String plural(EntityType type) {
    return switch (type) {
      case COMPANY -> "companies";
      case PERSON -> "people";
      case MODEL, BENCHMARK, GOVERNMENT, CHIP -> type.label() + "s";
    };
  }

  private static List<Map<?, ?>> entries(String file, @Nullable Object section) {
    List<Map<?, ?>> entries = new ArrayList<>();
    if (section == null) {
      return entries;
    }
    if (!(section instanceof List<?> list)) {
      throw new CatalogueException(file + ": expected a list of entries that begin with '- name:'");
    }
    for (Object entry : list) {
      if (!(entry instanceof Map<?, ?> map)) {
        throw new CatalogueException(file + ": an entry has no name: " + clipped(entry));
      }
      entries.add(map);
    }
    return entries;
  }

  private static String name(String file, Map<?, ?> entry) {
    if (entry.get("name") instanceof String name && !name.isBlank()) {
      return name;
    }
    throw new CatalogueException(file + ": an entry has no name: " + clipped(entry));
  }

  private static Map<?, ?> read(String file, byte[] yaml) {
    try {
      Object read = YAML.readValue(yaml, Object.class);
      if (read == null) {
        return Map.of();
      }
      if (read instanceof Map<?, ?> sections) {
        return sections;
      }
      throw new CatalogueException(
          file + ": expected sections such as 'companies:' with a list of entries each");
    } catch (MismatchedInputException e) {
      return Map.of();
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String cause = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new CatalogueException(file + ":" + line + ": no YAML: " + cause);
    }
  }

  private static String clipped(@Nullable Object entry) {
    String text = String.valueOf(entry);
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
