package org.claimtrail.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.EntityType;
import org.claimtrail.review.Verdict;
import org.jspecify.annotations.Nullable;

/// A claim as the index holds it.
///
/// @param id a hash of article, sentence, type and core slots; the same after every rebuild. Where
///   an article says the same twice in one wording, the later ones end in "-2", "-3" …
/// @param article where it is made
/// @param span the quote, in UTF-16 indices into the article's text
/// @param codePoints the quote, in Unicode code points of the article's text
/// @param sentence the sentence around it, in UTF-16 indices
/// @param quote the words at `span`, exactly as the article has them
/// @param subject canonical name, or the describing words
/// @param relation null for every type but comparison
/// @param objects canonical names or describing words, in the order of the text
/// @param benchmark null where none is named
/// @param quantity margin, result, rank or amount; null where there is none
/// @param claimant null where the article speaks in its own voice
/// @param date what the sentence itself gives; null when it gives none
/// @param rule the rule that found it
/// @param named the entities in it, whatever their roles; describing words are none
/// @param learned when its article was added
/// @param verdict what an analyst has made of it; null where none has looked at it
/// @param roles the parts that the entity asked about, or its family, has in it; empty when nobody
///   was asked about
public record StoredClaim(
    String id,
    Citation article,
    Span span,
    Span codePoints,
    Span sentence,
    String quote,
    ClaimType type,
    String subject,
    @Nullable Relation relation,
    List<String> objects,
    @Nullable String benchmark,
    @Nullable Quantity quantity,
    @Nullable String claimant,
    Voice voice,
    Certainty certainty,
    boolean negated,
    @Nullable StatedDate date,
    String rule,
    List<EntityKey> named,
    Instant learned,
    @Nullable Verdict verdict,
    List<Role> roles) {

  public StoredClaim {
    objects = List.copyOf(objects);
    named = List.copyOf(named);
    roles = List.copyOf(roles);
  }

  /// The first day of its stated date, else the day the article was published; null when neither is
  /// known. Timelines are put in order by it.
  public @Nullable LocalDate day() {
    return date == null ? article.published() : date.firstDay();
  }

  /// That day, or the day the article was published where that is earlier: what is planned for next
  /// year is news of today. Lists with the newest first are put in order by it.
  public @Nullable LocalDate listedDay() {
    return listedDay(day(), article.published());
  }

  /// What sort of entity has that name in it; null for describing words.
  public @Nullable EntityType typeOf(String name) {
    return named.stream()
        .filter(entity -> entity.name().equals(name))
        .map(EntityKey::type)
        .findFirst()
        .orElse(null);
  }

  static @Nullable LocalDate listedDay(@Nullable LocalDate day, @Nullable LocalDate published) {
    return day != null && published != null && published.isBefore(day) ? published : day;
  }

  /// Whether the claimant made, owns or is employed by the subject; null in the article's own
  /// voice.
  public @Nullable Boolean selfReported() {
    return switch (voice) {
      case SELF_REPORTED -> true;
      case INDEPENDENT -> false;
      case ARTICLE -> null;
    };
  }
}
