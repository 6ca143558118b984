package org.claimtrail.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.NameKey;
import org.claimtrail.review.Correction.Merge;
import org.claimtrail.review.Correction.Split;
import org.claimtrail.review.Correction.Undo;
import org.jspecify.annotations.Nullable;

/// The decisions that are in force: neither undone nor overtaken by a later one on the same claim.
public final class Corrections {

  private final List<Correction> all;
  private final Set<Integer> undone = new HashSet<>();
  private final Map<String, Correction> byClaim = new HashMap<>();
  private final Map<String, Merge> byName = new HashMap<>();
  private final List<Split> splits = new ArrayList<>();

  /// @param all in the order in which they were made
  public Corrections(List<Correction> all) {
    this.all = List.copyOf(all);
    resolveUndone();
    for (Correction one : all) {
      if (isInForce(one)) {
        take(one);
      }
    }
  }

  /// None.
  public static Corrections none() {
    return new Corrections(List.of());
  }

  /// Every line of the journal.
  public List<Correction> all() {
    return all;
  }

  /// Whether a decision still holds; an undoing never does anything itself.
  public boolean isInForce(Correction one) {
    return !(one instanceof Undo) && !undone.contains(one.made().number());
  }

  /// The last decision in force on a claim.
  public Optional<Correction> of(String claim) {
    return Optional.ofNullable(byClaim.get(claim));
  }

  /// The name under which an entity is kept.
  public String merged(String name) {
    Set<String> seen = new HashSet<>();
    String merged = name;
    for (Merge next = byName.get(NameKey.of(name));
        next != null && seen.add(NameKey.of(merged));
        next = byName.get(NameKey.of(merged))) {
      merged = next.into();
    }
    return merged;
  }

  List<Split> splits() {
    return splits;
  }

  boolean namesChange() {
    return !byName.isEmpty() || !splits.isEmpty();
  }

  /// An entity of that name and type, be it in no catalogue.
  static Entity entity(Catalogue catalogue, String name, Entity like) {
    return catalogue.named(name).orElseGet(() -> Entities.named(name, like.type()));
  }

  private void take(Correction one) {
    Correction.Target target = one.claim();
    if (target != null) {
      byClaim.put(target.id(), one);
    }
    switch (one) {
      case Merge merge -> byName.put(NameKey.of(merge.name()), merge);
      case Split split -> splits.add(split);
      case Correction.Reject _, Correction.Confirm _, Correction.Amend _, Undo _ -> {}
    }
  }

  /// An undoing that was itself undone undoes nothing.
  private void resolveUndone() {
    Map<Integer, Undo> undos = new LinkedHashMap<>();
    all.forEach(
        one -> {
          if (one instanceof Undo undo) {
            undos.put(undo.made().number(), undo);
          }
        });
    undone.clear();
    for (Undo undo : List.copyOf(undos.values()).reversed()) {
      if (!undone.contains(undo.made().number())) {
        undone.add(undo.number());
      }
    }
  }

  /// The decision of that number; null when there is none.
  public @Nullable Correction numbered(int number) {
    return all.stream().filter(one -> one.made().number() == number).findFirst().orElse(null);
  }
}
