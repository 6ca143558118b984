package org.claimtrail.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// What the article is speaking of at each place: resolves pronouns and definite descriptions to
/// the entity of fitting type, city and country that was named last, subjects first.
final class Salience {

  /// How many sentences back a pronoun reaches, and a description with a noun.
  private static final int PRONOUN_REACH = 3;

  private static final int NOUN_REACH = 12;

  private static final Set<EntityType> THINGS =
      EnumSet.of(EntityType.COMPANY, EntityType.MODEL, EntityType.CHIP, EntityType.GOVERNMENT);

  private final List<Reading> readings;
  private final LocalDate day;

  /// From an entity to who stands behind it.
  private final Function<Entity, Optional<Entity>> owner;

  private final Map<Entity, Integer> counts = new HashMap<>();
  private final int most;

  /// In a lab's own post, the model that "we" stands for in comparisons; empty elsewhere.
  private final Optional<Entity> ownModel;

  /// @param day on which posts and owners are looked up
  /// @param author the lab that writes in the first person; null when none does
  /// @param owner from an entity to who stands behind it
  Salience(
      List<Reading> readings,
      LocalDate day,
      @Nullable Entity author,
      Function<Entity, Optional<Entity>> owner) {
    this.readings = readings;
    this.day = day;
    this.owner = owner;
    for (Reading reading : readings) {
      for (Mention mention : reading.sentence().mentions()) {
        counts.merge(mention.entity(), 1, Integer::sum);
      }
    }
    most = counts.values().stream().mapToInt(count -> count).max().orElse(1);
    ownModel =
        author == null
            ? Optional.empty()
            : topic(EnumSet.of(EntityType.MODEL), e -> author.name().equals(e.owner(day)));
  }

  /// The entity that a phrase without a name means; empty when it is no reference back or none
  /// fits.
  Optional<Entity> meant(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    String word = sentence.surface(phrase.head()).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "it", "itself", "its" -> last(reading, phrase, PRONOUN_REACH, THINGS, _ -> true);
      case "he", "she", "him" ->
          last(reading, phrase, PRONOUN_REACH, EnumSet.of(EntityType.PERSON), _ -> true);
      case "we", "us", "ours" -> ownModel;
      case "they", "them", "i", "this", "that", "these", "those" -> Optional.empty();
      default -> described(reading, phrase);
    };
  }

  private Optional<Entity> described(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    String noun = sentence.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    Set<EntityType> types = Nouns.types(noun);
    boolean plural = sentence.tag(phrase.head()).equals("NNS");
    if (types.isEmpty() || plural) {
      return Optional.empty();
    }
    String words = References.words(sentence, phrase);
    String opening = sentence.surface(phrase.from()).toLowerCase(Locale.ROOT);
    boolean its = opening.equals("its") || opening.equals("their") || opening.equals("his");
    if (its) {
      return last(reading, phrase, PRONOUN_REACH, EnumSet.of(EntityType.COMPANY), _ -> true)
          .flatMap(owner -> madeBy(reading, phrase, owner, types));
    }
    if (opening.equals("our") && types.contains(EntityType.MODEL)) {
      return ownModel;
    }
    if (!opening.equals("the") && !opening.equals("this") && !opening.equals("that")) {
      return Optional.empty();
    }
    Optional<Entity> named = last(reading, phrase, NOUN_REACH, types, e -> fits(e, words));
    return named.isPresent() || !types.contains(EntityType.COMPANY)
        ? named
        : center(reading, phrase.from(), EnumSet.of(EntityType.MODEL))
            .flatMap(model -> owner.apply(model))
            .filter(maker -> fits(maker, words));
  }

  /// The last thing of the types that `owner` makes and the article named before the phrase.
  Optional<Entity> madeBy(Reading reading, Phrase phrase, Entity owner, Set<EntityType> types) {
    return last(reading, phrase, NOUN_REACH, types, e -> owner.name().equals(e.owner(day)));
  }

  /// What the article is mostly about, of the types.
  Optional<Entity> topic(Set<EntityType> types, Predicate<Entity> wanted) {
    return counts.entrySet().stream()
        .filter(count -> types.contains(count.getKey().type()) && wanted.test(count.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /// What the article speaks of where a sentence names nothing of a type: a model whose score,
  /// price or licence is given, a firm that raises money.
  Optional<Entity> center(Reading reading, int word, Set<EntityType> types) {
    if (ownModel.isPresent() && types.contains(EntityType.MODEL)) {
      return ownModel;
    }
    return best(reading, word, NOUN_REACH, e -> types.contains(e.type()))
        .or(() -> topic(types, _ -> true));
  }

  private Optional<Entity> last(
      Reading from, Phrase phrase, int reach, Set<EntityType> types, Predicate<Entity> wanted) {
    Predicate<Entity> fits = entity -> types.contains(entity.type()) && wanted.test(entity);
    return best(from, phrase.from(), reach, fits)
        .or(() -> reach == NOUN_REACH ? topic(types, fits) : Optional.empty());
  }

  /// Of the fitting entities within reach the one that weighs most: near ones over far ones,
  /// subjects over others, and what the whole article is about over what it only mentions.
  private Optional<Entity> best(Reading from, int end, int reach, Predicate<Entity> fits) {
    Map<Entity, Double> weights = new LinkedHashMap<>();
    for (int at = from.index(); at >= Math.max(0, from.index() - reach); at--) {
      Reading reading = readings.get(at);
      int until = at == from.index() ? end : reading.sentence().size();
      double near = Math.pow(FADING, from.index() - at);
      boolean first = true;
      for (int word = 0; word < until; word++) {
        Optional<Mention> mention = reading.sentence().mention(word);
        if (mention.isPresent() && fits.test(mention.get().entity())) {
          boolean aside = possessive(reading.sentence(), word);
          weights.merge(
              mention.get().entity(), near * (first && !aside ? OPENING : 1), Double::sum);
          first = false;
        }
      }
    }
    double topical = reach == PRONOUN_REACH ? TOPICAL / 4 : TOPICAL;
    weights.replaceAll(
        (entity, weight) -> weight + topical * counts.getOrDefault(entity, 0) / most);
    return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /// How much a mention weighs less with each sentence that lies between.
  private static final double FADING = 0.6;

  /// How much more the first name of a sentence weighs than the others.
  private static final double OPENING = 2;

  /// What the article's most frequent name weighs by that alone.
  private static final double TOPICAL = 2;

  private static boolean possessive(Sentence sentence, int word) {
    return word + 1 < sentence.size() && sentence.tag(word + 1).equals("POS");
  }

  /// Whether a description with a city, country or kind may mean the company.
  private static boolean fits(Entity entity, String words) {
    if (!(entity instanceof Company company)) {
      return true;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    boolean chinese = lower.contains("chinese");
    boolean american =
        lower.contains("american") || lower.contains("u.s.") || lower.contains("us ");
    if (chinese && !Objects.equals(company.country(), "China")) {
      return false;
    }
    if (american && !Objects.equals(company.country(), "United States")) {
      return false;
    }
    for (String city : CITIES) {
      if (words.contains(city)) {
        return Objects.equals(company.city(), city);
      }
    }
    return true;
  }

  private static final Set<String> CITIES =
      Set.of(
          "Beijing",
          "Hangzhou",
          "Shanghai",
          "Shenzhen",
          "Paris",
          "Toronto",
          "London",
          "San Francisco",
          "Tokyo",
          "Seoul",
          "Guangzhou",
          "Hong Kong");
}
