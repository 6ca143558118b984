package org.claimtrail.exchange;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One claimed result in the shape of Every Eval Ever.
///
/// @param reports scores of one kind of claimant that say the same, the earliest first
/// @param settings how it was reached, as far as told: "tools:with"
record EvaluationRecord(Catalogue catalogue, List<StoredClaim> reports, List<String> settings) {

  private static final String SCHEMA = "0.2.2";
  private static final String UNKNOWN = "unknown";

  static EvaluationRecord of(Catalogue catalogue, StoredClaim report) {
    return new EvaluationRecord(catalogue, List.of(report), List.of());
  }

  boolean isOnScale() {
    return scale().holds(quantity().value());
  }

  ObjectNode json() {
    String name = first().subject();
    String developer = catalogue.named(name).map(model -> model.owner(day())).orElse(null);
    String model = (developer == null ? "" : slug(developer) + "/") + slug(name);
    ObjectNode record = object();
    record.put("schema_version", SCHEMA);
    record.put("evaluation_id", slug(benchmark()) + "/" + model + "/" + first().id());
    record.put("retrieved_timestamp", seconds(first().learned()));
    record.set("source_metadata", source());
    record.set("model_info", model(name, model, developer));
    record.set("eval_library", object().put("name", UNKNOWN).put("version", UNKNOWN));
    record.putArray("evaluation_results").add(result());
    return record;
  }

  private ObjectNode source() {
    StoredClaim first = first();
    ObjectNode source = object();
    if (first.article().title() != null) {
      source.put("source_name", first.article().title());
    }
    source.put("source_type", "documentation");
    source.put(
        "source_organization_name", Objects.requireNonNullElse(first.article().outlet(), UNKNOWN));
    source.put("evaluator_relationship", relationship(first.voice()));
    if (first.claimant() != null) {
      source.putObject("additional_details").put("claimant", first.claimant());
    }
    return source;
  }

  private static String relationship(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> "first_party";
      case INDEPENDENT -> "third_party";
      case ARTICLE -> "other";
    };
  }

  /// News do not tell how a model was served; the validator wants both words all the same.
  private static ObjectNode model(String name, String id, @Nullable String developer) {
    ObjectNode model = object().put("name", name).put("id", id);
    if (developer != null) {
      model.put("developer", developer);
    }
    ObjectNode details = model.putObject("additional_details");
    details.put("deployment_type", UNKNOWN).put("model_availability", UNKNOWN);
    return model;
  }

  private ObjectNode result() {
    ObjectNode result = object();
    result.put("evaluation_result_id", first().id());
    result.put("evaluation_name", benchmark());
    result.set("source_data", sources());
    result.set("metric_config", metric());
    ObjectNode score = result.putObject("score_details");
    score.put("score", quantity().value());
    details(score.putObject("details"));
    if (!settings.isEmpty()) {
      ObjectNode config = result.putObject("generation_config");
      settings(config.putObject("additional_details"));
    }
    return result;
  }

  private ObjectNode sources() {
    List<String> urls =
        reports.stream()
            .flatMap(report -> Stream.ofNullable(report.article().url()))
            .filter(Web::isAddress)
            .distinct()
            .toList();
    ObjectNode sources = object().put("dataset_name", benchmark());
    if (urls.isEmpty()) {
      return sources.put("source_type", "other");
    }
    sources.put("source_type", "url");
    ArrayNode list = sources.putArray("url");
    urls.forEach(list::add);
    return sources;
  }

  private ObjectNode metric() {
    ObjectNode metric = object();
    metric.put("metric_id", slug(benchmark()) + ".score");
    String unit = quantity().unit();
    if (unit != null) {
      metric.put("metric_unit", unit);
    }
    Entity.Benchmark known = known();
    metric.put("lower_is_better", known != null && known.lowerIsBetter());
    if (known == null) {
      metric.putObject("additional_details").put("lower_is_better", UNKNOWN);
    }
    scale().write(metric);
    return metric;
  }

  private void details(ObjectNode details) {
    StoredClaim first = first();
    details.put("claim", first.id());
    details.put("quote", first.quote().strip());
    details.put("certainty", first.certainty().label());
    if (first.article().published() != null) {
      details.put("published", first.article().published().toString());
    }
    details.put("reports", Integer.toString(reports.size()));
    if (first.verdict() != null) {
      details.put("review", first.verdict().label());
    }
  }

  /// "tools:with" is of the dimension "tools".
  private void settings(ObjectNode details) {
    settings.stream()
        .map(setting -> setting.split(":", 2)[0])
        .distinct()
        .forEach(
            dimension ->
                details.put(
                    dimension,
                    settings.stream()
                        .filter(setting -> setting.startsWith(dimension + ":"))
                        .map(setting -> setting.substring(dimension.length() + 1))
                        .collect(joining(", "))));
  }

  private Scale scale() {
    return Scale.of(known(), quantity().unit());
  }

  private Entity.@Nullable Benchmark known() {
    return catalogue.named(benchmark()).orElse(null) instanceof Entity.Benchmark known
        ? known
        : null;
  }

  private StoredClaim first() {
    return reports.getFirst();
  }

  private String benchmark() {
    return Objects.requireNonNull(first().benchmark());
  }

  private Quantity quantity() {
    return Objects.requireNonNull(first().quantity());
  }

  private LocalDate day() {
    LocalDate published = first().article().published();
    return published == null
        ? first().learned().atZone(ZoneId.systemDefault()).toLocalDate()
        : published;
  }

  /// Since 1970-01-01T00:00Z, with thousandths.
  private static String seconds(Instant moment) {
    return String.format(
        Locale.ROOT, "%d.%03d", moment.getEpochSecond(), moment.getNano() / 1_000_000);
  }

  /// A name as identifiers have it: "swe-bench-verified", "gpt-5.4".
  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}.]+", "-")
        .replaceAll("^[-.]+|[-.]+$", "");
  }

  private static ObjectNode object() {
    return ClaimBase.JSON.createObjectNode();
  }
}
