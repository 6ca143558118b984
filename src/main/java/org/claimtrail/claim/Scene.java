package org.claimtrail.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.AnnotatedArticle;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// An article as its claims are looked for: its sentences read, what its phrases refer to, and who
/// speaks where.
final class Scene {

  private static final EntityType[] TRACKED = {
    EntityType.MODEL, EntityType.COMPANY, EntityType.CHIP, EntityType.GOVERNMENT
  };

  private final Article article;
  private final Catalogue catalogue;
  private final LocalDate day;
  private final List<Reading> readings;
  private final @Nullable Named author;
  private final Salience salience;
  private final References references;

  Scene(AnnotatedArticle annotated, Catalogue catalogue, LocalDate today) {
    article = annotated.article();
    this.catalogue = catalogue;
    day = article.published() == null ? today : article.published();
    List<Reading> read = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      read.add(new Reading(sentence, read.size()));
    }
    readings = List.copyOf(read);
    author = FirstPerson.author(this);
    salience =
        new Salience(
            readings,
            day,
            author == null ? null : author.entity(),
            entity -> catalogue.owners(entity, day).stream().findFirst());
    references = new References(salience, catalogue);
  }

  Article article() {
    return article;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /// The day of publication, or of extraction where that is unknown.
  LocalDate day() {
    return day;
  }

  List<Reading> readings() {
    return readings;
  }

  /// The lab that writes the article in the first person; null when none does.
  @Nullable Named author() {
    return author;
  }

  /// The model that the article is mostly about; null when it names none.
  @Nullable Named topicModel() {
    return salience.topic(EnumSet.of(EntityType.MODEL), _ -> true).map(Named::new).orElse(null);
  }

  Reference reference(Reading reading, Phrase phrase) {
    return references.resolve(reading, phrase);
  }

  List<Reference> references(Reading reading, List<Phrase> phrases) {
    return references.resolve(reading, phrases);
  }

  /// For whom somebody says "we": the firm of a person, else the speaker itself.
  Reference spokenFor(Reference speaker) {
    if (speaker instanceof Named(Entity entity) && entity.type() == EntityType.PERSON) {
      return catalogue.owners(entity, day).stream()
          .findFirst()
          .<Reference>map(Named::new)
          .orElse(speaker);
    }
    return speaker;
  }

  /// The subject of a cue: by the graph, else the nearest phrase before it that names something.
  Optional<Phrase> subjectPhrase(Reading reading, int head, int from) {
    Optional<Phrase> bySyntax =
        reading
            .subjectOf(head)
            .flatMap(reading::phraseAt)
            .filter(phrase -> !phrase.contains(from) && !reading.measures(phrase));
    if (bySyntax.isPresent()) {
      return bySyntax;
    }
    return clauseSubject(reading, head, from)
        .or(() -> named(reading, from))
        .or(() -> reading.lastPhraseBefore(from, _ -> true));
  }

  /// The subject of the clause that a cue stands in, where the graph has none for the cue itself.
  private static Optional<Phrase> clauseSubject(Reading reading, int head, int from) {
    return reading
        .subjectOf(Certainties.verbOf(reading, head))
        .flatMap(reading::phraseAt)
        .filter(phrase -> phrase.to() <= from && !reading.measures(phrase))
        .filter(phrase -> reading.names(phrase, TRACKED));
  }

  /// Of the phrases before that name something the last one of those that play the greatest part.
  private static Optional<Phrase> named(Reading reading, int from) {
    return reading.phrases().reversed().stream()
        .filter(phrase -> phrase.to() <= from && reading.names(phrase, TRACKED))
        .max(Comparator.comparingDouble(phrase -> Role.of(reading, phrase.head()).weight()));
  }

  /// The reference of the subject of a cue; where the sentence has none, as in a list item or a
  /// headline's second half, what the article speaks of.
  Optional<Reference> subject(Reading reading, int head, int from) {
    Optional<Phrase> phrase = subjectPhrase(reading, head, from);
    if (phrase.isPresent()) {
      return Optional.of(reference(reading, phrase.get()));
    }
    return Optional.empty();
  }

  /// What a clause is about, where that is of one of the types: its subject, else what weighs most
  /// before the word. Empty when the article names none.
  Optional<Reference> about(Reading reading, int head, int from, EntityType... types) {
    Set<EntityType> wanted = EnumSet.copyOf(List.of(types));
    Optional<Phrase> subject =
        reading
            .subjectOf(head)
            .or(() -> reading.subjectOf(Certainties.verbOf(reading, head)))
            .flatMap(reading::phraseAt)
            .filter(phrase -> !reading.measures(phrase));
    return subject
        .map(phrase -> references.resolve(reading, phrase, wanted))
        .filter(reference -> Candidate.names(reference, types) || stranger(reference))
        .or(() -> subject.flatMap(phrase -> References.unknown(reading.sentence(), phrase)))
        .or(() -> subject.flatMap(phrase -> made(reading, head, phrase, wanted)))
        .or(() -> salience.before(reading, from, wanted).map(Named::new))
        .or(() -> subjectAfter(reading, from, types))
        .or(() -> salience.center(reading, from, wanted).map(Named::new));
  }

  /// "Optimized for the Ascend 950, DeepSeek V4": a subject behind what is said of it.
  private Optional<Reference> subjectAfter(Reading reading, int from, EntityType... types) {
    return reading
        .firstPhraseFrom(
            from,
            phrase -> reading.names(phrase, types) && Role.of(reading, phrase) == Role.SUBJECT)
        .map(phrase -> reference(reading, phrase));
  }

  /// A person of no known firm is mostly a firm taken for one.
  private boolean stranger(Reference reference) {
    return reference instanceof Named(Entity entity)
        && entity.type() == EntityType.PERSON
        && catalogue.owners(entity, day).isEmpty();
  }

  /// "Moonshot trained K3 on", "Moonshot charges": of a firm's things the one that its verb has as
  /// object, else the one that the article named last.
  private Optional<Reference> made(
      Reading reading, int head, Phrase subject, Set<EntityType> wanted) {
    EntityType[] types = wanted.toArray(EntityType[]::new);
    if (wanted.contains(EntityType.COMPANY)
        || !(reference(reading, subject) instanceof Named(Entity firm))
        || firm.type() != EntityType.COMPANY) {
      return Optional.empty();
    }
    int verb = Certainties.verbOf(reading, head);
    return reading.dependents(verb, "obj").stream()
        .flatMap(word -> reading.phraseAt(word).stream())
        .map(phrase -> reference(reading, phrase))
        .filter(reference -> Candidate.names(reference, types))
        .findFirst()
        .or(() -> salience.madeBy(reading, subject, firm, wanted).map(Named::new));
  }

  /// What the article speaks of at a word that names nothing of the type; null when it names none.
  @Nullable Named center(Reading reading, int word, EntityType type) {
    return salience.center(reading, word, EnumSet.of(type)).map(Named::new).orElse(null);
  }

  /// The last mention of a type before a sentence, within the last `reach` sentences.
  Optional<Mention> lastBefore(Reading reading, EntityType type, int reach) {
    for (int at = reading.index() - 1; at >= Math.max(0, reading.index() - reach); at--) {
      List<Mention> mentions = readings.get(at).sentence().mentions();
      Optional<Mention> last =
          mentions.reversed().stream().filter(m -> m.entity().type() == type).findFirst();
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  static @Nullable Named named(Optional<Mention> mention) {
    return mention.map(found -> new Named(found.entity())).orElse(null);
  }
}
