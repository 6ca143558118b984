package org.claimtrail.claim;

import org.claimtrail.article.Span;

/// Where an article makes a claim, and how it was found.
///
/// @param quote the words that state it
/// @param sentence the sentence, heading or list item around them
/// @param rule the rule that found it: "comparison.beats"
public record Evidence(Span quote, Span sentence, String rule) {

  public Evidence {
    if (!sentence.contains(quote)) {
      throw new IllegalArgumentException("a quote outside its sentence: " + quote);
    }
  }
}
