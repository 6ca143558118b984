package org.claimtrail.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An annotated article as [GoldFile] reads it.
final class GoldJson {

  private static final JsonMapper JSON = new JsonMapper();

  private GoldJson() {}

  /// What stands beside the text.
  static String write(GoldArticle gold) {
    ObjectNode article = JSON.createObjectNode();
    article.put("url", gold.url());
    put(article, "outlet", gold.article().outlet());
    put(article, "title", gold.article().title());
    put(article, "published", gold.article().published());
    flag(article, "partial", gold.partial());
    ArrayNode entities = article.putArray("entities");
    gold.entities().forEach(entity -> write(entities.addObject(), entity));
    ArrayNode claims = article.putArray("claims");
    gold.claims().forEach(claim -> write(claims.addObject(), claim, gold.article().text()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(article) + "\n";
  }

  private static void write(ObjectNode node, GoldEntity entity) {
    node.put("name", entity.name()).put("type", entity.type().label());
    list(node, "surfaces", entity.surfaces());
    if (!entity.aliases().isEmpty()) {
      list(node, "aliases", entity.aliases());
    }
  }

  private static void write(ObjectNode node, GoldClaim claim, String text) {
    SlotValues slots = claim.slots();
    put(node, "id", claim.id());
    node.put("quote", claim.quote().in(text));
    node.put("type", slots.type().label()).put("subject", slots.subject());
    put(node, "relation", slots.relation() == null ? null : slots.relation().label());
    list(node, "objects", slots.objects());
    put(node, "benchmark", slots.benchmark());
    if (slots.value() != null) {
      node.put("value", slots.value());
    }
    put(node, "unit", slots.unit());
    put(node, "claimant", slots.claimant());
    node.put("certainty", slots.certainty().label());
    flag(node, "negated", slots.negated());
    put(node, "date", slots.date());
    flag(node, "optional", claim.standing() == GoldClaim.Standing.OPTIONAL);
    flag(node, "rejected", claim.standing() == GoldClaim.Standing.REJECTED);
  }

  private static void list(ObjectNode node, String key, List<String> values) {
    ArrayNode list = node.putArray(key);
    values.forEach(list::add);
  }

  private static void flag(ObjectNode node, String key, boolean set) {
    if (set) {
      node.put(key, true);
    }
  }

  /// Left out where there is no value.
  private static void put(ObjectNode node, String key, @Nullable Object value) {
    if (value != null) {
      node.put(key, value.toString());
    }
  }
}
