package org.claimtrail.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;

/// Yes or no; no where a document lacks it.
public final class FlagField {

  private static final String YES = "yes";

  private final KeywordField keyword;

  FlagField(String name) {
    this.keyword = new KeywordField(name);
  }

  void add(Document document, boolean flag) {
    keyword.add(document, flag ? YES : null);
  }

  boolean read(Document document) {
    return keyword.read(document) != null;
  }

  public Query isSet() {
    return keyword.is(YES);
  }
}
