package org.claimtrail.site;

import java.util.List;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Harmless;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.Role;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Dispute;
import org.claimtrail.query.EntityFamily;
import org.claimtrail.query.EntityRow;
import org.claimtrail.query.Found;
import org.claimtrail.query.Order;
import org.jspecify.annotations.Nullable;

/// A company, model, benchmark, person, government or chip on a page: what is known of it, what it
/// claims, what is claimed about it, and what of that is disputed.
///
/// @param facts "DeepSeek · in 12 articles, 2024-12-27 to 2026-02-25"
/// @param owners nearest first
/// @param members what it makes, owns or employs, those with most claims first
/// @param benchmark where its results over time are; null for what is no benchmark
/// @param disputes the sides of each
public record EntityView(
    String name,
    String type,
    String facts,
    List<String> aliases,
    List<Choice> owners,
    List<Choice> members,
    @Nullable String benchmark,
    ActivityView activity,
    Section claimed,
    Section about,
    List<List<ClaimCard>> disputes)
    implements Page {

  private static final int MOST_CLAIMS = 8;
  private static final int MOST_MEMBERS = 24;
  private static final int MOST_DISPUTES = 5;

  /// Some claims, and where all of them are.
  public record Section(String count, String all, List<ClaimCard> claims) {}

  public static EntityView of(String name, ClaimSearch search) {
    EntityFamily family = search.family(name);
    EntityRow row = family.row();
    Condition involved = new Condition.Involves(null, row.name(), false, null);
    Condition claimant = new Condition.Involves(Role.CLAIMANT, row.name(), false, null);
    return new EntityView(
        Harmless.words(row.name()),
        row.type().label(),
        facts(row),
        family.aliases().stream().map(Harmless::words).toList(),
        family.owners().stream().map(EntityView::link).toList(),
        family.members().stream().limit(MOST_MEMBERS).map(EntityView::link).toList(),
        row.type() == EntityType.BENCHMARK ? Addresses.benchmark(row.name()) : null,
        ActivityView.of(search, involved),
        section(search, claimant),
        section(search, involved.and(new Condition.Not(claimant))),
        search.disputes(involved, MOST_DISPUTES).disputes().stream()
            .map(
                dispute ->
                    ClaimCard.of(
                        dispute.sides().stream().map(Dispute.Side::earliest).toList(), search))
            .toList());
  }

  @Override
  public Frame frame() {
    return Frame.of(name);
  }

  @Override
  public String template() {
    return "entity";
  }

  private static Section section(ClaimSearch search, Condition condition) {
    Found found = search.claims(new ClaimQuery(condition, Order.DATE, MOST_CLAIMS, null));
    return new Section(
        Amount.counted(found.total(), "claim"),
        Addresses.search(condition.toString()),
        ClaimCard.of(found.claims(), search));
  }

  private static String facts(EntityRow row) {
    String seen =
        row.firstSeen() == null ? "" : ", from " + row.firstSeen() + " to " + row.lastSeen();
    return row.articles() == 0
        ? "in no article yet"
        : "in " + Amount.counted(row.articles(), "article") + seen;
  }

  private static Choice link(String name) {
    return new Choice(Harmless.words(name), Addresses.entity(name), "");
  }

  private static Choice link(EntityRow row) {
    return new Choice(
        Harmless.words(row.name()),
        Addresses.entity(row.name()),
        Amount.grouped((double) row.claims()));
  }
}
