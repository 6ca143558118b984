package org.claimtrail.assist;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Column;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.Dispute;
import org.claimtrail.query.TrackedClaim;
import org.claimtrail.query.Trail;
import org.jspecify.annotations.Nullable;

/// The trail of one claim.
record ShowEvidence() implements Tool {

  /// Hexadecimal digits of an id are 16, and a number may follow.
  private static final int LONGEST_ID = 40;

  /// Other claims, and disputes, that are told beside it.
  private static final int BESIDE = 10;

  private static final Parameter<String> ID =
      Parameter.words(
          "id",
          4,
          LONGEST_ID,
          null,
          "A claim's id, as the other tools give it, or its first 4 or more characters.");

  private static final Parameter<Integer> LIMIT =
      Parameter.limit(20, "reports, the earliest first");

  /// @param sentence in which the quote stands
  private record Report(StoredClaim claim, String sentence) {}

  private static final List<Column<Report>> REPORT =
      Stream.concat(
              Citations.CLAIM.stream().map(column -> column.<Report>of(Report::claim)),
              Stream.of(new Column<Report>("sentence", Report::sentence)))
          .toList();

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public String title() {
    return "Evidence of a claim";
  }

  @Override
  public String description() {
    return "Shows the trail of one claim: every report of it in order of time, each with its exact"
        + " quote, the sentence around it, article, URL and where in the article's text it stands"
        + " (start and end in Unicode code points, end exclusive); what else is said about the"
        + " same; and who disputes it. Use it before you rely on a claim.";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(ID, LIMIT, Parameter.AS_OF);
  }

  @Override
  public Map<String, Object> output() {
    return Schema.object(
        Map.of(
            "claim",
                Map.of("type", "object", "required", Citations.names(Citations.TRACKED).toList()),
            "reports", Schema.rows(REPORT),
            "total", Schema.NUMBER,
            "otherwise", Schema.rows(Citations.TRACKED),
            "disputes", FindDisputes.schema()));
  }

  @Override
  public Answer answer(Arguments arguments, CurrentClaims claims) {
    String id = arguments.get(ID);
    int limit = arguments.get(LIMIT);
    return claims.ask(
        arguments.get(Parameter.AS_OF),
        search -> {
          Trail trail = search.trail(id, Math.max(limit, BESIDE));
          List<Report> reports = reports(search, trail.reports().stream().limit(limit).toList());
          List<TrackedClaim> otherwise = trail.otherwise().stream().limit(BESIDE).toList();
          List<Dispute> disputes = trail.disputes().stream().limit(BESIDE).toList();
          return new Answer(
              content(trail, reports, otherwise, disputes),
              text(trail, reports, otherwise, disputes));
        });
  }

  private static List<Report> reports(ClaimSearch search, List<StoredClaim> claims) {
    Map<String, String> texts = new HashMap<>();
    return claims.stream()
        .map(
            claim -> {
              String text =
                  texts.computeIfAbsent(
                      claim.article().id(), id -> search.article(id).article().text());
              return new Report(claim, claim.sentence().in(text));
            })
        .toList();
  }

  private static Map<String, @Nullable Object> content(
      Trail trail, List<Report> reports, List<TrackedClaim> otherwise, List<Dispute> disputes) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("claim", Column.object(Citations.TRACKED, trail.claim()));
    content.put("reports", Citations.rows(REPORT, reports));
    content.put("total", trail.reports().size());
    content.put("otherwise", Citations.rows(Citations.TRACKED, otherwise));
    content.put("disputes", Citations.rows(FindDisputes.DISPUTE, disputes));
    return content;
  }

  private static String text(
      Trail trail, List<Report> reports, List<TrackedClaim> otherwise, List<Dispute> disputes) {
    Listing listing =
        new Listing()
            .tracked("Claim: ", trail.claim())
            .line(
                "%d of %s:"
                    .formatted(reports.size(), Amount.counted(trail.reports().size(), "report")));
    for (int at = 0; at < reports.size(); at++) {
      Report report = reports.get(at);
      listing.claim(at + 1 + ". ", report.claim());
      if (!report.sentence().strip().equals(report.claim().quote().strip())) {
        listing.below("in the sentence").quoted(report.sentence());
      }
    }
    if (!otherwise.isEmpty()) {
      listing.line("Also said of the same:").tracked(otherwise);
    }
    disputes.forEach(dispute -> FindDisputes.list(listing, dispute));
    return listing.toString();
  }
}
