package org.claimtrail.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names as they are compared: without capitals, blanks, hyphens, a first article and a last "'s",
/// but with the points of "GPT-5.4".
final class NormalForm {

  private static final Pattern DASH = Pattern.compile("[‐-―−]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
  private static final Pattern GENITIVE = Pattern.compile("'s$");
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}_-]+");

  private NormalForm() {}

  /// Empty for null and for a name of which nothing is left.
  static String of(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String form = Normalizer.normalize(name, Normalizer.Form.NFKC);
    form = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    form = DASH.matcher(form).replaceAll("-").strip();
    form = ARTICLE.matcher(form).replaceFirst("");
    form = GENITIVE.matcher(form).replaceFirst("");
    return GAP.matcher(form).replaceAll("").replace('.', '·');
  }
}
