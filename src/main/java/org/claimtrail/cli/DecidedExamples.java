package org.claimtrail.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.answer.Amount;
import org.claimtrail.claim.Quantity;
import org.claimtrail.evaluation.DecidedGold;
import org.claimtrail.evaluation.GoldClaim;
import org.claimtrail.evaluation.GoldClaim.Standing;
import org.claimtrail.evaluation.GoldEntity;
import org.claimtrail.evaluation.Place;
import org.claimtrail.evaluation.SlotValues;
import org.claimtrail.index.EntityKey;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.StoredMention;
import org.claimtrail.query.ArticlePage;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Decision;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Verdict;

/// Makes examples of a gold of what analysts decided in an index.
final class DecidedExamples {

  private final Claimtrail root;
  private int examples;
  private int articles;
  private int leftOut;
  private int waiting;

  DecidedExamples(Claimtrail root) {
    this.root = root;
  }

  /// Puts them into a folder, and says how many there are.
  void write(Path folder) {
    DecidedGold gold = new DecidedGold(folder);
    try (ClaimSearch search = root.search(new ClockOptions())) {
      ids(search.decisions()).forEach((article, ids) -> write(search, gold, article, ids));
    }
    if (examples + waiting + leftOut == 0) {
      throw new NothingDone(
          "no claim is confirmed, corrected or rejected; 'claimtrail confirm ID' does it");
    }
    root.say(
        folder
            + ": "
            + Amount.counted(examples, "example")
            + " of "
            + Amount.counted(articles, "article"));
    if (leftOut > 0) {
      root.say(
          Amount.counted(leftOut, "claim")
              + " left out: the same words stand in the article before, or the claim lacks what its"
              + " type asks for");
    }
    if (waiting > 0) {
      root.say(
          Amount.counted(waiting, "decision")
              + " on claims that are no longer found: what "
              + folder
              + " has of them stays");
    }
  }

  /// By article, the ids of the claims that are decided, and whether each is found. An article of
  /// which every decision has been undone has none.
  private static Map<String, Map<String, Boolean>> ids(List<Decision> decisions) {
    Map<String, Map<String, Boolean>> ids = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      Correction.Target target = decision.correction().claim();
      if (target != null) {
        var ofArticle = ids.computeIfAbsent(target.article(), _ -> new LinkedHashMap<>());
        if (decision.inForce()) {
          ofArticle.put(target.id(), decision.found());
        }
      }
    }
    return ids;
  }

  private void write(
      ClaimSearch search, DecidedGold gold, String article, Map<String, Boolean> ids) {
    List<StoredClaim> claims = new ArrayList<>();
    Set<String> gone = new HashSet<>();
    ids.forEach(
        (id, found) -> {
          StoredClaim claim = found ? search.claim(id) : null;
          if (claim != null && claim.verdict() != null) {
            claims.add(claim);
          } else {
            gone.add(id);
          }
        });
    waiting += gone.size();
    if (!claims.isEmpty()) {
      put(gold, search.article(article), claims, gone);
    } else if (gone.isEmpty()) {
      gold.remove(article);
    }
  }

  private void put(DecidedGold gold, ArticlePage page, List<StoredClaim> claims, Set<String> gone) {
    String text = page.article().text();
    List<GoldClaim> examplesOf = claims.stream().map(claim -> example(claim, text)).toList();
    int unusable = gold.put(page.article(), entities(page, claims), examplesOf, gone).size();
    leftOut += unusable;
    examples += claims.size() - unusable;
    articles += unusable < claims.size() ? 1 : 0;
  }

  private static GoldClaim example(StoredClaim claim, String text) {
    Quantity quantity = claim.quantity();
    SlotValues slots =
        new SlotValues(
            claim.type(),
            claim.subject(),
            claim.relation(),
            claim.objects(),
            claim.benchmark(),
            quantity == null ? null : quantity.value(),
            quantity == null ? null : quantity.unit(),
            claim.claimant(),
            claim.certainty(),
            claim.negated(),
            claim.date() == null ? null : claim.date().toString());
    Standing standing = claim.verdict() == Verdict.REJECTED ? Standing.REJECTED : Standing.WANTED;
    Place quote = new Place(claim.codePoints().start(), claim.codePoints().end());
    return GoldClaim.in(text, quote, slots, standing, claim.id());
  }

  /// What the article names, and what corrected claims name beyond that.
  private static List<GoldEntity> entities(ArticlePage page, List<StoredClaim> claims) {
    Map<EntityKey, GoldEntity> entities = new LinkedHashMap<>();
    for (StoredMention mention : page.entities()) {
      entities.put(
          new EntityKey(mention.type(), mention.name()),
          new GoldEntity(mention.name(), mention.type(), mention.surfaces(), List.of()));
    }
    claims.stream()
        .flatMap(claim -> claim.named().stream())
        .forEach(
            named ->
                entities.putIfAbsent(
                    named, new GoldEntity(named.name(), named.type(), List.of(), List.of())));
    return List.copyOf(entities.values());
  }
}
