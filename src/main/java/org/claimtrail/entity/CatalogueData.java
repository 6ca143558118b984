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
import org.claimtrail.article.Identity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The catalogue's entries as its files give them: for each type the entries by name.
///
/// A user's file has a list of entries under the name of each built-in file: `companies:`,
/// `models:` and so on. The built-in files are put together into one of that shape when the program
/// is built.
final class CatalogueData {

  private static final String BUILT_IN = "catalogue.json";

  private final Map<EntityType, Map<String, ObjectNode>> entries;
  private final String version;

  private CatalogueData(Map<EntityType, Map<String, ObjectNode>> entries, String version) {
    this.entries = entries;
    this.version = version;
  }

  static CatalogueData builtIn() {
    try (InputStream in = CatalogueData.class.getResourceAsStream(BUILT_IN)) {
      byte[] json = Objects.requireNonNull(in, BUILT_IN).readAllBytes();
      String version = Identity.hash(new String(json, StandardCharsets.UTF_8));
      return new CatalogueData(
          laidOver(BUILT_IN, Map.of(), new JsonMapper().readTree(json)), version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CatalogueData with(Path userFile) {
    String file = userFile.toString();
    JsonNode own = read(userFile);
    CatalogueData data =
        new CatalogueData(laidOver(file, entries, own), Identity.hash(version, own.toString()));
    data.namings(file);
    return data;
  }

  private static Map<EntityType, Map<String, ObjectNode>> laidOver(
      String file, Map<EntityType, Map<String, ObjectNode>> below, JsonNode sections) {
    Map<EntityType, Map<String, ObjectNode>> merged = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      merged.put(type, new LinkedHashMap<>(below.getOrDefault(type, Map.of())));
    }
    for (String section : sections.propertyNames()) {
      Map<String, ObjectNode> ofType = Objects.requireNonNull(merged.get(typeOf(file, section)));
      for (JsonNode entry : list(file, sections.path(section))) {
        ofType.merge(name(file, entry), (ObjectNode) entry, CatalogueData::laidOver);
      }
    }
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
  private static ObjectNode laidOver(ObjectNode old, ObjectNode own) {
    ObjectNode merged = old.deepCopy();
    own.forEachEntry(
        (key, value) -> {
          boolean names = key.equals("aliases") || key.equals("places");
          if (names && merged.get(key) != null && merged.get(key).isArray() && value.isArray()) {
            value.forEach(name -> merged.withArray(key).add(name));
          } else {
            merged.set(key, value);
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

  private static Iterable<JsonNode> list(String file, JsonNode node) {
    if (node.isNull() || node.isMissingNode()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw new CatalogueException(file + ": expected a list of entries that begin with '- name:'");
    }
    return node;
  }

  private static String name(String file, JsonNode entry) {
    JsonNode name = entry.get("name");
    if (!entry.isObject() || name == null || !name.isString() || name.asString().isBlank()) {
      throw new CatalogueException(file + ": an entry has no name: " + clipped(entry.toString()));
    }
    return name.asString();
  }

  private static JsonNode read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      YAMLMapper yaml = new YAMLMapper();
      JsonNode node = yaml.readTree(in);
      if (node.isMissingNode() || node.isNull()) {
        return yaml.createObjectNode();
      }
      if (!node.isObject()) {
        throw new CatalogueException(
            file + ": expected sections such as 'companies:' with a list of entries each");
      }
      return node;
    } catch (IOException e) {
      throw new CatalogueException(file + ": cannot be read: " + e.getMessage());
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String cause = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new CatalogueException(file + ":" + line + ": no YAML: " + cause);
    }
  }

  private static String clipped(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
