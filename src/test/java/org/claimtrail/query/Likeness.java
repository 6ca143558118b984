package org.claimtrail.query;

import static org.claimtrail.query.Phrasebook.pick;

import java.util.ArrayList;
import java.util.List;

/// A way in which articles are alike of which none is a copy.
enum Likeness {
  QUOTING("the same three quotations in two articles on one subject"),
  ABOUT("the same paragraph of 70 words at the end of two articles"),
  BRIEF("a short article that quotes two sentences of a press release"),
  NEWSLETTERS("two editions of a newsletter, with its header and footer"),
  UPDATE("a follow-up with two paragraphs of background from its forerunner"),
  ROUNDUP("a roundup of five items, one a shortened copy"),
  DIGEST("a digest of five items, one of them a whole short notice");

  private static final Phrasebook PHRASES = Phrasebook.read();

  private final String words;

  Likeness(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// Articles that share something, none of which is a copy of another.
  ///
  /// @param all the stories that others come from
  List<Told> of(Told story, List<Told> all) {
    Told other = story.nearest(all);
    return switch (this) {
      case QUOTING -> List.of(story, with(other, 2, story.longest(3)));
      case ABOUT -> {
        String about = pick(PHRASES.about(), story.number());
        yield List.of(end(story, about), end(other, about));
      }
      case BRIEF -> {
        List<String> said = story.longest(2);
        yield List.of(story, with(other.firstWords(90), 2, said));
      }
      case NEWSLETTERS -> List.of(edition(story, story), edition(other, story));
      case UPDATE -> {
        List<String> news = new ArrayList<>(other.first(0.5).paragraphs());
        news.addAll(story.background(2));
        yield List.of(story, story.with(news));
      }
      case ROUNDUP -> List.of(story, roundup(story.firstWords(80), all));
      case DIGEST -> List.of(story.firstWords(80), roundup(story.firstWords(80), all));
    };
  }

  private static Told with(Told story, int after, List<String> sentences) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    int at = after;
    for (String sentence : sentences) {
      paragraphs.add(Math.min(at, paragraphs.size()), sentence);
      at += 2;
    }
    return story.with(paragraphs);
  }

  private static Told end(Told story, String paragraph) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    paragraphs.add(paragraph);
    return story.with(paragraphs);
  }

  private static Told edition(Told story, Told letter) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(pick(PHRASES.newsletterHeader(), letter.number()));
    paragraphs.addAll(story.first(0.6).paragraphs());
    paragraphs.add(pick(PHRASES.newsletterFooter(), letter.number()));
    return story.with(paragraphs);
  }

  private static Told roundup(Told item, List<Told> all) {
    List<String> paragraphs = new ArrayList<>(List.of("Five things to know this morning"));
    int at = all.stream().map(Told::number).toList().indexOf(item.number());
    for (int next = 1; next <= 4; next++) {
      if (next == 3) {
        paragraphs.addAll(item.paragraphs());
      }
      paragraphs.addAll(all.get((at + 7 * next) % all.size()).firstWords(80).paragraphs());
    }
    return item.with(paragraphs);
  }
}
