package org.claimtrail.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.Harmless;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimSearch;
import org.jspecify.annotations.Nullable;

/// A claim on a page: what it says, who says so, and the sentence with the words that say it. All
/// of it harmless to show.
///
/// @param type "score"
/// @param voiceClass for the style sheet
/// @param who "DeepSeek (self-reported)"
/// @param day under which it is listed, or "undated"
/// @param review what an analyst made of it; null for nothing
/// @param lead the sentence up to the quote
/// @param rest the sentence behind it
/// @param article its id
/// @param title of the article, or its address
public record ClaimCard(
    String id,
    String type,
    ClaimSentence sentence,
    String voiceMark,
    String voiceClass,
    String voiceWords,
    String who,
    String certainty,
    String day,
    @Nullable String review,
    String lead,
    String quote,
    String rest,
    String article,
    String title,
    @Nullable String outlet) {

  /// Characters of a sentence that are shown on each side of a quote.
  private static final int MOST_AROUND = 400;

  static List<ClaimCard> of(List<StoredClaim> claims, ClaimSearch search) {
    Set<String> articles =
        claims.stream().map(claim -> claim.article().id()).collect(Collectors.toSet());
    Map<String, String> texts = search.texts(articles);
    return claims.stream()
        .map(claim -> of(claim, texts.getOrDefault(claim.article().id(), "")))
        .toList();
  }

  private static ClaimCard of(StoredClaim claim, String text) {
    boolean found = claim.span().end() <= text.length() && claim.sentence().end() <= text.length();
    Span sentence = found ? claim.sentence() : claim.span();
    String lead =
        found && sentence.start() < claim.span().start()
            ? text.substring(sentence.start(), claim.span().start())
            : "";
    String rest =
        found && claim.span().end() < sentence.end()
            ? text.substring(claim.span().end(), sentence.end())
            : "";
    String outlet = claim.article().outlet();
    return new ClaimCard(
        claim.id(),
        claim.type().label(),
        ClaimSentence.of(ClaimSlots.of(claim)),
        mark(claim.voice()),
        style(claim.voice()),
        words(claim.voice()),
        who(claim),
        claim.certainty().label(),
        Objects.toString(claim.listedDay(), "undated"),
        claim.verdict() == null ? null : claim.verdict().label(),
        Harmless.words(tail(lead)),
        Harmless.words(claim.quote()),
        Harmless.words(head(rest)),
        claim.article().id(),
        Harmless.words(
            Objects.requireNonNullElse(
                claim.article().title(),
                Objects.requireNonNullElse(claim.article().url(), "the article"))),
        outlet == null ? null : Harmless.words(outlet));
  }

  /// "DeepSeek (self-reported)", "Example Wire itself".
  static String who(StoredClaim claim) {
    return Harmless.words(
        claim.voice() == Voice.ARTICLE
            ? Objects.requireNonNullElse(claim.article().outlet(), "the article") + " itself"
            : Objects.requireNonNullElse(claim.claimant(), "") + " (" + words(claim.voice()) + ")");
  }

  private static String tail(String lead) {
    return lead.length() > MOST_AROUND ? "…" + lead.substring(lead.length() - MOST_AROUND) : lead;
  }

  private static String head(String rest) {
    return rest.length() > MOST_AROUND ? rest.substring(0, MOST_AROUND) + "…" : rest;
  }

  static String mark(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> "●";
      case INDEPENDENT -> "○";
      case ARTICLE -> "◇";
    };
  }

  static String style(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> "self";
      case INDEPENDENT -> "other";
      case ARTICLE -> "own";
    };
  }

  static String words(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> "self-reported";
      case INDEPENDENT -> "independent";
      case ARTICLE -> "the article itself";
    };
  }
}
