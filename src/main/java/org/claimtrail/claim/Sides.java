package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Rules.Match;

/// Which phrases a comparison's cue sets against each other.
///
/// @param head the word of the cue that governs the others
record Sides(Scene scene, Reading reading, Match match, int head) {

  /// How far before its cue the object of "puts X … behind" may end.
  private static final int REACH = 4;

  /// How many words of figures may stand between the names of a list: "A at 80.9%, and B".
  private static final int FIGURES = 6;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to",
          "with",
          "than",
          "of",
          "over",
          "as",
          "from",
          "behind",
          "against",
          "by",
          "for",
          "above",
          "below",
          "past",
          "beneath",
          "on",
          "like",
          "beyond",
          "alongside",
          "what");

  /// Whether the cue takes an object as a verb does.
  boolean verbal() {
    return sentence().tag(head).startsWith("VB") && takesObject();
  }

  boolean passive() {
    return verbal() && reading.passive(head);
  }

  /// The phrases that it is compared with; empty where the cue has none after it.
  List<Phrase> objects() {
    List<Phrase> found = found();
    if (found.isEmpty()
        || reading.measures(found.getFirst()) && through(found.getFirst()).isEmpty()) {
      return List.of();
    }
    Phrase first = found.getFirst();
    if (barred(first.from())) {
      return List.of();
    }
    boolean named = reading.names(first, MODEL, COMPANY, CHIP, GOVERNMENT);
    List<Phrase> owners = found.size() > 1 || named ? List.of() : through(first);
    return pastFigures(owners.isEmpty() ? found : owners);
  }

  /// Whether a number, a comparative or another clause stands between cue and object.
  private boolean barred(int object) {
    for (int at = match.to(); at < object; at++) {
      if (sentence().tag(at).matches("CD|JJR|W.*|PRP|TO") && !passive()) {
        return true;
      }
    }
    return false;
  }

  private List<Phrase> found() {
    Optional<Phrase> inside = sentence().tag(head).startsWith("VB") ? inside() : Optional.empty();
    if (inside.isPresent()) {
      return reading.listFrom(inside.get());
    }
    if (passive()) {
      return Arguments.agents(reading, head);
    }
    Optional<Phrase> next =
        reading.phrases().stream()
            .filter(phrase -> phrase.contains(match.to()) && phrase.head() >= match.to())
            .filter(phrase -> verbal() || match.rule().says("named") || phrase.from() < match.to())
            .map(phrase -> new Phrase(match.to(), phrase.to(), phrase.head()))
            .findFirst();
    if (next.isPresent()) {
      return reading.listFrom(next.get());
    }
    if (verbal()) {
      return Arguments.objects(reading, head, match.to());
    }
    return takesObject()
        ? Arguments.following(reading, match.to(), 6, PREPOSITIONS)
        : Arguments.after(reading, match.to());
  }

  /// "leaves R1 far behind": an object within the cue.
  private Optional<Phrase> inside() {
    return reading.firstPhraseFrom(
        match.from() + 1,
        phrase ->
            phrase.to() < match.to()
                && (sentence().mention(phrase.head()).isPresent()
                    || sentence().surface(phrase.head()).equals("it")));
  }

  /// Those that a cue sets level with one another: "A and B are in a tie". Empty where it does not
  /// name two.
  List<Phrase> pair() {
    return reading
        .lastPhraseBefore(match.from(), phrase -> reading.names(phrase, MODEL, COMPANY, CHIP))
        .filter(phrase -> match.from() - phrase.to() <= 2 * REACH)
        .flatMap(last -> joined(last).stream().findFirst().map(first -> List.of(first, last)))
        .orElse(List.of());
  }

  /// Those after "between"; empty where these are no two names.
  List<Phrase> between() {
    return reading
        .firstPhraseFrom(match.to(), phrase -> phrase.from() == match.to())
        .filter(phrase -> reading.names(phrase, MODEL, COMPANY, CHIP))
        .flatMap(first -> joined(first).stream().findFirst().map(other -> List.of(first, other)))
        .orElse(List.of());
  }

  /// The names that "and" joins with a phrase, on either side.
  List<Phrase> joined(Phrase phrase) {
    return reading.phrases().stream()
        .filter(other -> reading.names(other, MODEL, COMPANY, CHIP))
        .filter(
            other ->
                other.to() == phrase.from() - 1 && joint(other.to(), other.from() == 0)
                    || phrase.to() == other.from() - 1
                        && joint(phrase.to(), false)
                        && (other.to() <= match.from() || phrase.from() >= match.to()))
        .toList();
  }

  /// A comma joins in headlines only: "Doubao, Qwen pull ahead".
  private boolean joint(int word, boolean opening) {
    return sentence().surface(word).matches(opening ? "and|&|," : "and|&");
  }

  private boolean takesObject() {
    return !PREPOSITIONS.contains(sentence().surface(match.to() - 1).toLowerCase(Locale.ROOT));
  }

  /// Who stands behind what is named first: "the 76.2% that Gemini 3 managed", "models from A and
  /// B". Empty where it is not told; of models and firms only for "from" and "by", as "the best
  /// models of A" are these models.
  private List<Phrase> through(Phrase first) {
    Optional<Phrase> owner =
        reading.firstPhraseFrom(
            first.to(), phrase -> reading.names(phrase, MODEL, COMPANY, CHIP, GOVERNMENT));
    if (owner.isEmpty() || owner.get().from() - first.to() > 2) {
      return List.of();
    }
    boolean apposed =
        owner.get().from() == first.to() + 1
            && sentence().surface(first.to()).equals(",")
            && (owner.get().to() >= sentence().size()
                || sentence().surface(owner.get().to()).matches("[,.;]"));
    if (owner.get().from() == first.to() || apposed) {
      return reading.listFrom(owner.get());
    }
    String link = sentence().surface(owner.get().from() - 1).toLowerCase(Locale.ROOT);
    boolean thing = !Nouns.types(sentence().lemma(first.head())).isEmpty();
    boolean leads =
        thing ? link.equals("from") || link.equals("by") : Comparables.LINKS.contains(link);
    return leads ? reading.listFrom(owner.get()) : List.of();
  }

  /// With those that follow behind a figure: "A with 20% and B with 13%".
  private List<Phrase> pastFigures(List<Phrase> list) {
    List<Phrase> all = new ArrayList<>(list);
    while (true) {
      int at = all.getLast().to();
      int from = at;
      while (at < sentence().size() && at - from < FIGURES && figure(at)) {
        at++;
      }
      int next = at + 1;
      Optional<Phrase> further =
          at > from && at < sentence().size() && sentence().surface(at).matches("and|or")
              ? reading.firstPhraseFrom(next, phrase -> phrase.from() == next)
              : Optional.empty();
      boolean figures = at - from > 1;
      if (!figures || further.filter(this::listed).isEmpty()) {
        return all;
      }
      all.addAll(reading.listFrom(further.get()));
    }
  }

  /// Whether a name goes on the list and is not the subject of a further verb.
  private boolean listed(Phrase phrase) {
    return sentence().mention(phrase.head()).isPresent()
        && (phrase.to() >= sentence().size() || !sentence().tag(phrase.to()).matches("VB[ZDP]|MD"));
  }

  private boolean figure(int word) {
    return sentence().tag(word).equals("CD")
        || sentence().surface(word).matches("[,()%]|with|at|on|percent|points?|'s");
  }

  /// What is compared: the object of a verb of placing before the cue ("puts R1 behind o3"), the
  /// name or pronoun next before a finite verb, else the subject by the graph.
  Optional<Phrase> subject() {
    Optional<Phrase> owner = owner();
    if (owner.isPresent()) {
      return owner;
    }
    Optional<Phrase> near =
        reading
            .lastPhraseBefore(match.from(), phrase -> !margin(phrase))
            .filter(phrase -> match.from() - phrase.to() <= REACH);
    if (near.isPresent() && near.get().from() > 0) {
      String before = sentence().lemma(near.get().from() - 1).toLowerCase(Locale.ROOT);
      if (Comparables.PLACING.contains(before)) {
        return near;
      }
    }
    Optional<Phrase> beside = near.filter(this::besideVerb).or(this::ofClause);
    return beside.isPresent()
        ? beside
        : scene.subjectPhrase(reading, head, match.from()).filter(phrase -> !margin(phrase));
  }

  /// "Nvidia's lead over": who has what the cue names.
  private Optional<Phrase> owner() {
    return reading
        .phraseAt(match.from())
        .filter(phrase -> sentence().tag(match.from()).startsWith("NN"))
        .flatMap(
            phrase -> {
              for (int at = match.from() - 1; at > phrase.from(); at--) {
                if (sentence().tag(at).equals("POS") && sentence().mention(at - 1).isPresent()) {
                  return Optional.of(new Phrase(phrase.from(), at, at - 1));
                }
              }
              return Optional.empty();
            });
  }

  private boolean besideVerb(Phrase phrase) {
    boolean who =
        sentence().mention(phrase.head()).isPresent() || Comparables.pronoun(reading, phrase);
    boolean finite = sentence().tag(head).matches("VB[ZDP]") && head == match.from();
    boolean free =
        phrase.from() == 0 || !sentence().tag(phrase.from() - 1).matches("IN|TO|CC|,|VB.*");
    for (int at = phrase.to(); at < match.from(); at++) {
      finite &= sentence().tag(at).equals("RB");
    }
    return who && finite && free;
  }

  /// What stands before the verb of the cue's clause: "that Chinese models might be only months
  /// behind".
  private Optional<Phrase> ofClause() {
    Optional<Phrase> last =
        reading.lastPhraseBefore(match.from(), phrase -> !margin(phrase) && !adverbial(phrase));
    if (last.isEmpty() || last.get().to() == match.from()) {
      return Optional.empty();
    }
    int verb = last.get().to();
    while (verb < match.from() && sentence().tag(verb).equals("RB")) {
      verb++;
    }
    boolean clause = sentence().tag(verb).matches("VB[ZDP]|MD");
    for (int at = verb; at < match.from(); at++) {
      clause &= !sentence().tag(at).matches("[,:]|CC|W.*");
    }
    return clause
        ? last.filter(phrase -> phrase.from() == 0 || !inPrepositional(phrase))
            .filter(phrase -> Comparables.holds(Comparables.of(scene, reading, phrase)))
        : Optional.empty();
  }

  private boolean inPrepositional(Phrase phrase) {
    return sentence()
        .surface(phrase.from() - 1)
        .matches("of|from|by|at|for|to|with|in|on|,|and|or");
  }

  private boolean adverbial(Phrase phrase) {
    return sentence().surface(phrase.head()).matches("fact|part|terms|general");
  }

  /// Whether a phrase only tells how far: "seven months", "a shade".
  private boolean margin(Phrase phrase) {
    return reading.measures(phrase)
        || sentence().mention(phrase.head()).isEmpty()
            && Comparables.MARGINS.contains(sentence().lemma(phrase.head()));
  }

  private Sentence sentence() {
    return reading.sentence();
  }
}
