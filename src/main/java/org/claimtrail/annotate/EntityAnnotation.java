package org.claimtrail.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;

/// On a word that is a mention, the label of its entity's type, so that TokensRegex and Semgrex
/// patterns can ask for it: `[{entity:model}]`.
public final class EntityAnnotation implements CoreAnnotation<String> {
  @Override
  public Class<String> getType() {
    return String.class;
  }
}
