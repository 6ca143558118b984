package org.claimtrail.assist;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.Harmless;
import org.claimtrail.claim.Certainty;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.TrackedClaim;

/// The text of an answer: lines that quote and cite. Nothing out of an article begins a line.
final class Listing {

  /// Code points of a quote; few sentences are as long.
  private static final int LONGEST = 600;

  private static final String INDENT = "   ";

  private final StringBuilder text = new StringBuilder();

  Listing line(String words) {
    text.append(text.isEmpty() ? "" : "\n").append(Harmless.words(words));
    return this;
  }

  Listing below(String words) {
    return line(INDENT + words);
  }

  Listing claims(List<StoredClaim> claims) {
    for (int at = 0; at < claims.size(); at++) {
      claim(at + 1 + ". ", claims.get(at));
    }
    return this;
  }

  Listing tracked(List<TrackedClaim> claims) {
    for (int at = 0; at < claims.size(); at++) {
      tracked(at + 1 + ". ", claims.get(at));
    }
    return this;
  }

  Listing tracked(String before, TrackedClaim claim) {
    return claim(before, claim.earliest()).below(reach(claim));
  }

  /// What it says, who says so, the quote, and where it stands.
  Listing claim(String before, StoredClaim claim) {
    return line(before + ClaimSentence.of(ClaimSlots.of(claim)) + " · " + speaker(claim))
        .quoted(claim.quote())
        .below(source(claim));
  }

  Listing quoted(String words) {
    return below("“" + clipped(words.strip()) + "”");
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String clipped(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /// "DeepSeek (self-reported), hedged".
  private static String speaker(StoredClaim claim) {
    String who =
        switch (claim.voice()) {
          case SELF_REPORTED -> claim.claimant() + " (self-reported)";
          case INDEPENDENT -> claim.claimant() + " (independent)";
          case ARTICLE -> "the article itself";
        };
    return who + ", " + claim.certainty().label();
  }

  /// "Example Wire, “Washington warns”, 2026-05-20, https://…, characters 12 to 80 of article …".
  private static String source(StoredClaim claim) {
    var article = claim.article();
    String title = article.title() == null ? "untitled" : "“" + clipped(article.title()) + "”";
    return "%s, %s, %s, %s, characters %d to %d of article %s, claim %s"
        .formatted(
            Objects.requireNonNullElse(article.outlet(), "no outlet"),
            title,
            Objects.toString(article.published(), "undated"),
            Objects.requireNonNullElse(article.url(), "no URL"),
            claim.codePoints().start(),
            claim.codePoints().end(),
            article.id(),
            claim.id());
  }

  /// "3 reports in 2 articles of 2 sources, from 2026-04-24 to 2026-05-10, hedged → stated, by
  /// DeepSeek and CAISI".
  private static String reach(TrackedClaim claim) {
    String first =
        "%s in %s of %s, from %s to %s"
            .formatted(
                Amount.counted(claim.reports(), "report"),
                Amount.counted(claim.articles(), "article"),
                Amount.counted(claim.sources(), "independent source"),
                claim.firstSeen(),
                claim.lastSeen());
    String certainties =
        claim.certainties().stream().map(Certainty::label).collect(Collectors.joining(" → "));
    String by = claim.claimants().isEmpty() ? "" : "by " + String.join(", ", claim.claimants());
    return Stream.of(first, certainties, by)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
