package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Entity.Model;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// What the article is speaking of at each place: resolves pronouns and definite descriptions to
/// the entity of fitting type and description that weighs most there. It is read once from
/// beginning to end, so that what a pronoun was found to mean weighs for the next.
final class Salience {

  /// How many sentences back a pronoun reaches, and a description with a noun.
  private static final int PRONOUN_REACH = 3;

  private static final int NOUN_REACH = 12;

  private static final Set<EntityType> THINGS = EnumSet.of(COMPANY, MODEL, CHIP, GOVERNMENT);

  /// How much a mention weighs less with each sentence that lies between.
  private static final double FADING = 0.5;

  /// How much more weighs what the sentence itself has named.
  private static final double HERE = 1.5;

  /// How much a mention in a list's other items weighs in one.
  private static final double SIBLING = 0.1;

  /// What the article's most frequent name weighs by that alone, and for pronouns.
  private static final double TOPICAL = 1;

  private static final double TOPICAL_FOR_PRONOUNS = 1;

  /// How much more weighs what is of the type that the words after a pronoun are said of.
  private static final double EXPECTED = 4;

  /// How much more weighs who speaks where the words after "said" begin with a pronoun.
  private static final double SPEAKING = 4;

  private static final Set<String> REPORTING = Lexicon.of("attribution").words("reporting");

  /// How much those weigh who mostly only tell of others.
  private static final double TELLER = 0.3;

  private static final Set<String> TELLERS = Set.of("outlet", "evaluator", "investor");

  private final List<Reading> readings;
  private final LocalDate day;

  /// From an entity to who stands behind it.
  private final Function<Entity, Optional<Entity>> owner;

  private final Map<Entity, Integer> counts = new HashMap<>();
  private final int most;
  private final Descriptions descriptions;

  /// In a lab's own post, the model that "we" stands for in comparisons; empty elsewhere.
  private final Optional<Entity> ownModel;

  /// By sentence, as far as read.
  private final List<List<Trace>> traces = new ArrayList<>();

  private final Map<Place, Optional<Entity>> meanings = new HashMap<>();

