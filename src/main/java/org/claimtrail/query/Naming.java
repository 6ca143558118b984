package org.claimtrail.query;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Lineage;
import org.claimtrail.entity.NameKey;
import org.claimtrail.entity.NameSuggestions;
import org.claimtrail.index.Asked;
import org.claimtrail.index.Citation;
import org.claimtrail.index.Clauses;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Kind;
import org.claimtrail.index.NameField;
import org.claimtrail.index.Role;
import org.claimtrail.index.Snapshot;
import org.claimtrail.index.StoredMention;
import org.claimtrail.review.Corrections;
import org.jspecify.annotations.Nullable;

/// From names as people write them to those that the index holds.
///
/// @param expectant whether names that nobody has may come to be somebody's
record Naming(Snapshot snapshot, Catalogue catalogue, Corrections corrections, boolean expectant) {

  private static final int MOST_SUGGESTIONS = 5;

  /// Mentions that are looked at to tell whom a name means that the catalogue lacks.
  private static final int SAMPLE = 200;

  /// Who is meant: an entity, or else somebody whom claims describe by such words in that role.
  Asked asked(Condition.Involves involved) {
    String name = involved.name();
    boolean only = involved.only();
    List<Role> roles = involved.role() == null ? List.of(Role.values()) : List.of(involved.role());
    Optional<String> entity = canonical(name);
    if (entity.isPresent()) {
      return only ? new Asked.Only(entity.get()) : new Asked.Family(entity.get());
    }
    Asked described = new Asked.Described(name);
    if (snapshot.count(Clauses.any(roles.stream().map(described::in).toList())) == 0) {
      if (expectant) {
        return new Asked.Unheard(name);
      }
      throw unknown(name).at(involved.place());
    }
    return described;
  }

  /// The canonical name of an entity, by catalogue or else by what articles call it.
  Optional<String> canonical(String name) {
    String merged = corrections.merged(name);
    return catalogue
        .named(merged)
        .map(entity -> corrections.merged(entity.name()))
        .or(() -> seen(merged));
  }

  /// Whether a benchmark is asked for, by whatever role.
  boolean isBenchmark(Condition.Involves involved) {
    return involved.role() == Role.BENCHMARK
        || (involved.role() == null
            && catalogue.named(involved.name()).orElse(null) instanceof Entity.Benchmark);
  }

  /// What the catalogue knows of a benchmark; null where it knows none of that name.
  Entity.@Nullable Benchmark benchmark(String name) {
    return catalogue.named(name).orElse(null) instanceof Entity.Benchmark known ? known : null;
  }

  /// The company or body that makes, owns or employs it; null when unknown.
  ///
  /// @param name canonical
  @Nullable String maker(String name, LocalDate day) {
    return catalogue.named(name).map(entity -> entity.owner(day)).orElse(null);
  }

  /// Whether the one is of the family of the other, today.
  ///
  /// @param name canonical, as is `family`
  boolean belongsTo(String name, String family) {
    return catalogue
        .named(name)
        .map(entity -> new Lineage(catalogue).of(entity, LocalDate.now(ZoneId.systemDefault())))
        .filter(lineage -> lineage.contains(family))
        .isPresent();
  }

  /// How an outlet that is asked for is found.
  ///
  /// @param place where it stands in a query; null where it was asked for otherwise
  Query outlet(String name, Condition.@Nullable Place place) {
    Query query = Fields.OUTLET.is(name);
    if (!expectant && snapshot.count(query) == 0) {
      List<String> near = near(name, Fields.OUTLET, this::outletOf);
      throw UnknownName.of("outlet", name, near, "articles").at(place);
    }
    return query;
  }

  UnknownName unknown(String name) {
    return UnknownName.of("entity", name, suggestions(name), "entities");
  }

  /// Those of the catalogue, then what only articles name.
  private List<String> suggestions(String name) {
    return Stream.concat(
            catalogue.suggest(name).stream(),
            near(name, Fields.KNOWN_AS, key -> seen(key).orElse(key)).stream())
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private List<String> near(String name, NameField field, UnaryOperator<String> display) {
    Set<String> keys = snapshot.answer(s -> field.keys(s.getIndexReader()));
    return NameSuggestions.near(name, keys, display);
  }

  /// The entity that most of the articles mean by that name.
  private Optional<String> seen(String name) {
    if (NameKey.of(name).isEmpty()) {
      return Optional.empty();
    }
    Query query = Clauses.all(Fields.all(Kind.MENTION), Fields.KNOWN_AS.is(name));
    Map<String, Long> names =
        snapshot.mentions(snapshot.find(query).limit(SAMPLE)).stream()
            .collect(groupingBy(StoredMention::name, counting()));
    return names.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private String outletOf(String key) {
    return snapshot
        .find(Clauses.all(Fields.all(Kind.ARTICLE), Fields.OUTLET.is(key)))
        .mapToObj(snapshot::citation)
        .map(Citation::outlet)
        .findFirst()
        .orElse(key);
  }
}
