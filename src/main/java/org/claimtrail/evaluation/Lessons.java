package org.claimtrail.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimtrail.article.Article;
import org.claimtrail.evaluation.Matching.Match;
import org.claimtrail.extract.Considered;
import org.claimtrail.extract.Learning;
import org.claimtrail.extract.Lesson;
import org.claimtrail.extract.Option;
import org.jspecify.annotations.Nullable;

/// What annotated articles teach: of all that the rules took for claims which are, and of all whom
/// a claim may be about who it is.
public final class Lessons {

  private final Map<Learning, List<Lesson>> lessons = new EnumMap<>(Learning.class);

  public Lessons() {
    for (Learning learning : Learning.values()) {
      lessons.put(learning, new ArrayList<>());
    }
  }

  /// Adds what a gold's articles teach, in their order; they are considered on all processors.
  ///
  /// @param considering what the extractor considers in an article, by the rules alone; safe to
  ///   share between threads
  public void add(Gold gold, Function<Article, List<Considered>> considering) {
    List<List<Considered>> considered =
        gold.articles().parallelStream().map(one -> considering.apply(one.article())).toList();
    for (int at = 0; at < considered.size(); at++) {
      add(gold.articles().get(at), gold.groups(), considered.get(at));
    }
  }

  private void add(GoldArticle gold, NameGroups groups, List<Considered> considered) {
    Names names = new Names(gold.entities(), groups);
    List<GivenClaim> given =
        considered.stream().map(one -> GivenClaim.of(one.claim(), gold.article().text())).toList();
    Map<Integer, GoldClaim> matched = new HashMap<>();
    for (Match match : new Matching(names).ofOneType(gold.claims(), given)) {
      matched.put(match.given(), match.found().gold());
    }
    for (int at = 0; at < considered.size(); at++) {
      GoldClaim claim = matched.get(at);
      if (teaches(gold, claim)) {
        boolean right = claim != null && claim.wanted();
        of(Learning.CLAIM).add(new Lesson(considered.get(at).signs(), right));
      }
      if (claim != null && claim.standing() != GoldClaim.Standing.REJECTED) {
        for (Option option : considered.get(at).subjects()) {
          boolean right = names.same(claim.slots().subject(), option.reference().name());
          of(Learning.SUBJECT).add(new Lesson(option.features(), right));
        }
      }
    }
  }

  /// Whether it is known of what was considered that it is a claim, or none.
  ///
  /// @param claim the one that it is; null for none of those that people looked at
  private static boolean teaches(GoldArticle gold, @Nullable GoldClaim claim) {
    if (claim == null) {
      return !gold.partial();
    }
    return switch (claim.standing()) {
      case WANTED, REJECTED -> true;
      case OPTIONAL -> false;
    };
  }

  /// Those of one kind.
  public List<Lesson> of(Learning learning) {
    return lessons.computeIfAbsent(learning, _ -> new ArrayList<>());
  }
}
