package org.claimtrail.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.article.Article;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.Citation;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.index.StoredMention;
import org.claimtrail.query.ArticlePage;

/// A whole article for a person to read.
record ArticleView(Screen screen) {

  private static final int INDENT = 13;
  private static final int TYPE = 15;
  private static final int MOST_COPIES = 10;

  void print(ArticlePage page) {
    Article article = page.article();
    String title = Objects.requireNonNullElse(article.title(), "(no title)");
    screen.wrap(0, new Line().add(Style.BOLD, title));
    screen.wrap(0, new Line().add(Style.DIM, source(article)));
    screen.print(new Line().add(Style.DIM, "id " + page.id()));
    copies(page);
    screen.blank();
    mentions(page.entities());
    screen.blank();
    claims(page.claims());
    text(article.text(), page.claims());
  }

  private static String source(Article article) {
    return Stream.of(article.outlet(), article.published(), article.url())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" · "));
  }

  private void copies(ArticlePage page) {
    Citation original = page.copyOf();
    if (original != null) {
      screen.wrap(Line.of("copy of"), INDENT, cited(original));
    }
    List<Citation> copies = page.copies();
    for (Citation copy : copies.subList(0, Math.min(copies.size(), MOST_COPIES))) {
      screen.wrap(Line.of(copy.equals(copies.getFirst()) ? "copied by" : ""), INDENT, cited(copy));
    }
    if (copies.size() > MOST_COPIES) {
      int more = copies.size() - MOST_COPIES;
      screen.wrap(
          INDENT,
          Line.of("and %d more: claimtrail articles --copies-of %s".formatted(more, page.id())));
    }
  }

  private static Line cited(Citation article) {
    String words =
        Stream.of(article.id(), article.outlet(), article.published(), article.title())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" · "));
    return Line.of(words);
  }

  private void mentions(List<StoredMention> mentions) {
    for (EntityType type : EntityType.values()) {
      String names =
          mentions.stream()
              .filter(mention -> mention.type() == type)
              .map(mention -> mention.name() + " " + mention.count())
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        screen.wrap(new Line().add(Style.DIM, plural(type)), INDENT, Line.of(names));
      }
    }
  }

  private static String plural(EntityType type) {
    return switch (type) {
      case COMPANY -> "companies";
      case MODEL -> "models";
      case BENCHMARK -> "benchmarks";
      case PERSON -> "people";
      case GOVERNMENT -> "governments";
      case CHIP -> "chips";
    };
  }

  private void claims(List<StoredClaim> claims) {
    int number = 0;
    for (StoredClaim claim : claims) {
      number++;
      Line line = Line.of("%3d  ".formatted(number)).add(Style.DIM, claim.type().label());
      line.to(5 + TYPE);
      screen.print(line.add(ClaimLine.of(claim, screen.width() - line.width())));
    }
  }

  private void text(String text, List<StoredClaim> claims) {
    boolean blankBefore = false;
    screen.blank();
    for (Line line : new MarkedText(text, claims, screen.colour()).lines()) {
      boolean blank = line.width() == 0;
      if (!blank) {
        screen.wrap(0, line);
      } else if (!blankBefore) {
        screen.blank();
      }
      blankBefore = blank;
    }
  }
}
