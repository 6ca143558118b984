package org.claimtrail.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.Json;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// What was found in an article, as the line of JSON that `extract` prints.
final class ExtractionLine {

  private final Extraction extraction;
  private final CodePoints offsets;

  ExtractionLine(Extraction extraction) {
    this.extraction = extraction;
    this.offsets = new CodePoints(extraction.article().text());
  }

  String json() {
    Map<String, @Nullable Object> line = new LinkedHashMap<>();
    line.put("url", extraction.article().url());
    line.put("entities", extraction.mentions().stream().map(this::entity).toList());
    line.put("claims", extraction.claims().stream().map(this::claim).toList());
    return Json.of(line);
  }

  private Map<String, @Nullable Object> entity(Mention mention) {
    Map<String, @Nullable Object> entity = at(mention.span());
    entity.put("name", mention.entity().name());
    entity.put("type", mention.entity().type().label());
    return entity;
  }

  private Map<String, @Nullable Object> claim(Claim claim) {
    Map<String, @Nullable Object> object = at(claim.evidence().quote());
    object.putAll(Column.object(ClaimSlots.COLUMNS, ClaimSlots.of(claim)));
    return object;
  }

  private Map<String, @Nullable Object> at(Span span) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("start", offsets.start(span));
    object.put("end", offsets.end(span));
    return object;
  }
}
