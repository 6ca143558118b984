package org.claimtrail.track;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrail.claim.Certainty;

/// Whether two claims say the same, whoever makes them, however surely and in which words.
public final class Sameness {

  /// Share of the words of the shorter quote that make it the same as the other, by trials on pairs
  /// of claims.
  private static final double SAME_WORDS = 0.5;

  /// Days for which something is in the air.
  static final int IN_THE_AIR = 7;

  /// Days in which two parties make one deal, if nothing tells two apart.
  static final int SEASON = 90;

  private Sameness() {}

  /// @param one and `other` are of one [Topic]
  static boolean holds(Said one, Said other) {
    return valuesAgree(one, other)
        && switch (one.type()) {
          case COMPARISON ->
              compatible(one, other) && (one.benchmark() != null || sameQuality(one, other));
          case SCORE -> compatible(one, other);
          case RANKING ->
              sameBoard(one, other)
                  && (one.benchmark() != null || sameQuality(one, other) || similar(one, other));
          case SPECIFICATION, COST ->
              compatible(one, other)
                  && (one.measure() != null && other.measure() != null
                      || shareAspect(one, other)
                      || similar(one, other));
          case DEAL -> sameSum(one, other) || compatible(one, other) && sameDeal(one, other);
          case RELEASE -> sameStep(one, other);
          case ACCUSATION ->
              alike("charge", one, other)
                  || sameSpeaker(one, other) && inTheAir(one, other) && meet(one, other);
          case DENIAL ->
              alike("charge", one, other) || inTheAir(one, other) && objectsOverlap(one, other);
          case POLICY ->
              objectsMeet(one, other)
                  && (alike("measure", one, other)
                      || !one.objects().isEmpty() && inTheAir(one, other) && meet(one, other));
          case STATEMENT -> objectsMeet(one, other) && similar(one, other);
        };
  }

  private static boolean valuesAgree(Said one, Said other) {
    return one.measure() == null
        || other.measure() == null
        || one.measure().agrees(other.measure());
  }

  /// Both on one quality, or both in general.
  static boolean sameQuality(Said one, Said other) {
    Set<String> ours = one.aspects("quality");
    Set<String> theirs = other.aspects("quality");
    return ours.isEmpty() ? theirs.isEmpty() : !Collections.disjoint(ours, theirs);
  }

  /// First of all is not first of the open ones.
  private static boolean sameBoard(Said one, Said other) {
    Set<String> ours = one.aspects("scope");
    Set<String> theirs = other.aspects("scope");
    return compatible(one, other) && (ours.equals(theirs) || !Collections.disjoint(ours, theirs));
  }

  /// A launch is told by no word; a delay, withdrawal or return is.
  private static boolean sameStep(Said one, Said other) {
    return one.aspects("step").equals(other.aspects("step"))
        && compatible(one, other)
        && !anotherPlan(one, other)
        && !anotherPlan(other, one);
  }

  /// What is planned after it is out, or long before, is another step.
  private static boolean anotherPlan(Said plan, Said fact) {
    return plan.certainty() == Certainty.PLANNED
        && fact.certainty() != Certainty.PLANNED
        && plan.day() != null
        && fact.day() != null
        && (plan.day().isAfter(fact.day()) || plan.day().plusDays(SEASON).isBefore(fact.day()));
  }

  private static boolean shareAspect(Said one, Said other) {
    Set<String> ours = new TreeSet<>(one.aspects());
    ours.removeAll(one.aspects("change"));
    return !Collections.disjoint(ours, other.aspects());
  }

  /// In no dimension of which both say something do they say different things.
  static boolean compatible(Said one, Said other) {
    return Dimensions.clash(one.aspects(), other.aspects()).isEmpty();
  }

  /// What tells them by nothing is one deal when both are told in one season.
  private static boolean sameDeal(Said one, Said other) {
    boolean sums = one.measure() != null || other.measure() != null;
    return shareAspect(one, other)
        || one.measure() != null && other.measure() != null
        || !sums && areWithin(SEASON, one, other);
  }

  /// Not where a day is unknown.
  private static boolean areWithin(int days, Said one, Said other) {
    return one.day() != null
        && other.day() != null
        && Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= days;
  }

  /// Two parties have one deal of a sum, by whatever word it is called.
  private static boolean sameSum(Said one, Said other) {
    return one.measure() != null && other.measure() != null && one.parties().size() > 1;
  }

  private static boolean sameSpeaker(Said one, Said other) {
    return one.claimant() != null && one.claimant().equals(other.claimant());
  }

  /// What two articles of the same days tell of the same parties is the same, where nothing tells
  /// it apart: who denies without a word on what, denies what is in the air.
  private static boolean inTheAir(Said one, Said other) {
    return compatible(one, other)
        && !one.article().equals(other.article())
        && areWithin(IN_THE_AIR, one, other);
  }

  /// By what `dimension` tells them apart; by their words where it does not.
  private static boolean alike(String dimension, Said one, Said other) {
    Set<String> ours = one.aspects(dimension);
    Set<String> theirs = other.aspects(dimension);
    return ours.isEmpty() || theirs.isEmpty()
        ? similar(one, other)
        : !Collections.disjoint(ours, theirs);
  }

  private static boolean meet(Said one, Said other) {
    return !Collections.disjoint(one.words(), other.words());
  }

  /// They name somebody in common, or one names nobody.
  static boolean objectsOverlap(Said one, Said other) {
    return one.objects().isEmpty()
        || other.objects().isEmpty()
        || !Collections.disjoint(one.objects(), other.objects());
  }

  static boolean similar(Said one, Said other) {
    return Wording.overlap(one.words(), other.words()) >= SAME_WORDS;
  }

  private static boolean objectsMeet(Said one, Said other) {
    return one.objects().containsAll(other.objects()) || other.objects().containsAll(one.objects());
  }
}
