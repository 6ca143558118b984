package org.claimtrail.index;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.entity.Lineage;
import org.jspecify.annotations.Nullable;

/// A claim as a document, and back.
final class ClaimDocument {

  private ClaimDocument() {}

  /// @param codePoints of the quote
  /// @param day on which owners are looked up
  static void fill(
      Document document,
      Claim claim,
      String id,
      Article article,
      Span codePoints,
      LocalDate day,
      Lineage lineage) {
    Attribution attribution = claim.attribution();
    Fields.ID.add(document, id);
    CitationFields.add(document, article);
    addEvidence(document, claim.evidence(), article.text(), codePoints);
    Fields.TYPE.add(document, claim.type());
    Fields.RELATION.add(document, claim.relation());
    addQuantity(document, claim.quantity());
    Fields.VOICE.add(document, attribution.voice());
    Fields.CERTAINTY.add(document, attribution.certainty());
    Fields.NEGATED.add(document, attribution.negated());
    addDate(document, attribution.date(), article.published());
    Fields.LISTED_DAY.add(document, listed(claim, article));
    Set<String> involved = new HashSet<>();
    for (Role role : Role.values()) {
      for (Reference reference : references(claim, role)) {
        Fields.WORDS.add(document, reference.name());
        involved.addAll(Fields.of(role).add(document, reference, lineage, day));
      }
    }
    involved.forEach(name -> Fields.INVOLVED.add(document, name));
  }

  static StoredClaim read(Document document, @Nullable Asked asked) {
    Double value = Fields.VALUE.read(document);
    String date = Fields.DATE.readIfPresent(document);
    return new StoredClaim(
        Stored.present(Fields.ID.read(document), "id"),
        CitationFields.read(document),
        new Span(Fields.START.read(document), Fields.END.read(document)),
        new Span(Fields.FIRST_CODE_POINT.read(document), Fields.LAST_CODE_POINT.read(document)),
        new Span(Fields.SENTENCE_START.read(document), Fields.SENTENCE_END.read(document)),
        Fields.QUOTE.read(document),
        Fields.TYPE.read(document),
        Stored.present(name(document, Role.SUBJECT), "subject"),
        Fields.RELATION.readIfPresent(document),
        Fields.of(Role.OBJECT).names(document),
        name(document, Role.BENCHMARK),
        value == null ? null : new Quantity(value, Fields.UNIT.read(document)),
        name(document, Role.CLAIMANT),
        Fields.VOICE.read(document),
        Fields.CERTAINTY.read(document),
        Fields.NEGATED.read(document),
        date == null ? null : StatedDate.parse(date).orElse(null),
        Stored.present(Fields.RULE.read(document), "rule"),
        Fields.ENTITY.readAll(document),
        Stored.present(Fields.LEARNED.readIfPresent(document), "learned"),
        Fields.VERDICT.readIfPresent(document),
        asked == null
            ? List.of()
            : Stream.of(Role.values()).filter(role -> asked.has(role, document)).toList());
  }

  private static void addEvidence(
      Document document, Evidence evidence, String text, Span codePoints) {
    Fields.QUOTE.add(document, evidence.quote().in(text));
    Fields.RULE.add(document, evidence.rule());
    Fields.START.add(document, evidence.quote().start());
    Fields.END.add(document, evidence.quote().end());
    Fields.FIRST_CODE_POINT.add(document, codePoints.start());
    Fields.LAST_CODE_POINT.add(document, codePoints.end());
    Fields.SENTENCE_START.add(document, evidence.sentence().start());
    Fields.SENTENCE_END.add(document, evidence.sentence().end());
    Fields.WORDS.add(document, evidence.sentence().in(text));
  }

  private static void addQuantity(Document document, @Nullable Quantity quantity) {
    if (quantity != null) {
      Fields.VALUE.add(document, quantity.value());
      Fields.UNIT.add(document, quantity.unit());
    }
  }

  private static void addDate(
      Document document, @Nullable StatedDate stated, @Nullable LocalDate published) {
    if (stated == null) {
      Fields.FIRST_DAY.add(document, published);
      Fields.LAST_DAY.add(document, published);
    } else {
      Fields.DATE.add(document, stated.toString());
      Fields.FIRST_DAY.add(document, stated.firstDay());
      Fields.LAST_DAY.add(document, stated.lastDay());
    }
  }

  /// The day under which lists have it; null when unknown.
  static @Nullable LocalDate listed(Claim claim, Article article) {
    StatedDate stated = claim.attribution().date();
    LocalDate published = article.published();
    return StoredClaim.listedDay(stated == null ? published : stated.firstDay(), published);
  }

  private static List<Reference> references(Claim claim, Role role) {
    return switch (role) {
      case SUBJECT -> List.of(claim.subject());
      case OBJECT -> claim.objects();
      case CLAIMANT -> Stream.ofNullable(claim.attribution().claimant()).toList();
      case BENCHMARK -> Stream.ofNullable(claim.benchmark()).toList();
    };
  }

  private static @Nullable String name(Document document, Role role) {
    return Fields.of(role).name().read(document);
  }
}
