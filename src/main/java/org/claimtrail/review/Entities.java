package org.claimtrail.review;

import java.util.List;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;

/// Entities of which no more is known than name and type.
final class Entities {

  private Entities() {}

  static Entity named(String name, EntityType type) {
    return switch (type) {
      case COMPANY -> new Entity.Company(name, List.of(), null, null, null, null);
      case MODEL -> new Entity.Model(name, List.of(), null, null);
      case BENCHMARK ->
          new Entity.Benchmark(name, List.of(), null, null, null, null, null, false, null);
      case PERSON -> new Entity.Person(name, List.of(), List.of());
      case GOVERNMENT -> new Entity.Government(name, List.of(), null);
      case CHIP -> new Entity.Chip(name, List.of(), null, null);
    };
  }
}