  private record Place(int sentence, int word) {}

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
    descriptions = new Descriptions(readings);
    ownModel =
        author == null
            ? Optional.empty()
            : topic(EnumSet.of(MODEL), e -> author.name().equals(e.owner(day)));
    readings.forEach(this::read);
  }

  private void read(Reading reading) {
    List<Trace> found = new ArrayList<>();
    traces.add(found);
    Sentence sentence = reading.sentence();
    for (int word = 0; word < sentence.size(); word++) {
      int here = word;
      Optional<Mention> mention = sentence.mention(word);
      if (mention.isPresent()) {
        Entity named = mention.get().entity();
        found.add(new Trace(named, word, Role.of(reading, word)));
        if (named.type() != COMPANY) {
          owner.apply(named).ifPresent(firm -> found.add(new Trace(firm, here, Role.BEHIND)));
        }
      } else {
        reading
            .phraseAt(word)
            .filter(phrase -> phrase.from() == here)
            .filter(phrase -> !reading.names(phrase, EntityType.values()))
            .ifPresent(
                phrase -> {
                  Optional<Entity> entity = meaning(reading, phrase, THINGS);
                  meanings.put(new Place(reading.index(), here), entity);
                  entity.ifPresent(e -> found.add(new Trace(e, here, Role.of(reading, phrase))));
                });
      }
    }
  }

  /// The entity that a phrase without a name means; empty when it is no reference back or none
  /// fits.
  Optional<Entity> meant(Reading reading, Phrase phrase) {
    Optional<Entity> known = meanings.get(new Place(reading.index(), phrase.from()));
    return known != null ? known : meaning(reading, phrase, THINGS);
  }

  /// The same where what it means is known to be of one of the types.
  Optional<Entity> meant(Reading reading, Phrase phrase, Set<EntityType> types) {
    return meant(reading, phrase)
        .filter(entity -> types.contains(entity.type()))
        .or(() -> meaning(reading, phrase, types));
  }

  private Optional<Entity> meaning(Reading reading, Phrase phrase, Set<EntityType> types) {
    String word = reading.sentence().surface(phrase.head()).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "it", "itself", "its" -> pronoun(reading, phrase, types);
      case "he", "she", "him" -> pronoun(reading, phrase, EnumSet.of(PERSON));
      case "we", "us", "ours" -> ownModel;
      case "latter" -> listed(reading, phrase, List::getLast);
      case "former" -> listed(reading, phrase, List::getFirst);
      case "they", "them", "i", "this", "that", "these", "those" -> Optional.empty();
      default -> described(reading, phrase);
    };
  }

  private Optional<Entity> pronoun(Reading reading, Phrase phrase, Set<EntityType> types) {
    Set<EntityType> expected = Nouns.saidOf(reading, phrase.to());
    Set<Entity> speakers = speakers(reading, phrase.from());
    return best(
        reading,
        phrase.from(),
        PRONOUN_REACH,
        TOPICAL_FOR_PRONOUNS,
        entity ->
            !types.contains(entity.type())
                ? 0
                : (expected.contains(entity.type()) ? EXPECTED : 1)
                    * (speakers.contains(entity) ? SPEAKING : 1));
  }

  /// "A lawyer for xAI said it": of whom a speaker mostly speaks, the firms and bodies that the
  /// words before "said" name.
  private Set<Entity> speakers(Reading reading, int word) {
    Sentence sentence = reading.sentence();
    int verb = word - 1;
    if (verb > 0 && sentence.surface(verb).equalsIgnoreCase("that")) {
      verb--;
    }
    if (verb < 1 || !REPORTING.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT))) {
      return Set.of();
    }
    Set<Entity> speakers = new HashSet<>();
    for (Trace trace : traces.get(reading.index())) {
      EntityType type = trace.entity().type();
      if (trace.word() < verb && (type == COMPANY || type == GOVERNMENT)) {
        speakers.add(trace.entity());
      }
    }
    return speakers;
  }

  /// "the latter": of the things of one type named last before together.
  private Optional<Entity> listed(
      Reading from, Phrase phrase, Function<List<Entity>, Entity> which) {
    for (int at = from.index(); at >= Math.max(0, from.index() - 1); at--) {
      int until = at == from.index() ? phrase.from() : Integer.MAX_VALUE;
      List<Trace> before =
          traces.get(at).stream()
              .filter(
                  trace ->
                      trace.word() < until
                          && trace.role() != Role.BEHIND
                          && THINGS.contains(trace.entity().type()))
              .toList();
      if (before.size() >= 2) {
        EntityType type = before.getLast().entity().type();
        List<Entity> same =
            before.stream().map(Trace::entity).filter(e -> e.type() == type).distinct().toList();
        return Optional.of(which.apply(same.subList(Math.max(0, same.size() - 2), same.size())));
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> described(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    String noun = sentence.lemma(phrase.head()).toLowerCase(Locale.ROOT);
    Set<EntityType> types = Nouns.types(noun);
    boolean plural = sentence.tag(phrase.head()).equals("NNS");
    String opening = sentence.surface(phrase.from()).toLowerCase(Locale.ROOT);
    boolean its = opening.equals("its") || opening.equals("their") || opening.equals("his");
    if (types.isEmpty() || plural) {
      return Optional.empty();
    }
    if (its) {
      return pronoun(reading, phrase, EnumSet.of(COMPANY))
          .flatMap(owner -> madeBy(reading, phrase, owner, types));
    }
    if (opening.equals("our") && types.contains(MODEL)) {
      return ownModel;
    }
    if (!opening.equals("the") && !opening.equals("this") && !opening.equals("that")) {
      return Optional.empty();
    }
    String words = References.words(sentence, phrase);
    Optional<Entity> named = last(reading, phrase, types, e -> descriptions.fit(e, words, noun));
    return named.isPresent() || !types.contains(COMPANY)
        ? named
        : center(reading, phrase.from(), EnumSet.of(MODEL))
            .flatMap(owner)
            .filter(maker -> descriptions.fit(maker, words, noun) >= 1);
  }

  /// The last thing of the types that `owner` makes and the article named before the phrase.
  Optional<Entity> madeBy(Reading reading, Phrase phrase, Entity owner, Set<EntityType> types) {
    return last(reading, phrase, types, e -> owner.name().equals(e.owner(day)) ? 1 : 0);
  }

  /// What the article is mostly about, of the types.
  Optional<Entity> topic(Set<EntityType> types, Predicate<Entity> wanted) {
    return counts.entrySet().stream()
        .filter(count -> types.contains(count.getKey().type()) && wanted.test(count.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(this::version);
  }

  /// What the article speaks of where a sentence names nothing of a type: a model whose score,
  /// price or licence is given, a firm that raises money.
  Optional<Entity> center(Reading reading, int word, Set<EntityType> types) {
    return before(reading, word, types).or(() -> topic(types, _ -> true));
  }

  /// The same, empty where nothing of the types was named before.
  Optional<Entity> before(Reading reading, int word, Set<EntityType> types) {
    if (ownModel.isPresent() && types.contains(MODEL)) {
      return ownModel;
    }
    return best(reading, word, NOUN_REACH, TOPICAL, e -> types.contains(e.type()) ? 1 : 0);
  }

  private Optional<Entity> last(
      Reading from, Phrase phrase, Set<EntityType> types, ToDoubleFunction<Entity> fit) {
    ToDoubleFunction<Entity> typed =
        entity -> types.contains(entity.type()) ? fit.applyAsDouble(entity) : 0;
    return best(from, phrase.from(), NOUN_REACH, TOPICAL, typed)
        .or(() -> topic(types, entity -> typed.applyAsDouble(entity) >= 1));
  }

  /// Of the fitting entities within reach the one that weighs most: near ones over far ones,
  /// subjects over others, and what the whole article is about over what it only mentions.
  private Optional<Entity> best(
      Reading from, int end, int reach, double topical, ToDoubleFunction<Entity> fit) {
    Map<Entity, Double> weights = new LinkedHashMap<>();
    double near = HERE;
    for (int at = from.index(); at >= Math.max(0, from.index() - reach); at--) {
      boolean sibling = sibling(from, readings.get(at));
      for (Trace trace : traces.get(at)) {
        if (at < from.index() || trace.word() < end) {
          double weight = near * trace.role().weight() * (sibling ? SIBLING : 1);
          weights.merge(trace.entity(), weight, Double::sum);
        }
      }
      near = at == from.index() ? FADING : sibling ? near : near * FADING;
    }
    weights.replaceAll(
        (entity, weight) ->
            (weight + topical * counts.getOrDefault(entity, 0) / most)
                * fit.applyAsDouble(entity)
                * (teller(entity) ? TELLER : 1));
    return weights.entrySet().stream()
        .filter(weight -> weight.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(this::version);
  }

  private static boolean sibling(Reading from, Reading other) {
    Block block = from.sentence().block();
    Block before = other.sentence().block();
    return block.kind() == Block.Kind.LIST_ITEM
        && before.kind() == Block.Kind.LIST_ITEM
        && !block.equals(before);
  }

  /// A family of which the article names one version only is spoken of as that version.
  private Entity version(Entity entity) {
    if (!(entity instanceof Model)) {
      return entity;
    }
    List<Entity> versions =
        counts.keySet().stream()
            .filter(e -> e instanceof Model model && entity.name().equals(model.family()))
            .toList();
    return versions.size() == 1 ? versions.getFirst() : entity;
  }

  private static boolean teller(Entity entity) {
    return entity instanceof Company company
        && company.kind() != null
        && TELLERS.contains(company.kind());
  }
}
