package org.claimtrail.entity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A thing that is tracked. Two entities are the same when type and name are.
public sealed interface Entity {

  /// The one name under which it is kept, whatever articles call it.
  String name();

  EntityType type();

  /// Other names, without the canonical one; empty for what the catalogue does not hold.
  List<String> aliases();

  /// Who makes, owns or employs it on `day`: a canonical name, or null where nobody does or it is
  /// unknown.
  @Nullable String owner(LocalDate day);

  /// An AI lab, technology firm, chip maker, investor, outlet or evaluator.
  ///
  /// @param parent the company that owns it; null when none
  /// @param country where it is based; null when unknown
  /// @param city where its head office is; null when unknown
  /// @param kind what it does, such as "lab" or "investor"; null when unknown
  record Company(
      String name,
      List<String> aliases,
      @Nullable String parent,
      @Nullable String country,
      @Nullable String city,
      @Nullable String kind)
      implements Entity {

    public Company {
      aliases = List.copyOf(aliases);
    }

    @Override
    public EntityType type() {
      return EntityType.COMPANY;
    }

    @Override
    public @Nullable String owner(LocalDate day) {
      return parent;
    }
  }

  /// An AI model, a family of models, or a product or feature built of one.
  ///
  /// @param maker the company that makes it; null when unknown
  /// @param family the name of the family that it is a version of; null for a family or product
  record Model(String name, List<String> aliases, @Nullable String maker, @Nullable String family)
      implements Entity {

    public Model {
      aliases = List.copyOf(aliases);
    }

    @Override
    public EntityType type() {
      return EntityType.MODEL;
    }

    @Override
    public @Nullable String owner(LocalDate day) {
      return maker;
    }
  }

  /// A benchmark, leaderboard or evaluation suite.
  ///
  /// @param operator the company that runs it; null when unknown or none
  /// @param suite the benchmark that it is a part or version of; null when none
  /// @param unit what a bare number on it means: "percent", "elo", "points" …; null when unknown
  /// @param lowest the foot of its scale; null when open
  /// @param highest the top of it; null when open
  /// @param lowerIsBetter whether less is better
  /// @param items how many tasks or questions it has; null when unknown or changing
  record Benchmark(
      String name,
      List<String> aliases,
      @Nullable String operator,
      @Nullable String suite,
      @Nullable String unit,
      @Nullable Double lowest,
      @Nullable Double highest,
      boolean lowerIsBetter,
      @Nullable Integer items)
      implements Entity {

    public Benchmark {
      aliases = List.copyOf(aliases);
    }

    @Override
    public EntityType type() {
      return EntityType.BENCHMARK;
    }

    /// Nobody: a claim on a benchmark is not about the firm that runs it.
    @Override
    public @Nullable String owner(LocalDate day) {
      return null;
    }
  }

  /// A person, with the posts that the catalogue knows, earliest first.
  record Person(String name, List<String> aliases, List<Affiliation> affiliations)
      implements Entity {

    public Person {
      aliases = List.copyOf(aliases);
      affiliations = List.copyOf(affiliations);
    }

    @Override
    public EntityType type() {
      return EntityType.PERSON;
    }

    @Override
    public @Nullable String owner(LocalDate day) {
      return affiliations.reversed().stream()
          .filter(post -> post.heldOn(day))
          .map(Affiliation::with)
          .findFirst()
          .orElse(null);
    }
  }

  /// A country as it acts, a ministry, agency, court, legislature or standards body.
  ///
  /// @param country the country whose body it is; null for unions and international bodies
  record Government(String name, List<String> aliases, @Nullable String country) implements Entity {

    public Government {
      aliases = List.copyOf(aliases);
    }

    @Override
    public EntityType type() {
      return EntityType.GOVERNMENT;
    }

    /// The country's own government, for a body of it.
    @Override
    public @Nullable String owner(LocalDate day) {
      return name.equals(country) ? null : country;
    }
  }

  /// Hardware: an accelerator, processor, memory or system of them.
  ///
  /// @param maker the company that makes it; null when unknown
  record Chip(String name, List<String> aliases, @Nullable String maker, @Nullable String family)
      implements Entity {

    public Chip {
      aliases = List.copyOf(aliases);
    }

    @Override
    public EntityType type() {
      return EntityType.CHIP;
    }

    @Override
    public @Nullable String owner(LocalDate day) {
      return maker;
    }
  }
}
