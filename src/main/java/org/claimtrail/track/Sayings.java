package org.claimtrail.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.article.Article;
import org.claimtrail.article.FoldedText;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// What the claims of one article say.
public final class Sayings {

  /// From so many on, tokens are those that a model was trained on: no context is as long.
  private static final double TRAINING_TOKENS = 1e10;

  /// "With it, …": how a result was reached is told in the sentence before.
  private static final Pattern BACK =
      Pattern.compile("\\s*(?:with|in|under|using|on|at) (?:it|that|this|them|these|those)\\b");

  /// Characters in which the sentence before is looked for.
  private static final int FAR = 400;

  /// Capitals, and a digit in a later word: "Apertus 70B", not "the 70B model".
  private static final Pattern VERSION = Pattern.compile("^\\p{Lu}.*\\d");

  private static final Set<String> OF_CHIPS = Set.of("quality:computing", "quality:speed");

  private final Article article;
  private final String id;
  private final List<Mention> mentions;
  private final Catalogue catalogue;

  /// @param mentions the article's
  public Sayings(Article article, List<Mention> mentions, Catalogue catalogue) {
    this.article = article;
    this.id = article.id();
    this.mentions = mentions;
    this.catalogue = catalogue;
  }

  public Said of(Claim claim) {
    Attribution attribution = claim.attribution();
    // "Has not caught up" is behind.
    boolean behind = attribution.negated() && claim.relation() == Relation.PARITY;
    String sentence = plain(claim.evidence().sentence());
    Quantity quantity = claim.quantity();
    Figure figure = quantity == null ? new Figure(-1, 1) : figure(claim, quantity, sentence);
    Reference benchmark = claim.benchmark();
    Reference claimant = attribution.claimant();
    LocalDate day =
        attribution.date() == null ? article.published() : attribution.date().firstDay();
    return new Said(
        claim.type(),
        party(claim, claim.subject()),
        specific(claim.subject()),
        behind ? Relation.BEHIND : claim.relation(),
        claim.objects().stream()
            .map(object -> party(claim, object))
            .collect(Collectors.toCollection(TreeSet::new)),
        benchmark == null ? null : benchmark.name(),
        quantity == null
            ? null
            : Units.usual(
                Units.share(
                    new Measure(quantity.value(), quantity.unit(), figure.step()),
                    items(benchmark)),
                claim.type(),
                sentence),
        aspects(claim, sentence, figure),
        wordy(claim) ? Wording.of(plain(claim.evidence().quote())) : Set.of(),
        claimant == null ? null : claimant.name(),
        attribution.voice(),
        attribution.certainty(),
        attribution.negated() && !behind,
        day,
        id);
  }

  private static @Nullable Integer items(@Nullable Reference benchmark) {
    return benchmark instanceof Reference.Named(Entity.Benchmark known) ? known.items() : null;
  }

  private static String party(Claim claim, Reference reference) {
    return claim.type() == ClaimType.COMPARISON ? Nations.party(reference) : reference.name();
  }

  private Set<String> aspects(Claim claim, String sentence, Figure figure) {
    Set<String> aspects =
        new TreeSet<>(
            Aspects.builtIn()
                .of(
                    claim.type(),
                    lower(claim.evidence().sentence().in(article.text())),
                    sentence,
                    quote(claim),
                    figure.start()));
    if (BACK.matcher(sentence).lookingAt()) {
      Set<String> own = Set.copyOf(aspects);
      Said.settings(before(claim)).stream()
          .filter(setting -> Dimensions.clash(own, Set.of(setting)).isEmpty())
          .forEach(aspects::add);
    }
    if (claim.subject() instanceof Reference.Named(Entity.Chip _)) {
      // What chips are compared by unless something else is said.
      aspects.removeAll(OF_CHIPS);
    }
    Quantity quantity = claim.quantity();
    if (claim.type() == ClaimType.SPECIFICATION
        && quantity != null
        && "tokens".equals(quantity.unit())) {
      boolean training = quantity.value() >= TRAINING_TOKENS;
      if (training) {
        aspects.removeIf(aspect -> aspect.startsWith("extent:"));
        aspects.add("extent:training");
      } else if (aspects.stream().noneMatch(aspect -> aspect.startsWith("extent:"))) {
        aspects.add("extent:context");
      }
    }
    return aspects;
  }

  /// What the sentence before tells, if it stands in the same line.
  private Set<String> before(Claim claim) {
    int end = claim.evidence().sentence().start();
    int line = article.text().lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    int start = Math.max(line, end - FAR);
    if (start >= end) {
      return Set.of();
    }
    String text = plain(new Span(start, end)).strip();
    String last = text.substring(text.replaceFirst("[.!?]+$", "").lastIndexOf(". ") + 1);
    return Aspects.builtIn().of(claim.type(), last, last, new Span(0, last.length()), -1);
  }

  /// The quote, counted from the start of its sentence.
  private static Span quote(Claim claim) {
    int start = claim.evidence().sentence().start();
    Span quote = claim.evidence().quote();
    return new Span(quote.start() - start, quote.end() - start);
  }

  /// Where the number stands, in the quote if it can be, and counted in the sentence.
  private Figure figure(Claim claim, Quantity quantity, String sentence) {
    Span quote = claim.evidence().quote();
    int offset = quote.start() - claim.evidence().sentence().start();
    Figure inQuote = Figure.of(quantity, plain(quote));
    return inQuote.start() < 0
        ? Figure.of(quantity, sentence)
        : new Figure(offset + inQuote.start(), inQuote.step());
  }

  /// Lower case, with blanks in the place of names; as long as the original.
  private String plain(Span span) {
    StringBuilder plain = new StringBuilder(span.in(article.text()));
    for (Mention mention : mentions) {
      int start = Math.max(mention.span().start(), span.start()) - span.start();
      int end = Math.min(mention.span().end(), span.end()) - span.start();
      for (int at = start; at < end; at++) {
        plain.setCharAt(at, ' ');
      }
    }
    return lower(plain.toString());
  }

  /// Lower case and plain characters; as long as the original.
  private static String lower(String text) {
    String folded = FoldedText.of(text).text();
    return (folded.length() == text.length() ? folded : text).toLowerCase(Locale.ROOT);
  }

  /// Whether the slots leave open what was said.
  private static boolean wordy(Claim claim) {
    return switch (claim.type()) {
      case STATEMENT, ACCUSATION, DENIAL, POLICY, RELEASE -> true;
      case DEAL, COST, SPECIFICATION -> claim.quantity() == null;
      case RANKING -> claim.benchmark() == null;
      case COMPARISON, SCORE -> false;
    };
  }

  /// A version of a model or chip, or one that has no versions; of what no catalogue has, a name
  /// with a number.
  private boolean specific(Reference subject) {
    return switch (subject) {
      case Reference.Named(Entity.Model model) ->
          model.family() != null || !catalogue.hasVersions(model);
      case Reference.Named(Entity.Chip chip) ->
          chip.family() != null || !catalogue.hasVersions(chip);
      case Reference.Named(var _) -> false;
      case Reference.Described(String words) -> VERSION.matcher(words).find();
    };
  }
}
