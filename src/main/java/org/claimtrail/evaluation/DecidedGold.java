package org.claimtrail.evaluation;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;

/// The claims on which analysts decided as articles of a gold, of which no more is known: files
/// `decided-ID` for the article of that id.
///
/// @param folder made if there is none
public record DecidedGold(Path folder) {

  private static final String PREFIX = "decided-";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  /// Puts an article's claims in the place of those that the folder has of it.
  ///
  /// @param entities what it names, and what its claims name
  /// @param claims with their ids
  /// @param waiting the ids of those that are no longer found: what the folder has of them stays
  /// @return the claims that cannot be examples: their words stand in the text before, or they lack
  ///   what their type asks for
  /// @throws GoldFaults where what the folder has of it is no gold
  public List<GoldClaim> put(
      Article article, List<GoldEntity> entities, List<GoldClaim> claims, Set<String> waiting) {
    Set<String> known = entities.stream().map(GoldEntity::name).collect(toSet());
    List<GoldClaim> kept = new ArrayList<>();
    List<GoldClaim> leftOut = new ArrayList<>();
    for (GoldClaim claim : claims) {
      (isExample(claim, article.text(), known) ? kept : leftOut).add(claim);
    }
    List<GoldEntity> named = new ArrayList<>(entities);
    read(article.id())
        .filter(before -> before.article().text().equals(article.text()))
        .ifPresent(
            before -> {
              before.claims().stream()
                  .filter(claim -> claim.id() != null && waiting.contains(claim.id()))
                  .forEach(kept::add);
              before.entities().stream()
                  .filter(entity -> !known.contains(entity.name()))
                  .forEach(named::add);
            });
    if (kept.isEmpty()) {
      remove(article.id());
    } else {
      write(new GoldArticle(PREFIX + article.id(), located(article), named, kept, true));
    }
    return leftOut;
  }

  /// Takes away what the folder has of an article.
  public void remove(String article) {
    try {
      Files.deleteIfExists(file(article, ".json"));
      Files.deleteIfExists(file(article, ".txt"));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// A gold's articles have URLs.
  private static Article located(Article article) {
    return article.url() != null
        ? article
        : new Article(
            "urn:claimtrail:article:" + article.id(),
            article.outlet(),
            article.title(),
            article.authors(),
            article.published(),
            article.modified(),
            article.language(),
            article.text());
  }

  private static boolean isExample(GoldClaim claim, String text, Set<String> known) {
    Span span = claim.quote().span(text);
    String quote = span.in(text);
    return text.indexOf(quote) == span.start()
        && !quote.isBlank()
        && !quote.contains("\n")
        && GoldRules.faults(claim, known).isEmpty();
  }

  private Optional<GoldArticle> read(String article) {
    Path json = file(article, ".json");
    if (!Files.exists(json)) {
      return Optional.empty();
    }
    try {
      GoldFile file = new GoldFile(json);
      Optional<GoldArticle> read = file.read();
      if (!file.faults().isEmpty()) {
        throw new GoldFaults(file.faults());
      }
      return read;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void write(GoldArticle gold) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(gold.name() + ".txt"), gold.article().text());
      Files.writeString(folder.resolve(gold.name() + ".json"), GoldJson.write(gold));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// @param article of which decisions may come from anybody's file, so that it is no path unless
  ///   it is an id
  private Path file(String article, String ending) {
    if (!ID.matcher(article).matches()) {
      throw new IllegalArgumentException(
          "a decision on '" + article + "', which is no article's id");
    }
    return folder.resolve(PREFIX + article + ending);
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
  }
}
