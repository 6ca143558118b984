package org.claimtrail.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;

/// Yes or no; one a document.
public final class FlagField {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final KeywordField keyword;

  FlagField(String name) {
    this.keyword = new KeywordField(name);
  }

  void add(Document document, boolean flag) {
    keyword.add(document, flag ? YES : NO);
  }

  boolean read(Document document) {
    return YES.equals(keyword.read(document));
  }

  public Query isSet() {
    return keyword.is(YES);
  }

  public Query isNotSet() {
    return keyword.is(NO);
  }
}
