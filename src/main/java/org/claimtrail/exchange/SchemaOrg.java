package org.claimtrail.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.Citation;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ReportedClaim;
import org.claimtrail.review.Correction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tracked claims as JSON-LD in the vocabulary of schema.org: a `Claim` each, with the articles
/// that make it, and a `ClaimReview` for each report that an analyst confirmed or rejected.
public final class SchemaOrg {

  /// What a decision is about: an analyst tells whether the article says so, not whether it is
  /// true.
  private static final String ASPECT = "whether the article makes this claim";

  /// The ends of schema.org's usual scale.
  private static final int WORST = 1;

  private static final int BEST = 5;

  /// Writes one document, whose graph has a node a line.
  public void write(PrintStream out, Stream<ReportedClaim> claims) {
    out.print("{\"@context\":\"https://schema.org\",\"@graph\":[");
    String before = "\n";
    for (ObjectNode node : (Iterable<ObjectNode>) claims.flatMap(this::nodes)::iterator) {
      out.print(before + inMarkup(node));
      before = ",\n";
    }
    out.print("\n]}\n");
    out.flush();
  }

  /// JSON that may stand in a web page's `script`: no text in it can end that.
  private static String inMarkup(ObjectNode node) {
    return node.toString().replace("<", "\\u003C").replace(">", "\\u003E");
  }

  private Stream<ObjectNode> nodes(ReportedClaim claim) {
    return Stream.concat(
        Stream.of(claim(claim)),
        claim.decisions().stream().flatMap(decision -> review(claim, decision)));
  }

  private ObjectNode claim(ReportedClaim reported) {
    StoredClaim first = reported.claim().earliest();
    ObjectNode node = node("Claim").put("@id", id(reported));
    node.put("identifier", first.id());
    node.put("name", words(first));
    node.put("text", first.quote().strip());
    node.put("datePublished", reported.claim().firstSeen().toString());
    parties(node, "author", reported.claim().claimants(), reported.reports());
    parties(node, "about", about(first), List.of(first));
    ObjectNode earliest = node.putObject("firstAppearance").put("@type", "Article");
    locate(earliest, first.article());
    ArrayNode appearances = node.putArray("appearance");
    byArticle(reported.reports()).values().forEach(those -> appearances.add(article(those)));
    return node;
  }

  private static SequencedMap<String, List<StoredClaim>> byArticle(List<StoredClaim> reports) {
    return reports.stream()
        .collect(groupingBy(report -> report.article().id(), LinkedHashMap::new, toList()));
  }

  /// @param reports all of one article
  private static ObjectNode article(List<StoredClaim> reports) {
    Citation cited = reports.getFirst().article();
    ObjectNode node = node("Article");
    locate(node, cited);
    if (cited.title() != null) {
      node.put("headline", cited.title());
    }
    if (cited.outlet() != null) {
      node.set("publisher", node("Organization").put("name", cited.outlet()));
    }
    if (cited.published() != null) {
      node.put("datePublished", cited.published().toString());
    }
    ArrayNode quotations = node.putArray("hasPart");
    for (StoredClaim report : reports) {
      ObjectNode quotation = node("Quotation").put("text", report.quote().strip());
      if (report.claimant() != null) {
        parties(quotation, "author", List.of(report.claimant()), List.of(report));
      }
      quotations.add(quotation);
    }
    return node;
  }

  private static void locate(ObjectNode node, Citation cited) {
    node.put("@id", "urn:claimtrail:article:" + cited.id());
    if (Web.isAddress(cited.url())) {
      node.put("url", cited.url());
    }
  }

  /// Those of whom it is not known what they are have no type.
  private static void parties(
      ObjectNode node, String property, List<String> names, List<StoredClaim> reports) {
    if (names.isEmpty()) {
      return;
    }
    ArrayNode parties = node.putArray(property);
    for (String name : names) {
      String type = type(type(name, reports), property);
      parties.add(
          (type == null ? ClaimBase.JSON.createObjectNode() : node(type)).put("name", name));
    }
  }

  private static @Nullable EntityType type(String name, List<StoredClaim> reports) {
    return reports.stream()
        .flatMap(report -> Stream.ofNullable(report.typeOf(name)))
        .findFirst()
        .orElse(null);
  }

  /// An author can only be a person or an organization.
  private static @Nullable String type(@Nullable EntityType type, String property) {
    boolean author = property.equals("author");
    return switch (type) {
      case null -> null;
      case COMPANY -> "Organization";
      case GOVERNMENT -> "GovernmentOrganization";
      case PERSON -> "Person";
      case MODEL -> author ? null : "SoftwareApplication";
      case CHIP -> author ? null : "Product";
      case BENCHMARK -> author ? null : "Thing";
    };
  }

  private static List<String> about(StoredClaim claim) {
    Set<String> names = new LinkedHashSet<>();
    names.add(claim.subject());
    names.addAll(claim.objects());
    if (claim.benchmark() != null) {
      names.add(claim.benchmark());
    }
    return List.copyOf(names);
  }

  private Stream<ObjectNode> review(ReportedClaim claim, Correction decision) {
    return switch (decision) {
      case Correction.Confirm(Correction.Made made, Correction.Target target) ->
          Stream.of(review(claim, made, target, "Confirmed: the article says so", BEST));
      case Correction.Reject(Correction.Made made, Correction.Target target) ->
          Stream.of(review(claim, made, target, "Rejected: the article does not say so", WORST));
      case Correction.Amend _, Correction.Merge _, Correction.Split _, Correction.Undo _ ->
          Stream.of();
    };
  }

  private ObjectNode review(
      ReportedClaim claim,
      Correction.Made made,
      Correction.Target target,
      String verdict,
      int value) {
    ObjectNode node = node("ClaimReview");
    node.put("claimReviewed", words(claim.claim().earliest()));
    node.putObject("itemReviewed").put("@id", id(claim));
    node.put("reviewAspect", ASPECT);
    ObjectNode rating = node("Rating").put("ratingValue", value);
    rating.put("worstRating", WORST).put("bestRating", BEST).put("alternateName", verdict);
    node.set("reviewRating", rating);
    node.put("reviewBody", made.reason());
    node.put("datePublished", made.at().toString());
    if (made.by() != null) {
      node.set("author", node("Person").put("name", made.by()));
    }
    node.putObject("citation").put("@id", "urn:claimtrail:article:" + target.article());
    return node;
  }

  private static String id(ReportedClaim claim) {
    return "urn:claimtrail:claim:" + claim.claim().earliest().id();
  }

  private static ObjectNode node(String type) {
    return ClaimBase.JSON.createObjectNode().put("@type", type);
  }

  private static String words(StoredClaim claim) {
    return ClaimSentence.of(ClaimSlots.of(claim)).toString();
  }
}
