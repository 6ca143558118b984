package org.claimtrail.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrail.article.Article;
import org.claimtrail.evaluation.GoldClaim.Standing;
import org.jspecify.annotations.Nullable;

/// Reads an article's two files, and tells all that is wrong in them.
final class GoldFile {

  private final Path json;
  private final List<String> faults = new ArrayList<>();

  GoldFile(Path json) {
    this.json = json;
  }

  /// Empty where there are faults without which it cannot be.
  Optional<GoldArticle> read() throws IOException {
    String name = json.getFileName().toString().replaceFirst("\\.json$", "");
    Path file = json.resolveSibling(name + ".txt");
    if (!Files.exists(file)) {
      fault("no " + file.getFileName() + " beside it");
      return Optional.empty();
    }
    try {
      String text = Files.readString(file);
      Fields fields = Fields.parse(Files.readString(json));
      Article article =
          new Article(
              fields.required("url"),
              fields.text("outlet"),
              fields.text("title"),
              day(fields.text("published")),
              text);
      List<GoldEntity> entities = entities(fields, text);
      List<GoldClaim> claims = claims(fields, text, entities);
      return Optional.of(new GoldArticle(name, article, entities, claims, fields.flag("partial")));
    } catch (CharacterCodingException e) {
      fault("it or its text is not UTF-8");
      return Optional.empty();
    } catch (Fault | IllegalArgumentException e) {
      fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /// What was found wrong by reading, each with the file.
  List<String> faults() {
    return faults;
  }

  private void fault(String words) {
    faults.add(json.getFileName() + ": " + words);
  }

  private List<GoldEntity> entities(Fields article, String text) {
    List<GoldEntity> entities = new ArrayList<>();
    for (Fields fields : article.objects("entities")) {
      try {
        GoldEntity entity = GoldEntity.of(fields);
        entity.surfaces().stream()
            .filter(surface -> surface.isBlank() || GoldArticle.places(text, surface).isEmpty())
            .forEach(surface -> fault("surface not in the text: '" + surface + "'"));
        entities.add(entity);
      } catch (Fault e) {
        fault(e.getMessage() + ", in an entity: " + fields.object().path("name").asString("?"));
      }
    }
    return entities;
  }

  private List<GoldClaim> claims(Fields article, String text, List<GoldEntity> entities) {
    var known = entities.stream().map(GoldEntity::name).collect(Collectors.toSet());
    List<GoldClaim> claims = new ArrayList<>();
    for (Fields fields : article.objects("claims")) {
      try {
        String quote = fields.required("quote");
        int at = quoted(text, quote);
        Place place = Place.of(text, at, at + quote.length());
        GoldClaim claim =
            GoldClaim.in(text, place, SlotValues.of(fields), standing(fields), fields.text("id"));
        GoldRules.faults(claim, known)
            .forEach(words -> fault(words + ", in a claim: '" + quote + "'"));
        claims.add(claim);
      } catch (Fault e) {
        fault(
            e.getMessage() + ", in a claim: '" + fields.object().path("quote").asString("") + "'");
      }
    }
    return claims;
  }

  private static Standing standing(Fields claim) {
    boolean optional = claim.flag("optional");
    boolean rejected = claim.flag("rejected");
    if (optional && rejected) {
      throw new Fault("both optional and rejected");
    }
    return optional ? Standing.OPTIONAL : rejected ? Standing.REJECTED : Standing.WANTED;
  }

  private static int quoted(String text, String quote) {
    int at = text.indexOf(quote);
    if (at < 0) {
      throw new Fault("quote not in the text");
    }
    if (quote.contains("\n")) {
      throw new Fault("quote over the end of a line");
    }
    return at;
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeException e) {
      throw new Fault("published is no date such as 2026-04-24: '" + published + "'");
    }
  }
}
