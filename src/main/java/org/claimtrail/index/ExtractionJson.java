package org.claimtrail.index;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was found in an article, as JSON and back without loss, so that its documents can be made
/// anew without extracting it again. Offsets are UTF-16 indices into the article's text.
///
/// An entity is kept by name and type; a model or chip with its maker and family, a benchmark with
/// its suite. One that the catalogue has under that name and type is read as the catalogue has it.
final class ExtractionJson {

  static final JsonMapper JSON = new JsonMapper();

  private ExtractionJson() {}

  static String write(Extraction extraction) {
    ObjectNode into = JSON.createObjectNode();
    ArrayNode mentions = into.putArray("mentions");
    for (Mention mention : extraction.mentions()) {
      ObjectNode one = mentions.addObject();
      one.put("start", mention.span().start());
      one.put("end", mention.span().end());
      write(one, mention.entity());
    }
    ArrayNode claims = into.putArray("claims");
    extraction.claims().forEach(claim -> write(claims.addObject(), claim));
    return into.toString();
  }

  /// @throws IllegalArgumentException or [tools.jackson.core.JacksonException], or
  ///   [java.util.NoSuchElementException], where it was not written by [#write]
  static Extraction read(JsonNode from, Article article, Catalogue catalogue) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode one : from.required("mentions")) {
      mentions.add(new Mention(span(one, "start", "end"), entity(one, catalogue)));
    }
    List<Claim> claims = new ArrayList<>();
    for (JsonNode one : from.required("claims")) {
      claims.add(claim(one, catalogue));
    }
    return new Extraction(article, mentions, claims);
  }

  private static void write(ObjectNode into, Claim claim) {
    Evidence evidence = claim.evidence();
    into.put("type", claim.type().label());
    into.put("start", evidence.quote().start());
    into.put("end", evidence.quote().end());
    into.put("sentence_start", evidence.sentence().start());
    into.put("sentence_end", evidence.sentence().end());
    into.put("rule", evidence.rule());
    write(into.putObject("subject"), claim.subject());
    ArrayNode objects = into.putArray("objects");
    claim.objects().forEach(object -> write(objects.addObject(), object));
    Relation relation = claim.relation();
    if (relation != null) {
      into.put("relation", relation.label());
    }
    Reference benchmark = claim.benchmark();
    if (benchmark != null) {
      write(into.putObject("benchmark"), benchmark);
    }
    Quantity quantity = claim.quantity();
    if (quantity != null) {
      into.put("value", quantity.value());
      into.put("unit", quantity.unit());
    }
    Attribution attribution = claim.attribution();
    Reference claimant = attribution.claimant();
    if (claimant != null) {
      write(into.putObject("claimant"), claimant);
    }
    into.put("voice", attribution.voice().name());
    into.put("certainty", attribution.certainty().label());
    into.put("negated", attribution.negated());
    if (attribution.date() != null) {
      into.put("date", attribution.date().toString());
    }
  }

  private static Claim claim(JsonNode one, Catalogue catalogue) {
    List<Reference> objects = new ArrayList<>();
    one.required("objects").forEach(object -> objects.add(reference(object, catalogue)));
    Claim.Frame frame =
        new Claim.Frame(
            reference(one.required("subject"), catalogue),
            objects,
            new Evidence(
                span(one, "start", "end"),
                span(one, "sentence_start", "sentence_end"),
                one.required("rule").asString()),
            new Attribution(
                optional(one, "claimant", catalogue),
                Voice.valueOf(one.required("voice").asString()),
                Certainty.labelled(one.required("certainty").asString()).orElseThrow(),
                one.required("negated").asBoolean(),
                StatedDate.parse(one.path("date").asString("")).orElse(null)));
    Reference benchmark = optional(one, "benchmark", catalogue);
    Quantity quantity =
        one.has("value")
            ? new Quantity(one.path("value").asDouble(), one.path("unit").asString(null))
            : null;
    ClaimType type = ClaimType.labelled(one.required("type").asString()).orElseThrow();
    Relation relation = Relation.labelled(one.path("relation").asString("")).orElse(null);
    return Claim.of(type, frame, relation, benchmark, quantity);
  }

  private static void write(ObjectNode into, Reference reference) {
    switch (reference) {
      case Reference.Named(Entity entity) -> write(into, entity);
      case Reference.Described(String words) -> into.put("words", words);
    }
  }

  private static @Nullable Reference optional(JsonNode one, String slot, Catalogue catalogue) {
    return one.has(slot) ? reference(one.path(slot), catalogue) : null;
  }

  private static Reference reference(JsonNode one, Catalogue catalogue) {
    return one.has("words")
        ? new Reference.Described(one.path("words").asString())
        : new Reference.Named(entity(one, catalogue));
  }

  /// An entity by name and type; of one that may be in no catalogue, whose it is, too.
  private static void write(ObjectNode into, Entity entity) {
    into.put("name", entity.name());
    into.put("entity", entity.type().label());
    switch (entity) {
      case Entity.Model model -> into.put("maker", model.maker()).put("family", model.family());
      case Entity.Chip chip -> into.put("maker", chip.maker()).put("family", chip.family());
      case Entity.Benchmark benchmark -> into.put("suite", benchmark.suite());
      case Entity.Company _, Entity.Person _, Entity.Government _ -> {}
    }
  }

  private static Entity entity(JsonNode one, Catalogue catalogue) {
    String name = one.required("name").asString();
    EntityType type = EntityType.labelled(one.required("entity").asString()).orElseThrow();
    return catalogue
        .named(name)
        .filter(known -> known.name().equals(name) && known.type() == type)
        .orElseGet(
            () ->
                switch (type) {
                  case COMPANY -> new Entity.Company(name, List.of(), null, null, null, null);
                  case MODEL ->
                      new Entity.Model(name, List.of(), text(one, "maker"), text(one, "family"));
                  case BENCHMARK ->
                      new Entity.Benchmark(
                          name, List.of(), null, text(one, "suite"), null, null, null, false, null);
                  case PERSON -> new Entity.Person(name, List.of(), List.of());
                  case GOVERNMENT -> new Entity.Government(name, List.of(), null);
                  case CHIP ->
                      new Entity.Chip(name, List.of(), text(one, "maker"), text(one, "family"));
                });
  }

  private static @Nullable String text(JsonNode one, String key) {
    return one.path(key).asString(null);
  }

  private static Span span(JsonNode one, String start, String end) {
    return new Span(one.required(start).asInt(), one.required(end).asInt());
  }
}
