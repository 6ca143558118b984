package org.claimtrail.entity;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.article.Block;
import org.claimtrail.article.FoldedText;
import org.jspecify.annotations.Nullable;

/// Everything that is tracked by name, read from data files, and the linking of names in a text to
/// it.
///
/// ```java
/// Catalogue catalogue = Catalogue.builtIn();
/// catalogue.named("zhipu");                // Zhipu AI
/// catalogue.named("GPT-5.7");              // a version of GPT that no file lists
/// catalogue.suggest("Deepsek");            // [DeepSeek]
/// ```
///
/// Immutable and safe to share between threads.
public final class Catalogue {

  private final CatalogueData data;
  private final Map<String, Entity> named;
  private final List<Naming> namings;

  /// Families by the keys with which names of their versions begin; under "" those that a pattern
  /// describes.
  private final Map<String, List<Versions>> openings = new HashMap<>();

  /// Names of what has versions.
  private final Set<String> families = new HashSet<>();

  /// Made on first use: commands that only read have no text to link.
  private @Nullable Linker linker;

  private Catalogue(CatalogueData data) {
    this.data = data;
    namings = data.namings();
    named = LinkedHashMap.newLinkedHashMap(4 * namings.size());
    for (Naming naming : namings) {
      named.putIfAbsent(NameKey.of(naming.entity().name()), naming.entity());
    }
    for (Naming naming : namings) {
      naming.names().forEach(name -> named.putIfAbsent(NameKey.of(name), naming.entity()));
      naming.places().forEach(name -> named.putIfAbsent(NameKey.of(name), naming.entity()));
      Versions versions = naming.versions();
      if (versions != null) {
        families.add(naming.entity().name());
        List<String> beginnings = versions.openings();
        for (String opening : beginnings.isEmpty() ? List.of("") : beginnings) {
          openings.computeIfAbsent(NameKey.of(opening), _ -> new ArrayList<>()).add(versions);
        }
      }
    }
  }

  /// The catalogue that comes with the program; read once.
  public static Catalogue builtIn() {
    return BuiltIn.CATALOGUE;
  }

  private static final class BuiltIn {
    static final Catalogue CATALOGUE = new Catalogue(CatalogueData.builtIn());
  }

  /// This catalogue with the entries of a user's own file laid over it: what the file says of an
  /// entry that is here counts, its further names are added, and the rest stays.
  ///
  /// @throws CatalogueException when the file cannot be read or has an entry that does not fit
  public Catalogue with(Path userFile) {
    return new Catalogue(data.with(userFile));
  }

  /// The same of what such a file holds.
  ///
  /// @param name what messages call it
  public Catalogue with(String name, byte[] yaml) {
    return new Catalogue(data.with(name, yaml));
  }

  /// The entity that `name` names, by its canonical name, an alias or a version of a known family;
  /// capitals, blanks and hyphens do not matter.
  public Optional<Entity> named(String name) {
    Entity entity = named.get(NameKey.of(name));
    return entity != null ? Optional.of(entity) : version(name);
  }

  /// At most five names that look most like `name`, the nearest first; empty when none is near.
  public List<String> suggest(String name) {
    return NameSuggestions.near(name, named.keySet(), key -> known(key).name());
  }

  /// Who stands behind an entity on `day`: maker, then its parent, and so on outward.
  public List<Entity> owners(Entity entity, LocalDate day) {
    List<Entity> owners = new ArrayList<>();
    String owner = entity.owner(day);
    while (owner != null) {
      Entity next = named.get(NameKey.of(owner));
      if (next == null || next.equals(entity) || owners.contains(next)) {
        break;
      }
      owners.add(next);
      owner = next.owner(day);
    }
    return owners;
  }

  /// Whether it is a family whose versions are entities of their own.
  public boolean hasVersions(Entity entity) {
    return families.contains(entity.name());
  }

  public Collection<Entity> entities() {
    return namings.stream().map(Naming::entity).toList();
  }

  /// A hash of all its data: when it changes, articles read before may be read otherwise now.
  public String version() {
    return data.version();
  }

  /// The names in a text.
  ///
  /// @param text the folded text of an article
  /// @param blocks the blocks of the article, in its original offsets; furniture is skipped
  public Linked link(FoldedText text, List<Block> blocks) {
    return linker().link(text, blocks);
  }

  private synchronized Linker linker() {
    if (linker == null) {
      linker = new Linker(namings, this);
    }
    return linker;
  }

  private Optional<Entity> version(String name) {
    String text = FoldedText.of(name).text().replaceAll("[()]", "").strip();
    String key = NameKey.of(name);
    for (int length = key.length(); length >= 0; length--) {
      for (Versions versions : openings.getOrDefault(key.substring(0, length), List.of())) {
        Optional<Entity> version = versions.whole(text);
        if (version.isPresent()) {
          return version;
        }
      }
    }
    return Optional.empty();
  }

  private Entity known(String key) {
    Entity entity = named.get(key);
    if (entity == null) {
      throw new IllegalArgumentException("no entity has the key " + key);
    }
    return entity;
  }
}
