package org.claimtrail.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What documents are found and replaced by, and nothing else: one or several a document.
public record IdentifierField(String name) {

  void add(Document document, String value) {
    document.add(new StringField(name, KeywordField.term(value), Store.NO));
  }

  Term identifies(String value) {
    return new Term(name, KeywordField.term(value));
  }

  public Query is(String value) {
    return new TermQuery(identifies(value));
  }
}
