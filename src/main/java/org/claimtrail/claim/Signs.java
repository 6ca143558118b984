package org.claimtrail.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.jspecify.annotations.Nullable;

/// What speaks for or against a candidate being a claim at all: its rule, its cue and the words
/// around it, how its slots are filled, who says it, and what else the sentence claims.
final class Signs {

  /// How many words on either side of the cue count by their place.
  private static final int NEAR = 3;

  private final Speakers speakers;

  Signs(Speakers speakers) {
    this.speakers = speakers;
  }

  /// @param beside all candidates of the sentence, this one among them
  Set<String> of(Reading reading, Candidate candidate, List<Candidate> beside) {
    Set<String> signs = new HashSet<>(Set.of("any"));
    Sentence sentence = reading.sentence();
    int cue = candidate.cue();
    signs.add("rule " + candidate.rule());
    signs.add("rule " + candidate.rule() + " " + shape(sentence, cue));
    signs.add("tag " + sentence.tag(cue));
    signs.add("block " + sentence.block().kind());
    for (int at = Math.max(0, cue - NEAR); at < Math.min(sentence.size(), cue + NEAR + 1); at++) {
      signs.add("at " + (at - cue) + " " + shape(sentence, at));
    }
    for (int at = Math.max(0, candidate.from() - 1);
        at < Math.min(sentence.size(), candidate.to() + 1);
        at++) {
      signs.add("in " + shape(sentence, at));
    }
    for (int at = 0; at < sentence.size(); at++) {
      signs.add("has " + shape(sentence, at));
    }
    for (Reading.Governor governor : reading.governors(cue)) {
      signs.add("as " + governor.relation());
      signs.add("under " + governor.relation() + " " + shape(sentence, governor.word()));
    }
    signs.add("subject " + kind(candidate.subject()));
    signs.add("subject here " + here(reading, candidate.subject()));
    signs.add("objects " + Math.min(3, candidate.objects().size()));
    candidate.objects().forEach(object -> signs.add("object " + kind(object)));
    signs.add("benchmark " + kind(candidate.benchmark()));
    signs.add("unit " + (candidate.quantity() == null ? "none" : candidate.quantity().unit()));
    signs.add("relation " + candidate.relation());
    said(signs, reading, candidate);
    beside(signs, candidate, beside);
    signs.add("length " + Math.min(6, sentence.size() / 8));
    Set<String> all = new HashSet<>(signs);
    for (String sign : signs) {
      all.add(candidate.type().label() + ": " + sign);
    }
    return all;
  }

  private void said(Set<String> signs, Reading reading, Candidate candidate) {
    Speech speech = speakers.speech(reading, candidate.cue());
    if (speech == null) {
      signs.add("not said");
    } else {
      signs.add("said by " + kind(speech.speaker()));
      signs.add("said with " + reading.sentence().lemma(speech.verb()));
      signs.add("said of speaker " + speech.speaker().equals(candidate.subject()));
    }
  }

  private static void beside(Set<String> signs, Candidate candidate, List<Candidate> beside) {
    int same = 0;
    for (Candidate other : beside) {
      if (!other.equals(candidate)) {
        signs.add("beside " + other.type().label());
        if (other.cue() == candidate.cue()) {
          signs.add("same cue as " + other.type().label());
        }
        if (other.from() <= candidate.cue() && candidate.cue() < other.to()) {
          signs.add("within " + other.type().label());
        }
        same += other.type() == candidate.type() ? 1 : 0;
      }
    }
    signs.add("like it " + Math.min(3, same));
  }

  private static boolean here(Reading reading, Reference subject) {
    return subject instanceof Named(var entity)
        && reading.sentence().mentions().stream().anyMatch(m -> m.entity().equals(entity));
  }

  private static String kind(@Nullable Reference reference) {
    return switch (reference) {
      case null -> "none";
      case Named(var entity) -> entity.type().label();
      case Described _ -> "described";
    };
  }

  private static String shape(Sentence sentence, int word) {
    return sentence
        .mention(word)
        .map(mention -> "<" + mention.entity().type().label() + ">")
        .orElseGet(
            () -> Character.isDigit(sentence.surface(word).charAt(0)) ? "#" : sentence.lemma(word));
  }
}
