package org.claimtrail.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;

/// From a noun phrase to what it refers to: the entity that it names, the one that the article
/// introduced before ("the company", "its model"), or the describing words.
final class References {

  private static final Lexicon LEXICON = Lexicon.of("attribution");
  private static final Set<String> MOUTHPIECES = LEXICON.words("mouthpieces");
  private static final Set<String> SPOKESPEOPLE = LEXICON.words("spokespeople");

  private static final Set<String> FAMILIAR =
      Set.of("familiar", "close", "briefed", "knowledgeable");

  private static final Set<String> GROUP = Set.of("they", "them");

  private static final Set<EntityType> THINGS =
      EnumSet.of(EntityType.COMPANY, EntityType.MODEL, EntityType.CHIP, EntityType.GOVERNMENT);

  private final Salience salience;
  private final Catalogue catalogue;

  References(Salience salience, Catalogue catalogue) {
    this.salience = salience;
    this.catalogue = catalogue;
  }

  Reference resolve(Reading reading, Phrase phrase) {
    return resolve(reading, phrase, THINGS);
  }

  /// @param types what the phrase is known to mean, where it does not name it
  Reference resolve(Reading reading, Phrase phrase, Set<EntityType> types) {
    Sentence sentence = reading.sentence();
    Optional<Mention> head = sentence.mention(phrase.head());
    if (head.isPresent()) {
      return new Named(head.get().entity());
    }
    String noun = sentence.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    Optional<Mention> represented =
        SPOKESPEOPLE.contains(noun) ? afterFor(sentence, phrase) : Optional.empty();
    if (represented.isPresent()) {
      return new Named(represented.get().entity());
    }
    Optional<Mention> inside = reading.mentionIn(phrase, EntityType.values());
    if (inside.isPresent()) {
      return withName(reading, phrase, noun, inside.get());
    }
    Optional<Mention> apposed = apposed(sentence, phrase, noun);
    if (apposed.isPresent()) {
      return new Named(apposed.get().entity());
    }
    Optional<Entity> issuer =
        MOUTHPIECES.contains(noun) ? country(sentence, phrase) : Optional.empty();
    if (issuer.isPresent()) {
      return new Named(issuer.get());
    }
    Optional<Entity> meant =
        types.equals(THINGS)
            ? salience.meant(reading, phrase)
            : salience.meant(reading, phrase, types);
    if (meant.isPresent()) {
      return new Named(meant.get());
    }
    if (GROUP.contains(noun)) {
      return group(reading, phrase).orElse(new Described(words(sentence, phrase)));
    }
    return possessor(reading, phrase, noun, types)
        .<Reference>map(Named::new)
        .orElseGet(() -> new Described(words(sentence, phrase)));
  }

  /// "Tidal-1", "its Kvark-M": a name that is not known, which stands for itself; empty for other
  /// phrases, and names with an article.
  static Optional<Reference> unknown(Sentence sentence, Phrase phrase) {
    int from = phrase.to();
    while (from > phrase.from()
        && sentence.tag(from - 1).startsWith("NNP")
        && sentence.mention(from - 1).isEmpty()) {
      from--;
    }
    boolean name =
        from < phrase.to()
            && (from == phrase.from() || sentence.tag(from - 1).matches("PRP\\$|POS|NN"))
            && Character.isUpperCase(sentence.surface(phrase.head()).charAt(0));
    return name
        ? Optional.of(new Described(sentence.text(from, phrase.to()).replace("\"", "").strip()))
        : Optional.empty();
  }

  /// Whose something is, where it is no thing of its own: "its revenue", "the start-up's prices".
  private Optional<Entity> possessor(
      Reading reading, Phrase phrase, String noun, Set<EntityType> types) {
    if (!Nouns.types(noun).isEmpty() || Nouns.PEOPLE.contains(noun)) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentence();
    int from = phrase.from();
    if (sentence.surface(from).equalsIgnoreCase("its")) {
      return salience.meant(reading, new Phrase(from, from + 1, from), types);
    }
    for (int at = from + 1; at < phrase.head(); at++) {
      if (sentence.tag(at).equals("POS")) {
        return salience.meant(reading, new Phrase(from, at, at - 1), types);
      }
    }
    return Optional.empty();
  }

  /// "they": the people or things of whom the article spoke last.
  private static Optional<Reference> group(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    return reading
        .lastPhraseBefore(
            phrase.from(),
            before ->
                sentence.tag(before.head()).equals("NNS")
                    && Nouns.PEOPLE.contains(sentence.lemma(before.head())))
        .map(before -> new Described(words(sentence, before)));
  }

  /// "The start-up, Moonshot AI, said": the name beside a description.
  private static Optional<Mention> apposed(Sentence sentence, Phrase phrase, String noun) {
    int name = phrase.to() + 1;
    boolean commas =
        name + 1 < sentence.size()
            && sentence.surface(phrase.to()).equals(",")
            && sentence.surface(name + 1).equals(",");
    return commas
        ? sentence.mention(name).filter(m -> Nouns.types(noun).contains(m.entity().type()))
        : Optional.empty();
  }

  /// "a spokesperson for Alibaba".
  private static Optional<Mention> afterFor(Sentence sentence, Phrase phrase) {
    for (int at = phrase.to(); at < Math.min(sentence.size(), phrase.to() + 4); at++) {
      if (sentence.mention(at).isPresent()) {
        return sentence.mention(at);
      }
    }
    return Optional.empty();
  }

  /// The government whose country stands in a phrase: "US diplomatic cable".
  private Optional<Entity> country(Sentence sentence, Phrase phrase) {
    for (int word = phrase.from(); word < phrase.head(); word++) {
      Optional<Entity> entity = catalogue.named(sentence.surface(word));
      if (entity.filter(found -> found.type() == EntityType.GOVERNMENT).isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }

  /// "the H200 chip" is the chip; "DeepSeek's newest model" its newest named before; "an OpenAI
  /// spokesperson" the firm; "Nvidia's sales" stays words.
  private Reference withName(Reading reading, Phrase phrase, String noun, Mention inside) {
    Entity entity = inside.entity();
    if (SPOKESPEOPLE.contains(noun) || MOUTHPIECES.contains(noun)) {
      return new Named(entity);
    }
    Set<EntityType> types = Nouns.types(noun);
    if (types.contains(entity.type())) {
      return new Named(entity);
    }
    if (types.contains(EntityType.MODEL) || types.contains(EntityType.CHIP)) {
      Optional<Entity> made = salience.madeBy(reading, phrase, entity, types);
      return new Named(made.orElse(entity));
    }
    if (Nouns.PEOPLE.contains(noun)) {
      return new Described(words(reading.sentence(), phrase));
    }
    return new Named(entity);
  }

  /// All that a list of phrases refers to, without repetition.
  List<Reference> resolve(Reading reading, List<Phrase> phrases) {
    List<Reference> references = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Reference reference = resolve(reading, phrase);
      if (!references.contains(reference)) {
        references.add(reference);
      }
    }
    return references;
  }

  /// The describing words, with what tells which people they are: "people familiar with the
  /// matter".
  static String words(Sentence sentence, Phrase phrase) {
    int to = phrase.to();
    if (to < sentence.size() && FAMILIAR.contains(sentence.lemma(to))) {
      while (to < sentence.size() && !sentence.tag(to).startsWith("VB") && to - phrase.to() < 6) {
        to++;
      }
      while (to > phrase.to() && !sentence.tag(to - 1).startsWith("NN")) {
        to--;
      }
    }
    return sentence.text(phrase.from(), to).replace("\"", "").strip();
  }
}
