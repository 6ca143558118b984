package org.claimtrail.track;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrail.article.Article;
import org.claimtrail.article.FoldedText;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Lineage;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two reports with a claim each, and what a person says of the two.
///
/// @param expected whether they say the same, or are at odds
record Pair(String id, boolean expected, String why, Side first, Side second) {

  private static final Catalogue CATALOGUE = Catalogue.builtIn();

  /// @param family the subject, and whom it belongs to
  record Side(Said said, Set<String> family) {}

  static List<Pair> read(String file) {
    try (InputStream in = Pair.class.getResourceAsStream(file)) {
      String lines =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return lines.lines().map(new JsonMapper()::readTree).map(Pair::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Pair of(JsonNode line) {
    return new Pair(
        line.required("id").asString(),
        line.required("expected").asBoolean(),
        line.required("why").asString(),
        side(line.required("first")),
        side(line.required("second")));
  }

  private static Side side(JsonNode side) {
    Article article =
        new Article(
            null,
            side.required("outlet").asString(),
            null,
            LocalDate.parse(side.required("published").asString()),
            side.required("text").asString());
    FoldedText folded = FoldedText.of(article.text());
    List<Mention> mentions =
        CATALOGUE.link(folded, article.blocks()).mentions().stream()
            .map(mention -> new Mention(folded.original(mention.span()), mention.entity()))
            .toList();
    Claim claim = claim(side.required("claim"), article.text());
    Said said = new Sayings(article, mentions, CATALOGUE).of(claim);
    LocalDate day = Objects.requireNonNull(article.published());
    Set<String> family = new TreeSet<>(Set.of(said.subject()));
    CATALOGUE
        .named(said.subject())
        .ifPresent(entity -> family.addAll(new Lineage(CATALOGUE).of(entity, day)));
    return new Side(said, family);
  }

  private static Claim claim(JsonNode claim, String text) {
    ClaimType type = ClaimType.labelled(claim.required("type").asString()).orElseThrow();
    Reference subject = Objects.requireNonNull(reference(claim.required("subject")));
    List<Reference> objects = new ArrayList<>();
    claim.required("objects").forEach(name -> objects.add(Objects.requireNonNull(reference(name))));
    String quote = claim.required("quote").asString();
    Span span = new Span(text.indexOf(quote), text.indexOf(quote) + quote.length());
    Reference claimant = reference(claim.required("claimant"));
    Claim.Frame frame =
        new Claim.Frame(
            subject,
            objects,
            new Evidence(span, sentence(text, span), "pair.written"),
            new Attribution(
                claimant,
                voice(claimant, subject),
                Certainty.labelled(claim.required("certainty").asString()).orElseThrow(),
                claim.required("negated").asBoolean(),
                Optional.ofNullable(claim.required("date").asString(null))
                    .flatMap(StatedDate::parse)
                    .orElse(null)));
    Reference benchmark = reference(claim.required("benchmark"));
    JsonNode value = claim.required("value");
    Quantity quantity =
        value.isNull()
            ? null
            : new Quantity(value.asDouble(), claim.required("unit").asString(null));
    Relation relation = Relation.labelled(claim.required("relation").asString("")).orElse(null);
    return Claim.of(type, frame, relation, benchmark, quantity);
  }

  private static @Nullable Reference reference(JsonNode name) {
    if (name.isNull()) {
      return null;
    }
    return CATALOGUE
        .named(name.asString())
        .<Reference>map(Reference.Named::new)
        .orElseGet(() -> new Reference.Described(name.asString()));
  }

  private static Voice voice(@Nullable Reference claimant, Reference subject) {
    if (claimant == null) {
      return Voice.ARTICLE;
    }
    boolean own =
        claimant.equals(subject)
            || (subject instanceof Reference.Named(Entity entity)
                && new Lineage(CATALOGUE).of(entity, LocalDate.EPOCH).contains(claimant.name()));
    return own ? Voice.SELF_REPORTED : Voice.INDEPENDENT;
  }

  /// From the full stop before the quote to the one after it.
  private static Span sentence(String text, Span quote) {
    int start = Math.max(text.lastIndexOf(". ", quote.start()) + 2, 0);
    if (text.lastIndexOf(". ", quote.start()) < 0) {
      start = 0;
    }
    int end = text.indexOf(". ", quote.end());
    return new Span(start, end < 0 ? text.length() : end + 1);
  }
}
