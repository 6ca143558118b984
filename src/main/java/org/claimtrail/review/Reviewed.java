package org.claimtrail.review;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Reference;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Mention;
import org.claimtrail.entity.NameKey;
import org.claimtrail.review.Correction.Amend;
import org.claimtrail.review.Correction.Confirm;
import org.claimtrail.review.Correction.Merge;
import org.claimtrail.review.Correction.Reject;
import org.claimtrail.review.Correction.Split;
import org.claimtrail.review.Correction.Undo;
import org.jspecify.annotations.Nullable;

/// What was found in an article, with the corrections that are in force laid over it.
public final class Reviewed {

  private final Extraction extraction;
  private final Corrections corrections;
  private final Catalogue catalogue;
  private final List<Mention> mentions;

  public Reviewed(Extraction extraction, Corrections corrections, Catalogue catalogue) {
    this.extraction = extraction;
    this.corrections = corrections;
    this.catalogue = catalogue;
    this.mentions =
        corrections.namesChange()
            ? extraction.mentions().stream().map(this::renamed).toList()
            : extraction.mentions();
  }

  /// With their names as merged and split.
  public List<Mention> mentions() {
    return mentions;
  }

  /// A claim as the index holds it.
  ///
  /// @param verdict null where no analyst has looked at it
  public record Judged(Claim claim, @Nullable Verdict verdict) {}

  /// @param id the claim's own
  public Judged judge(Claim claim, String id) {
    Claim named = corrections.namesChange() ? renamed(claim) : claim;
    return switch (corrections.of(id).orElse(null)) {
      case null -> new Judged(named, null);
      case Reject _ -> new Judged(named, Verdict.REJECTED);
      case Confirm _ -> new Judged(named, Verdict.CONFIRMED);
      case Amend(var _, var _, Slots slots) -> amended(named, slots);
      case Merge _, Split _, Undo _ -> new Judged(named, null);
    };
  }

  /// What does not fit the claim that is found now is left aside.
  private Judged amended(Claim claim, Slots slots) {
    try {
      return new Judged(slots.of(claim, this::reference), Verdict.CORRECTED);
    } catch (IllegalArgumentException e) {
      return new Judged(claim, null);
    }
  }

  private Reference reference(String name) {
    String merged = corrections.merged(name);
    return catalogue
        .named(merged)
        .or(
            () ->
                mentions.stream()
                    .map(Mention::entity)
                    .filter(entity -> NameKey.of(entity.name()).equals(NameKey.of(merged)))
                    .findFirst())
        .<Reference>map(Reference.Named::new)
        .orElseGet(() -> new Reference.Described(merged));
  }

  private Mention renamed(Mention mention) {
    String surface = mention.span().in(extraction.article().text());
    for (Split split : corrections.splits()) {
      if (split.from().equals(mention.entity().name())
          && NameKey.of(split.surface()).equals(NameKey.of(surface))) {
        return new Mention(mention.span(), merged(split(split)));
      }
    }
    return new Mention(mention.span(), merged(mention.entity()));
  }

  private Entity split(Split split) {
    return catalogue
        .named(split.into())
        .orElseGet(() -> Entities.named(split.into(), split.type()));
  }

  private Entity merged(Entity entity) {
    String name = corrections.merged(entity.name());
    return name.equals(entity.name()) ? entity : Corrections.entity(catalogue, name, entity);
  }

  private Claim renamed(Claim claim) {
    UnaryOperator<Reference> rename = reference -> renamed(reference, claim);
    Attribution was = claim.attribution();
    Reference claimant = was.claimant();
    List<Reference> objects = new ArrayList<>();
    claim.objects().forEach(object -> objects.add(rename.apply(object)));
    Claim.Frame frame =
        new Claim.Frame(
            rename.apply(claim.subject()),
            objects,
            claim.evidence(),
            new Attribution(
                claimant == null ? null : rename.apply(claimant),
                was.voice(),
                was.certainty(),
                was.negated(),
                was.date()));
    return claim.with(frame, rename);
  }

  private Reference renamed(Reference reference, Claim claim) {
    return switch (reference) {
      case Reference.Named(Entity entity) -> {
        for (Split split : corrections.splits()) {
          if (split.from().equals(entity.name()) && isMeant(split, claim.evidence().sentence())) {
            yield new Reference.Named(merged(split(split)));
          }
        }
        yield new Reference.Named(merged(entity));
      }
      case Reference.Described(String words) -> {
        String merged = corrections.merged(words);
        yield merged.equals(words) ? reference : reference(merged);
      }
    };
  }

  /// Whether all that is linked to the entity in the sentence, or else in the article, are the
  /// words that were split off.
  private boolean isMeant(Split split, Span sentence) {
    Set<String> here = surfaces(split.from(), sentence);
    Set<String> meant =
        here.isEmpty()
            ? surfaces(split.from(), new Span(0, extraction.article().text().length()))
            : here;
    return meant.equals(Set.of(NameKey.of(split.surface())));
  }

  private Set<String> surfaces(String entity, Span within) {
    return extraction.mentions().stream()
        .filter(mention -> mention.entity().name().equals(entity))
        .filter(mention -> within.contains(mention.span()))
        .map(mention -> NameKey.of(mention.span().in(extraction.article().text())))
        .map(Objects::requireNonNull)
        .collect(toSet());
  }
}
