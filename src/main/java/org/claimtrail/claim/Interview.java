package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.PERSON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.article.Block;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;

/// Questions and answers: the answers, marked "A:" or following on questions, are said by whom the
/// article introduced before.
///
/// @param speaker who answers; empty where the article is no interview
/// @param answers the paragraphs that are answers
record Interview(Optional<Reference> speaker, Set<Block> answers) {

  /// Fewest questions that make an interview of paragraphs without labels.
  private static final int QUESTIONS = 3;

  /// How much more a name weighs beside the person's post.
  private static final int POST = 3;

  /// Most sentences of a question.
  private static final int LONGEST = 3;

  static Interview of(Scene scene) {
    Map<Block, List<Reading>> blocks = new LinkedHashMap<>();
    for (Reading reading : scene.readings()) {
      blocks.computeIfAbsent(reading.sentence().block(), _ -> new ArrayList<>()).add(reading);
    }
    Set<Block> answers = new HashSet<>();
    boolean answering = false;
    boolean asked = false;
    int questions = 0;
    List<Reading> before = new ArrayList<>();
    for (var block : blocks.entrySet()) {
      List<Reading> readings = block.getValue();
      boolean question = labelled(readings, "Q") || asks(readings);
      boolean answer = labelled(readings, "A") || asked || answering && !addresses(readings);
      if (question && !labelled(readings, "A")) {
        questions++;
        asked = true;
        answering = false;
      } else if (answer) {
        answers.add(block.getKey());
        asked = false;
        answering = true;
      } else {
        asked = answering;
        answering = false;
      }
      if (questions == 0) {
        before.addAll(readings);
      }
    }
    boolean interview = questions >= QUESTIONS && inFirstPerson(blocks, answers);
    return interview
        ? new Interview(person(before).map(Named::new), answers)
        : new Interview(Optional.empty(), Set.of());
  }

  Optional<Reference> answers(Reading reading) {
    return answers.contains(reading.sentence().block()) ? speaker : Optional.empty();
  }

  private static boolean labelled(List<Reading> block, String label) {
    Sentence first = block.getFirst().sentence();
    return first.size() > 2 && first.surface(0).equals(label) && first.surface(1).equals(":");
  }

  private static boolean asks(List<Reading> block) {
    Sentence last = block.getLast().sentence();
    return block.size() <= LONGEST && last.surface(last.size() - 1).equals("?");
  }

  /// Whether a paragraph speaks to somebody.
  private static boolean addresses(List<Reading> block) {
    return block.stream()
        .anyMatch(
            reading -> reading.sentence().hasLemma("you") || reading.sentence().hasLemma("your"));
  }

  /// Whether most answers say "I" or "we".
  private static boolean inFirstPerson(Map<Block, List<Reading>> blocks, Set<Block> answers) {
    long own =
        answers.stream()
            .filter(
                block ->
                    blocks.getOrDefault(block, List.of()).stream()
                        .map(Reading::sentence)
                        .anyMatch(
                            s ->
                                s.hasLemma("i")
                                    || s.hasLemma("we")
                                    || s.hasLemma("I")
                                    || s.hasLemma("our")))
            .count();
    return own * 2 >= answers.size();
  }

  /// The person whom the readings name most; a name beside a post, as in "founder Kim", counts
  /// more.
  private static Optional<Entity> person(List<Reading> readings) {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Sentence sentence = reading.sentence();
      for (int word = 0; word < sentence.size(); word++) {
        int weight = word > 0 && SpeakingNouns.speaks(sentence.lemma(word - 1)) ? POST : 1;
        sentence
            .mention(word)
            .filter(mention -> mention.entity().type() == PERSON)
            .ifPresent(mention -> counts.merge(mention.entity(), weight, Integer::sum));
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
