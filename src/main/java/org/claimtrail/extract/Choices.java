package org.claimtrail.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.claim.Reference;

/// What is made of the rules' candidates by learned weights: which are claims, and whom each is
/// about. Sentences are to be given in the order of the article.
final class Choices {

  /// A candidate less likely than this to be a claim is none. Measured: with it precision gains
  /// more than recall loses on articles by authors from whom nothing was learned.
  private static final double LEAST_LIKELY = 0.4;

  /// How many sentences before one tell whom it may go on about.
  private static final int REACH = 3;

  private final Learned learned;
  private final Signs signs;
  private final SubjectOptions options;
  private final Deque<Set<Reference>> before = new ArrayDeque<>();

  Choices(Scene scene, Speakers speakers, Learned learned) {
    this.learned = learned;
    signs = new Signs(speakers);
    options = new SubjectOptions(scene, speakers);
  }

  /// The candidates that are claims, each about the one most likely meant. Table rows are taken as
  /// they are.
  List<Candidate> settle(Reading reading, List<Candidate> candidates) {
    if (TableRow.is(reading)) {
      return candidates;
    }
    List<Candidate> settled = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (learned.claim().likelihood(signs.of(reading, candidate, candidates)) >= LEAST_LIKELY) {
        settled.add(candidate.about(subject(reading, candidate, candidates)));
      }
    }
    passed(candidates);
    return settled;
  }

  private Reference subject(Reading reading, Candidate candidate, List<Candidate> beside) {
    if (learned.subject().isEmpty()) {
      return candidate.subject();
    }
    return subjects(reading, candidate, beside).stream()
        .filter(option -> !candidate.objects().contains(option.reference()))
        .max(Comparator.comparingDouble(option -> learned.subject().of(option.features())))
        .map(Option::reference)
        .orElse(candidate.subject());
  }

  private List<Option> subjects(Reading reading, Candidate candidate, List<Candidate> beside) {
    return options.of(reading, candidate, beside, List.copyOf(before));
  }

  private void passed(List<Candidate> candidates) {
    before.addFirst(candidates.stream().map(Candidate::subject).collect(Collectors.toSet()));
    if (before.size() > REACH) {
      before.removeLast();
    }
  }

  /// What there is to choose from, a candidate at a time, without choosing; of table rows nothing.
  List<Considered> consider(Reading reading, List<Candidate> candidates, Assembly assembly) {
    List<Considered> considered = new ArrayList<>();
    if (TableRow.is(reading)) {
      return considered;
    }
    for (Candidate candidate : candidates) {
      considered.add(
          new Considered(
              assembly.claim(reading, candidate),
              signs.of(reading, candidate, candidates),
              subjects(reading, candidate, candidates)));
    }
    passed(candidates);
    return considered;
  }
}
