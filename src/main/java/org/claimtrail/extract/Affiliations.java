package org.claimtrail.extract;

import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Mention;

/// For whom the people of an article work, by what it says where it names them: "Moonshot's Zhou
/// Xinyu", "product chief Lena Ostrow", "Robin Zhu of Bernstein", "Rao, its finance chief".
final class Affiliations {

  private static final Set<String> INSIDERS = Lexicon.of("attribution").words("insiders");
  private static final Set<String> WITH = Set.of("of", "at", "for", "from", "with", "(");

  private static final Set<String> NO_LONGER =
      Set.of("former", "formerly", "ex", "once", "previously", "until", "left", "leave", "quit");

  /// How many words after a name, up to the next verb, tell who it is.
  private static final int AFTER = 12;

  /// Somebody of the firm that an article speaks of, which it does not name again.
  ///
  /// @param word the person's name
  record Introduction(Reading reading, int word) {}

  private final Map<Entity, Entity> firms = new HashMap<>();
  private final Map<Entity, Introduction> insiders = new HashMap<>();

  Affiliations(List<Reading> readings) {
    for (Reading reading : readings) {
      Sentence sentence = reading.sentence();
      for (int word = 0; word < sentence.size(); word++) {
        Optional<Entity> person = named(sentence, word).filter(one -> one.type() == PERSON);
        if (person.isPresent() && !firms.containsKey(person.get())) {
          introduce(reading, word, person.get());
        }
      }
    }
  }

  /// The firm or body named with a person.
  Optional<Entity> firm(Entity person) {
    return Optional.ofNullable(firms.get(person));
  }

  /// Where a person is named as somebody of a firm that is not named there.
  Optional<Introduction> insider(Entity person) {
    return Optional.ofNullable(insiders.get(person));
  }

  private void introduce(Reading reading, int word, Entity person) {
    Sentence sentence = reading.sentence();
    int from = start(sentence, word);
    int to = end(sentence, word);
    if (IntStream.range(from, to).anyMatch(at -> NO_LONGER.contains(sentence.lemma(at)))) {
      return;
    }
    Optional<Entity> firm =
        firmBefore(sentence, from, word).or(() -> firmAfter(sentence, word, to));
    firm.ifPresent(one -> firms.put(person, one));
    if (firm.isEmpty() && insider(sentence, from, to)) {
      insiders.putIfAbsent(person, new Introduction(reading, word));
    }
  }

  /// The first word of what stands before a name to say who it is: nouns, and a comma after them.
  private static int start(Sentence sentence, int word) {
    int from = word;
    while (from > 0 && describes(sentence, from - 1, word)) {
      from--;
    }
    return from;
  }

  private static boolean describes(Sentence sentence, int at, int word) {
    return at == word - 1 && sentence.surface(at).equals(",")
        || sentence.tag(at).matches("NN.*|POS|JJ.*|DT|PRP\\$|HYPH")
        || sentence.surface(at).matches("of|for|&|-")
        || sentence.surface(at).equals("and") && at + 1 < word;
  }

  private static int end(Sentence sentence, int word) {
    int to = word + 1;
    while (to < Math.min(sentence.size(), word + AFTER)
        && !sentence.surface(to).matches("[.;:?!\"—–]|--")
        && !(sentence.tag(to).matches("VB[ZDP]|MD") && !relative(sentence, word, to))) {
      to++;
    }
    return to;
  }

  /// "Nakul Duggal, who runs".
  private static boolean relative(Sentence sentence, int word, int verb) {
    for (int at = word + 1; at < verb; at++) {
      if (sentence.tag(at).startsWith("WP")) {
        return verb - at <= 3;
      }
    }
    return false;
  }

  private static Optional<Entity> firmBefore(Sentence sentence, int from, int word) {
    for (int at = word - 1; at >= from; at--) {
      Optional<Entity> firm = body(sentence, at);
      boolean with =
          at + 1 == word
              || sentence.tag(at + 1).matches("POS|NN.*|JJ.*")
              || sentence.surface(at + 1).equals(",")
              || at > from && WITH.contains(sentence.surface(at - 1));
      if (firm.isPresent() && with && !sentence.surface(at + 1).equals("and")) {
        return firm;
      }
    }
    return Optional.empty();
  }

  private static Optional<Entity> firmAfter(Sentence sentence, int word, int to) {
    for (int at = word + 2; at < to; at++) {
      Optional<Entity> firm = body(sentence, at);
      if (firm.isPresent()) {
        boolean beside = WITH.contains(sentence.surface(word + 1)) && at <= word + 3;
        boolean apposed =
            sentence.surface(word + 1).matches("[,(]")
                && (WITH.contains(sentence.surface(at - 1))
                    || sentence.surface(at - 1).equals("the") && at > word + 2
                    || at + 1 < to && sentence.tag(at + 1).matches("POS|NN.*")
                    || described(sentence, word + 2, at));
        return beside || apposed ? firm : Optional.empty();
      }
      if (named(sentence, at).filter(other -> other.type() == PERSON).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "who runs Qualcomm": a relative clause about the person.
  private static boolean described(Sentence sentence, int from, int at) {
    return sentence.tag(from).startsWith("WP") && at - from <= 4;
  }

  private static boolean insider(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (INSIDERS.contains(sentence.lemma(at).toLowerCase(Locale.ROOT))
          || INSIDERS.contains(sentence.surface(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Entity> body(Sentence sentence, int word) {
    return named(sentence, word).filter(one -> one.type() == COMPANY || one.type() == GOVERNMENT);
  }

  private static Optional<Entity> named(Sentence sentence, int word) {
    return sentence.mention(word).map(Mention::entity);
  }
}
