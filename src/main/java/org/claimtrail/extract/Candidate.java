package org.claimtrail.extract;

import java.util.List;
import java.util.Objects;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.claim.Relation;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// What a room found, before it is known who says so and how surely.
///
/// @param cue the word that states it: verb, adjective or number; certainty, negation, date and
///   claimant are looked up from there
/// @param from first word of what states it
/// @param to index after the last
/// @param settled whether a negation beside the cue is part of what it says, as in "no model does
///   better", and makes no negated claim
/// @param claimant where the type itself tells it, as an accusation its accuser; null to look it up
record Candidate(
    ClaimType type,
    String rule,
    int cue,
    int from,
    int to,
    Reference subject,
    List<Reference> objects,
    @Nullable Relation relation,
    @Nullable Reference benchmark,
    @Nullable Quantity quantity,
    boolean settled,
    @Nullable Reference claimant) {

  Candidate {
    objects = List.copyOf(objects);
  }

  static Candidate of(
      ClaimType type,
      String rule,
      int cue,
      int from,
      int to,
      Reference subject,
      List<Reference> objects) {
    return new Candidate(
        type,
        rule,
        cue,
        Math.min(from, cue),
        Math.max(to, cue + 1),
        subject,
        objects,
        null,
        null,
        null,
        type == ClaimType.DENIAL,
        null);
  }

  Candidate about(Reference other) {
    return new Candidate(
        type, rule, cue, from, to, other, objects, relation, benchmark, quantity, settled,
        claimant);
  }

  Candidate with(@Nullable Relation other) {
    return new Candidate(
        type, rule, cue, from, to, subject, objects, other, benchmark, quantity, settled, claimant);
  }

  Candidate on(@Nullable Reference other) {
    return new Candidate(
        type, rule, cue, from, to, subject, objects, relation, other, quantity, settled, claimant);
  }

  Candidate of(@Nullable Quantity other) {
    return new Candidate(
        type, rule, cue, from, to, subject, objects, relation, benchmark, other, settled, claimant);
  }

  Candidate settled(boolean other) {
    return new Candidate(
        type, rule, cue, from, to, subject, objects, relation, benchmark, quantity, other,
        claimant);
  }

  Candidate by(@Nullable Reference other) {
    return new Candidate(
        type, rule, cue, from, to, subject, objects, relation, benchmark, quantity, settled, other);
  }

  /// Whether it says what the other says, found by another cue.
  boolean repeats(Candidate other) {
    return type == other.type
        && subject.equals(other.subject)
        && Objects.equals(relation, other.relation)
        && Objects.equals(benchmark, other.benchmark)
        && Objects.equals(quantity, other.quantity)
        && (objects.equals(other.objects) || type == ClaimType.RELEASE);
  }

  static boolean names(@Nullable Reference reference, EntityType... types) {
    return reference instanceof Named(var entity) && List.of(types).contains(entity.type());
  }
}
