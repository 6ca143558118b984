package org.claimtrail.query;

import static org.claimtrail.index.Entities.COMMERCE;
import static org.claimtrail.index.Entities.DEEPMIND;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GOOGLE;
import static org.claimtrail.index.Entities.GPQA;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.LIANG;
import static org.claimtrail.index.Entities.OPENAI;
import static org.claimtrail.index.Entities.SWE_BENCH;
import static org.claimtrail.index.Entities.UNITED_STATES;
import static org.claimtrail.index.Entities.UNLISTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.Written;

/// Articles of random claims, the same for one seed.
public final class RandomNews {

  static final List<Entity> ACTORS =
      List.of(
          DEEPSEEK,
          DEEPSEEK_V4,
          OPENAI,
          GPT,
          GOOGLE,
          DEEPMIND,
          UNITED_STATES,
          COMMERCE,
          LIANG,
          UNLISTED);
  static final List<String> OUTLETS = List.of("Wire", "The Daily", "AI Post");
  private static final List<String> WORDS =
      List.of("chips", "sanctions", "distillation", "open weights", "the model", "prices");
  private static final List<String> DATES = List.of("2025", "2026-04", "2026-04-20", "2024-12-31");

  private final Random random;

  public RandomNews(long seed) {
    random = new Random(seed);
  }

  public List<Extraction> articles(int count) {
    List<Extraction> articles = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      articles.add(article(at));
    }
    return articles;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private Extraction article(int number) {
    Written article = Written.article("https://news.example/" + number).title("Story " + number);
    if (chance(90)) {
      article.outlet(one(OUTLETS));
    }
    if (chance(90)) {
      article.published(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(150)).toString());
    }
    int claims = random.nextInt(8);
    article.line("An article, number " + number + ".");
    for (int at = 0; at < claims; at++) {
      claim(article, at);
    }
    return article.extraction();
  }

  private void claim(Written article, int number) {
    Entity subject = one(ACTORS);
    Entity other = one(ACTORS);
    Entity claimant = one(ACTORS);
    article.line(
        number
            + ". On "
            + one(WORDS)
            + ", "
            + subject.name()
            + " met "
            + other.name()
            + ", "
            + claimant.name()
            + " said.");
    for (Entity named : Set.copyOf(new LinkedHashSet<>(List.of(subject, other, claimant)))) {
      article.naming(named, named.name());
    }
    article.claim(subject);
    if (chance(50)) {
      article.by(claimant);
    } else if (chance(20)) {
      article.by(new Reference.Described("people close to the matter"));
    }
    article.certainty(one(List.of(Certainty.values())));
    if (chance(30)) {
      article.on(one(DATES));
    }
    if (chance(15)) {
      article.negated();
    }
    switch (random.nextInt(5)) {
      case 0 -> article.comparison(one(List.of(Relation.values())), other);
      case 1 ->
          article.score(chance(50) ? SWE_BENCH : GPQA, random.nextInt(1000) / 10.0, "percent");
      case 2 -> article.cost(random.nextInt(1_000_000), "usd");
      case 3 -> article.accusation(other);
      default -> article.statement(other);
    }
  }
}
