package org.claimtrail.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whom a claim is about, once more: of all whom it may be about the one that learned weights speak
/// for most. Sentences are to be given in the order of the article.
final class SubjectChoice {

  private static final Weights WEIGHTS = Weights.of("subject");

  /// How many sentences before one tell whom it may go on about.
  private static final int REACH = 3;

  private final SubjectOptions options;
  private final Deque<Set<Reference>> before = new ArrayDeque<>();

  SubjectChoice(SubjectOptions options) {
    this.options = options;
  }

  /// A sentence's candidates, each about the one most likely meant. Table rows tell their subjects.
  List<Candidate> settle(Reading reading, List<Candidate> candidates) {
    if (WEIGHTS.isEmpty() || TableRow.is(reading)) {
      return candidates;
    }
    List<List<Option>> all = options(reading, candidates);
    List<Candidate> settled = new ArrayList<>();
    for (int at = 0; at < candidates.size(); at++) {
      Candidate candidate = candidates.get(at);
      Reference best =
          all.get(at).stream()
              .filter(option -> !candidate.objects().contains(option.reference()))
              .max(Comparator.comparingDouble(option -> WEIGHTS.of(option.features())))
              .map(Option::reference)
              .orElse(candidate.subject());
      settled.add(candidate.about(best));
    }
    return settled;
  }

  /// For each of a sentence's candidates whom it may be about.
  List<List<Option>> options(Reading reading, List<Candidate> candidates) {
    List<List<Option>> all = new ArrayList<>();
    for (Candidate candidate : candidates) {
      all.add(options.of(reading, candidate, candidates, List.copyOf(before)));
    }
    before.addFirst(candidates.stream().map(Candidate::subject).collect(Collectors.toSet()));
    if (before.size() > REACH) {
      before.removeLast();
    }
    return all;
  }
}
