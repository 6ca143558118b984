package org.claimtrail.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.LIANG;
import static org.claimtrail.index.Entities.UNLISTED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.claimtrail.alert.Alerts;
import org.claimtrail.alert.SavedSearch;
import org.claimtrail.alert.SavedSearches;
import org.claimtrail.claim.Extraction;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.Written;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.RandomNews;
import org.claimtrail.review.Correction;
import org.claimtrail.review.Correction.Made;
import org.claimtrail.review.Correction.Target;

/// An index with former versions of articles, corrections, a saved search and what it told; and the
/// ways out of it and into another.
final class SampleBase {

  static final Instant MARCH = Instant.parse("2026-03-10T12:00:00.123Z");
  static final Instant MAY = Instant.parse("2026-05-10T12:00:00Z");
  static final String END = "{\"kind\":\"end\",\"lines\":";
  static final String QUOTE = "🚀🚀 DeepSeek V4 is out.";

  private SampleBase() {}

  static ClaimIndex write(Path folder) {
    ClaimIndex index = new ClaimIndex(folder);
    add(index, MARCH, new RandomNews(4).articles(5));
    add(index, MARCH, List.of(rocket("It is here.")));
    SavedSearches.of(index).add(new SavedSearch("releases", "type:release,score", 1, MARCH));
    add(index, MAY, List.of(rocket("It is here, and corrected.")));
    add(index, MAY, new RandomNews(5).articles(3));
    Target target = target(claims(index).getFirst());
    Target other = target(claims(index).getLast());
    decide(index, number -> new Correction.Reject(made(number), target));
    decide(index, number -> new Correction.Confirm(made(number), other));
    decide(index, number -> new Correction.Merge(made(number), UNLISTED.name(), LIANG.name()));
    decide(index, number -> new Correction.Undo(made(number), 2));
    try (ClaimSearch search = ClaimSearch.open(folder, CATALOGUE)) {
      SavedSearch saved = SavedSearches.of(index).named("releases");
      Alerts.of(index).note(Alerts.of(index).fresh(search, saved, MAY).subList(0, 1));
    }
    return index;
  }

  static Extraction rocket(String more) {
    return Written.article("https://wire.example/rocket")
        .line(QUOTE)
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .claim(DEEPSEEK_V4)
        .by(DEEPSEEK)
        .release()
        .line(more)
        .extraction();
  }

  /// Those that were told, and how many were not.
  static String alerts(ClaimIndex index) {
    try (ClaimSearch search = ClaimSearch.open(index.folder(), CATALOGUE)) {
      SavedSearch saved = SavedSearches.of(index).named("releases");
      Alerts alerts = Alerts.of(index);
      return alerts.past(search, saved).size() + ", " + alerts.fresh(search, saved, MAY).size();
    }
  }

  private static void add(ClaimIndex index, Instant at, List<Extraction> articles) {
    try (ArticleWriter writer =
        index.write(
            CATALOGUE, "0.1.0", "1", () -> at, SavedSearches.standing(index, CATALOGUE, _ -> {}))) {
      articles.forEach(writer::add);
      writer.commit();
    }
  }

  static void decide(ClaimIndex index, IntFunction<Correction> decision) {
    index.journal().add(List.of(decision));
    index.applyCorrections(CATALOGUE);
  }

  static Made made(int number) {
    return new Made(number, MAY, "a test", number == 1 ? "Ada" : null);
  }

  private static Target target(StoredClaim claim) {
    return new Target(claim.id(), claim.article().id(), claim.article().url(), claim.quote());
  }

  static String exported(ClaimIndex index) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ClaimBase(index).write(out, line -> {});
    return out.toString(UTF_8);
  }

  static void imported(String lines, ClaimIndex into) {
    InputStream in = new ByteArrayInputStream(lines.getBytes(UTF_8));
    new ClaimBase(into).read(in, "base.jsonl", CATALOGUE, line -> {});
  }

  static List<StoredClaim> claims(ClaimIndex index) {
    return claims(index, "");
  }

  static List<StoredClaim> claims(ClaimIndex index, String query) {
    return claims(index, query, AsOf.NOW);
  }

  static List<StoredClaim> known(ClaimIndex index, Instant moment) {
    return claims(index, "", new AsOf(LocalDate.parse("2026-12-31"), moment));
  }

  private static List<StoredClaim> claims(ClaimIndex index, String query, AsOf asOf) {
    Condition condition = query.isEmpty() ? Condition.everything() : Condition.parse(query);
    try (ClaimSearch search = ClaimSearch.open(index.folder(), CATALOGUE, asOf)) {
      return search.claims(ClaimQuery.of(condition)).claims();
    }
  }

  static String versions(ClaimIndex index) {
    try (var snapshot = index.read()) {
      return snapshot.versions().toString();
    }
  }

  static String head(List<String> lines, int count) {
    return String.join("\n", lines.subList(0, count)) + "\n";
  }

  static String withoutLine(String lines, String part) {
    List<String> kept = lines.lines().filter(line -> !line.contains(part)).toList();
    return head(kept, kept.size() - 1) + END + (kept.size() - 1) + "}\n";
  }
}
