package org.claimtrail.site;

import org.jspecify.annotations.Nullable;

/// Who looks at a page.
///
/// @param here the path with its query at which he looks
/// @param formKey what each form that writes sends along; null for who has not signed in
/// @param name under which he decides; null where he gave none
public record Visitor(String here, @Nullable String formKey, @Nullable String name) {

  /// The name of the field in which forms send their key.
  public static final String FORM_KEY = "form_key";

  /// Somebody who may only read.
  public static Visitor stranger(String here) {
    return new Visitor(here, null, null);
  }

  public boolean mayWrite() {
    return formKey != null;
  }

  /// What he is called.
  public String called() {
    return name == null ? "Signed in" : name;
  }
}
