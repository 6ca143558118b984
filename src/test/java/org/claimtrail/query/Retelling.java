package org.claimtrail.query;

import static org.claimtrail.query.Phrasebook.pick;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// A way to make a copy of an article.
enum Retelling {
  ADDRESS("under another address"),
  RETYPED("retyped: plain quotes and dashes, wrapped lines"),
  TWO_THIRDS("cut to two thirds"),
  HALF("cut to a half"),
  REHEADLINED("another headline, byline and footer"),
  REWORDED("a tenth of the sentences reworded or replaced"),
  DROPPED("a tenth of the sentences left out"),
  SHUFFLED("every fifth sentence behind the next"),
  TWO_THIRDS_REHEADLINED("two thirds, another headline and footer"),
  HALF_REHEADLINED("a half, another headline and footer"),
  REHEADLINED_REWORDED("another headline and footer, a tenth reworded"),
  TWO_THIRDS_ALL("two thirds, headline and footer, a tenth reworded"),
  HALF_ALL("a half, headline and footer, a tenth reworded");

  private static final Phrasebook PHRASES = Phrasebook.read();
  private static final int WRAPPED = 70;

  private final String words;

  Retelling(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  Told of(Told story) {
    return switch (this) {
      case ADDRESS -> story;
      case RETYPED -> each(story, Retelling::retyped);
      case TWO_THIRDS -> story.first(2 / 3.0);
      case HALF -> story.first(0.5);
      case REHEADLINED -> reheadlined(story);
      case REWORDED -> sentences(story, reworded(story.number()));
      case DROPPED -> sentences(story, (_, _) -> "");
      case SHUFFLED -> shuffled(story);
      case TWO_THIRDS_REHEADLINED -> reheadlined(TWO_THIRDS.of(story));
      case HALF_REHEADLINED -> reheadlined(HALF.of(story));
      case REHEADLINED_REWORDED -> reheadlined(REWORDED.of(story));
      case TWO_THIRDS_ALL -> reheadlined(REWORDED.of(TWO_THIRDS.of(story)));
      case HALF_ALL -> reheadlined(REWORDED.of(HALF.of(story)));
    };
  }

  private static Told each(Told story, UnaryOperator<String> change) {
    return story.with(story.paragraphs().stream().map(change).toList());
  }

  private static String retyped(String paragraph) {
    String plain =
        paragraph
            .replaceAll("[‘’]", "'")
            .replaceAll("[“”]", "\"")
            .replaceAll("\\s*—\\s*", " -- ")
            .replace('–', '-')
            .replace("…", "...");
    return plain.replaceAll("(.{" + WRAPPED + "}\\S*) ", "$1\n");
  }

  private static Told reheadlined(Told story) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(pick(PHRASES.headlines(), story.number()));
    paragraphs.add(pick(PHRASES.bylines(), story.number() + 2));
    paragraphs.addAll(story.paragraphs().subList(1, story.paragraphs().size()));
    paragraphs.add(pick(PHRASES.footers(), story.number() + 4));
    return story.with(paragraphs);
  }

  /// Changes every tenth sentence.
  ///
  /// @param change takes a sentence and the one before it
  private static Told sentences(Told story, BinaryOperator<String> change) {
    List<String> paragraphs = new ArrayList<>();
    int count = 5;
    String before = "";
    for (String paragraph : story.paragraphs()) {
      List<String> kept = new ArrayList<>();
      for (String sentence : Told.sentences(paragraph)) {
        kept.add(count++ % 10 == 9 ? change.apply(sentence, before) : sentence);
        before = sentence;
      }
      String joined = String.join(" ", kept).strip();
      if (!joined.isEmpty()) {
        paragraphs.add(joined);
      }
    }
    return story.with(paragraphs);
  }

  private static BinaryOperator<String> reworded(int number) {
    return (sentence, before) ->
        before.length() % 3 == 0
            ? pick(PHRASES.sentences(), number + before.length() / 3)
            : otherWords(clausesTurned(sentence));
  }

  private static String otherWords(String sentence) {
    String other = sentence;
    for (Map.Entry<String, String> word : PHRASES.words().entrySet()) {
      other = other.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
    }
    return other;
  }

  /// "On Friday, the lab fell silent." becomes "the lab fell silent, On Friday."
  private static String clausesTurned(String sentence) {
    int comma = sentence.indexOf(", ");
    if (comma < 0) {
      return sentence;
    }
    String end = sentence.substring(sentence.length() - 1);
    return sentence.substring(comma + 2, sentence.length() - 1)
        + ", "
        + sentence.substring(0, comma)
        + end;
  }

  private static Told shuffled(Told story) {
    List<String> paragraphs = new ArrayList<>();
    int count = 0;
    for (String paragraph : story.paragraphs()) {
      List<String> sentences = new ArrayList<>(Told.sentences(paragraph));
      for (int at = 0; at + 1 < sentences.size(); at++) {
        if (count++ % 5 == 4) {
          Collections.swap(sentences, at, at + 1);
        }
      }
      paragraphs.add(String.join(" ", sentences));
    }
    return story.with(paragraphs);
  }
}
