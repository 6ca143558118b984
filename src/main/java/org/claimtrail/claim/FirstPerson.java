package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.COMPANY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// Tells a lab's own post from an article about it: one that speaks as "we" outside quotations.
final class FirstPerson {

  private static final Set<String> WE = Set.of("we", "our", "us", "ours");

  /// Of this many words one must be "we" or "our", in at least so many places.
  private static final int PER_WORDS = 120;

  private static final int LEAST = 3;

  /// A lab's post is mostly about the lab: at least one name in so many is of its making.
  private static final double LEAST_SHARE = 0.33;

  private static final double MAIN_SHARE = 0.5;

  /// What follows a firm's name in the name of its own channel: "blog".
  private static final Set<String> CHANNELS = Lexicon.of("attribution").words("own-channels");

  private FirstPerson() {}

  /// The lab that writes; null when nobody does, or it cannot be told who.
  static @Nullable Named author(Scene scene) {
    int words = 0;
    int we = 0;
    boolean quoted = false;
    for (Reading reading : scene.readings()) {
      Sentence sentence = reading.sentence();
      for (int word = 0; word < sentence.size(); word++) {
        String surface = sentence.surface(word).toLowerCase(Locale.ROOT);
        words++;
        if (surface.equals("\"")) {
          quoted = !quoted;
        } else if (!quoted && WE.contains(surface) && !sentence.surface(word).equals("US")) {
          we++;
        }
      }
      quoted = quoted && !lastOfBlock(scene, reading);
    }
    return we >= LEAST && we * PER_WORDS >= words ? lab(scene, we * PER_WORDS >= 2 * words) : null;
  }

  private static boolean lastOfBlock(Scene scene, Reading reading) {
    int next = reading.index() + 1;
    return next >= scene.readings().size()
        || !scene.readings().get(next).sentence().block().equals(reading.sentence().block());
  }

  /// The outlet where that is a firm or a firm's own channel; else the maker of what the post names
  /// most, who must have a larger share where an outlet is known.
  private static @Nullable Named lab(Scene scene, boolean throughout) {
    String outlet = scene.article().outlet();
    if (outlet == null) {
      return mostNamed(scene, LEAST_SHARE);
    }
    Optional<Entity> publisher =
        scene
            .catalogue()
            .named(outlet)
            .filter(entity -> entity.type() == COMPANY)
            .or(() -> namedIn(scene, outlet))
            .or(() -> ownChannel(outlet))
            .or(() -> longerNameOf(scene, outlet));
    return publisher
        .map(Named::new)
        .orElseGet(() -> throughout ? mostNamed(scene, MAIN_SHARE) : null);
  }

  /// "Mistral AI news", "IFM research notes": a company of the article whose name or initials open
  /// the outlet's.
  private static Optional<Entity> namedIn(Scene scene, String outlet) {
    String opening = outlet.toLowerCase(Locale.ROOT);
    return scene.readings().stream()
        .map(Reading::sentence)
        .flatMap(
            sentence ->
                IntStream.range(0, sentence.size())
                    .filter(word -> opens(opening, sentence.surface(word)))
                    .mapToObj(sentence::mention)
                    .flatMap(Optional::stream))
        .map(Mention::entity)
        .filter(entity -> entity.type() == COMPANY)
        .findFirst();
  }

  /// "Kestrel Evals", whose post names "Kestrel Evals Ltd".
  private static Optional<Entity> longerNameOf(Scene scene, String outlet) {
    return scene.readings().stream()
        .flatMap(reading -> reading.sentence().mentions().stream())
        .map(Mention::entity)
        .filter(entity -> entity.type() == COMPANY && entity.name().startsWith(outlet + " "))
        .findFirst()
        .map(_ -> company(outlet));
  }

  private static Entity company(String name) {
    return new Company(name, List.of(), null, null, null, null);
  }

  private static boolean opens(String outlet, String surface) {
    String name = surface.toLowerCase(Locale.ROOT);
    String initials = name.replaceAll("\\b(?:of|for|the|and) ", "").replaceAll("(\\w)\\w* ?", "$1");
    return outlet.equals(name)
        || outlet.startsWith(name + " ")
        || initials.length() > 2 && outlet.startsWith(initials + " ");
  }

  /// "Relaymark release notes": the firm that no catalogue has.
  private static Optional<Entity> ownChannel(String outlet) {
    List<String> words = new ArrayList<>(List.of(outlet.split(" ", -1)));
    boolean own = CHANNELS.contains(words.getLast().toLowerCase(Locale.ROOT));
    while (words.size() > 1 && CHANNELS.contains(words.getLast().toLowerCase(Locale.ROOT))) {
      words.removeLast();
    }
    return own ? Optional.of(company(String.join(" ", words))) : Optional.empty();
  }

  private static @Nullable Named mostNamed(Scene scene, double share) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    int weight = 3;
    for (Reading reading : scene.readings()) {
      for (Mention mention : reading.sentence().mentions()) {
        Entity entity = mention.entity();
        String maker = entity.type() == COMPANY ? entity.name() : entity.owner(scene.day());
        if (maker != null) {
          counts.merge(maker, weight, Integer::sum);
          all += weight;
        }
      }
      weight = 1;
    }
    double least = all * share;
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= least)
        .flatMap(most -> scene.catalogue().named(most.getKey()))
        .map(Named::new)
        .orElse(null);
  }
}
