package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.CHIP;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.Locale;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.jspecify.annotations.Nullable;

/// From the phrase that is the subject of "said" to whoever speaks: a model or a document speaks
/// for its maker, a spokesperson for the firm, a pronoun for whom it means.
final class Sources {

  private static final Lexicon LEXICON = Lexicon.of("attribution");
  private static final Set<String> MOUTHPIECES = LEXICON.words("mouthpieces");
  private static final Set<String> SPOKESPEOPLE = LEXICON.words("spokespeople");
  private static final Set<String> BY = Set.of("by", "from", "of", "at", "for");

  /// How many words may follow a description to say which people are meant.
  private static final int DETAIL = 8;

  private final Scene scene;
  private final Antecedents antecedents;

  Sources(Scene scene, Antecedents antecedents) {
    this.scene = scene;
    this.antecedents = antecedents;
  }

  /// Who speaks; null when the phrase is of nobody who can.
  @Nullable Reference speaking(Reading reading, Phrase phrase) {
    return switch (reading.sentence().surface(phrase.head()).toLowerCase(Locale.ROOT)) {
      case "we", "i" -> scene.author();
      case "he", "she" -> antecedents.person(reading, phrase.from());
      case "they" -> antecedents.several(reading, phrase.from());
      case "it" -> {
        Reference body = antecedents.body(reading, phrase.from());
        yield body != null ? body : scene.center(reading, phrase.from(), COMPANY);
      }
      default -> described(reading, phrase);
    };
  }

  /// A source that a room found, as who speaks: for "he" the person meant, for "the allegation"
  /// nobody.
  @Nullable Reference standing(Reading reading, Described source, int word) {
    return switch (source.name().toLowerCase(Locale.ROOT)) {
      case "we", "i", "our" -> scene.author();
      case "he", "she" -> antecedents.person(reading, word);
      case "they", "both" -> antecedents.several(reading, word);
      case "it" -> antecedents.body(reading, word);
      default ->
          reading.phrases().stream()
              .filter(phrase -> phrase.from() <= word + 1)
              .filter(phrase -> References.words(reading.sentence(), phrase).equals(source.name()))
              .findFirst()
              .map(phrase -> speaking(reading, phrase))
              .orElse(null);
    };
  }

  /// For whom "its" stands in "by its own count".
  @Nullable Reference body(Reading reading, int word) {
    return antecedents.body(reading, word);
  }

  /// For whom "his" stands in "in his view".
  @Nullable Reference person(Reading reading, int word) {
    return antecedents.person(reading, word);
  }

  private @Nullable Reference described(Reading reading, Phrase described) {
    Phrase phrase = apposed(reading, described);
    String noun = reading.sentence().lemma(phrase.head()).toLowerCase(Locale.ROOT);
    boolean unnamed = reading.sentence().mentions(phrase.from(), phrase.to()).isEmpty();
    if (unnamed && MOUTHPIECES.contains(noun)) {
      return documentOf(reading, phrase);
    }
    Reference reference = scene.reference(reading, phrase);
    return switch (reference) {
      case Named(Entity entity) when entity.type() == MODEL || entity.type() == CHIP ->
          makerOf(entity, reference);
      case Named(Entity entity) -> entity.type() == BENCHMARK ? null : reference;
      case Described _ when SPOKESPEOPLE.contains(noun) -> {
        Reference firm = antecedents.body(reading, phrase.from());
        yield firm == null ? reference : scene.spokenFor(firm);
      }
      case Described _ ->
          SpeakingNouns.speaks(noun) || proper(reading.sentence(), phrase)
              ? new Described(words(reading.sentence(), phrase))
              : null;
    };
  }

  /// "the Nikkei": a name that no catalogue has.
  private static boolean proper(Sentence sentence, Phrase phrase) {
    return sentence.tag(phrase.head()).equals("NNP")
        && Character.isUpperCase(sentence.surface(phrase.head()).charAt(0));
  }

  /// "A developer-relations engineer, Wen Jialu, replied": the name that stands beside a
  /// description.
  private static Phrase apposed(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    int comma = phrase.to();
    boolean unnamed = sentence.mentions(phrase.from(), phrase.to()).isEmpty();
    return unnamed && comma < sentence.size() && sentence.surface(comma).equals(",")
        ? reading
            .firstPhraseFrom(comma + 1, next -> next.from() <= comma + 2)
            .filter(next -> reading.names(next, PERSON, COMPANY, GOVERNMENT))
            .filter(next -> next.to() < sentence.size() && sentence.surface(next.to()).equals(","))
            .orElse(phrase)
        : phrase;
  }

  private Reference makerOf(Entity entity, Reference otherwise) {
    String maker = entity.owner(scene.day());
    return maker == null
        ? otherwise
        : scene.catalogue().named(maker).<Reference>map(Named::new).orElse(otherwise);
  }

  /// Where the name begins in "chief executive Beat Aebischer".
  private static int nameFrom(Sentence sentence, Phrase phrase) {
    int from = phrase.head();
    while (from > phrase.from() && Character.isUpperCase(sentence.surface(from - 1).charAt(0))) {
      from--;
    }
    return from;
  }

  /// The describing words, with the participle that tells which people they are: "four people
  /// briefed on the matter".
  private static String words(Sentence sentence, Phrase phrase) {
    int from = proper(sentence, phrase) ? nameFrom(sentence, phrase) : phrase.from();
    boolean some =
        from > 1
            && sentence.surface(from - 1).equals("of")
            && sentence.surface(from - 2).matches("(?i)one|two|three|four|some|several|both|many");
    int to = phrase.to();
    if (to < sentence.size() && sentence.surface(to).matches("briefed|involved|informed|named")) {
      while (to < sentence.size()
          && to < phrase.to() + DETAIL
          && !ends(sentence, to, phrase.to())) {
        to++;
      }
      while (to > phrase.to() + 1 && !sentence.tag(to - 1).startsWith("NN")) {
        to--;
      }
      return sentence.text(some ? from - 2 : from, to).replace("\"", "").strip();
    }
    if (some) {
      return sentence.text(from - 2, to).replace("\"", "").strip();
    }
    return from > phrase.from() ? sentence.text(from, to) : References.words(sentence, phrase);
  }

  private static boolean ends(Sentence sentence, int word, int from) {
    return sentence.surface(word).matches("[,.;:\"]")
        || word > from && sentence.tag(word).matches("VB[DZP]|MD");
  }

  /// "the report", "its model card", "a note by UBS": who is named with it, else the firm or body
  /// that is spoken of.
  private @Nullable Reference documentOf(Reading reading, Phrase phrase) {
    Reference named = namedAfter(reading, phrase);
    if (named != null) {
      return named;
    }
    Reference body = antecedents.body(reading, phrase.from());
    return body != null ? scene.spokenFor(body) : scene.center(reading, phrase.from(), COMPANY);
  }

  /// "a report by Moonshot AI", "a cable from the State Department"; null when nobody is named so.
  private @Nullable Reference namedAfter(Reading reading, Phrase phrase) {
    Sentence sentence = reading.sentence();
    if (phrase.to() >= sentence.size() || !BY.contains(sentence.surface(phrase.to()))) {
      return null;
    }
    return Arguments.after(reading, phrase.to() + 1).stream()
        .map(next -> scene.reference(reading, next))
        .filter(next -> Candidate.names(next, COMPANY, GOVERNMENT))
        .findFirst()
        .orElse(null);
  }
}
