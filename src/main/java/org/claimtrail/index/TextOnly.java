package org.claimtrail.index;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;

/// Reads no more of an article's document than its id and text, which stand before all that was
/// found in it.
final class TextOnly extends StoredFieldVisitor {

  private String article = "";
  private String text = "";

  @Override
  public Status needsField(FieldInfo field) {
    if (field.name.equals(Fields.ARTICLE.name()) || field.name.equals(Fields.TEXT.name())) {
      return Status.YES;
    }
    return text.isEmpty() ? Status.NO : Status.STOP;
  }

  @Override
  public void stringField(FieldInfo field, String value) {
    if (field.name.equals(Fields.TEXT.name())) {
      text = value;
    } else {
      article = value;
    }
  }

  String article() {
    return article;
  }

  String text() {
    return text;
  }
}
