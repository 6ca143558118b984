package org.claimtrail.entity;

import java.text.Normalizer;
import org.claimtrail.article.FoldedText;

/// The form under which names are looked up: letters and digits in lower case, and points between
/// digits, with "²" as 2, so that "GPT‑5.4", "gpt 5.4" and "GPT-5.4" are one and "GPT-54" is
/// another; and the signs that part "HumanEval+" from HumanEval and "V*" from V.
public final class NameKey {

  private NameKey() {}

  public static String of(String name) {
    String folded = plain(name) ? name : folded(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int at = 0; at < folded.length(); at++) {
      char c = folded.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      } else if (c == '.' && digitAt(folded, at - 1) && digitAt(folded, at + 1)) {
        key.append(c);
      } else if (c == '+' || c == '*') {
        key.append(c);
      }
    }
    return key.toString();
  }

  /// Whether there is nothing to fold; every start reads some ten thousand names.
  private static boolean plain(String name) {
    return name.chars().allMatch(c -> c < 128 && c != 0);
  }

  private static String folded(String name) {
    return Normalizer.normalize(FoldedText.of(name).text(), Normalizer.Form.NFKC);
  }

  private static boolean digitAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
