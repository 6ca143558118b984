package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;

/// A mention as one word. The tagger and the parser have never seen "Kimi K2.6" or "GPQA Diamond",
/// so they are given a name of the same kind that their training texts had; the text's own stays as
/// the original.
final class MentionWord {

  private MentionWord() {}

  static CoreLabel of(String text, Span span, CoreLabel first, Entity entity) {
    CoreLabel word = new CoreLabel(first);
    word.setWord(standIn(entity.type()));
    word.setValue(standIn(entity.type()));
    word.setOriginalText(span.in(text));
    word.setBeginPosition(span.start());
    word.setEndPosition(span.end());
    word.set(EntityAnnotation.class, entity.type().label());
    return word;
  }

  private static String standIn(EntityType type) {
    return switch (type) {
      case COMPANY -> "Microsoft";
      case MODEL, CHIP -> "Pentium";
      case BENCHMARK -> "Nasdaq";
      case PERSON -> "Smith";
      case GOVERNMENT -> "Congress";
    };
  }
}
