package org.claimtrail.article;

import java.util.Arrays;

/// A text in which look-alike characters are folded into the plain ones that names and models are
/// written with, and which knows where each of its characters stood in the original.
///
/// Non-breaking hyphens become `-`, curly quotes straight, full-width letters narrow, special
/// blanks a blank, a Cyrillic letter inside a Latin word the Latin one; characters without width
/// (soft hyphens, joiners, direction marks) are dropped, so that `Deep<U+200B>Seek` reads DeepSeek.
/// En and em dashes stay: they part clauses.
public final class FoldedText {

  private final String text;

  /// For each character of `text`, and for its end, the index in the original.
  private final int[] origins;

  private FoldedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  public static FoldedText of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] origins = new int[original.length() + 1];
    for (int at = 0; at < original.length(); at++) {
      char c = plain(original, at);
      if (c != DROPPED) {
        origins[folded.length()] = at;
        folded.append(c);
      }
    }
    origins[folded.length()] = original.length();
    return new FoldedText(folded.toString(), Arrays.copyOf(origins, folded.length() + 1));
  }

  public String text() {
    return text;
  }

  /// The span of the original that `folded`, a span of this text, was made from.
  public Span original(Span folded) {
    if (folded.length() == 0) {
      return new Span(origins[folded.start()], origins[folded.start()]);
    }
    return new Span(origins[folded.start()], origins[folded.end() - 1] + 1);
  }

  /// The span of this text that was made from `original`, a span of the original.
  public Span folded(Span original) {
    return new Span(index(original.start()), index(original.end()));
  }

  private int index(int original) {
    int found = Arrays.binarySearch(origins, original);
    return found >= 0 ? found : -found - 1;
  }

  private static final char DROPPED = '\0';

  private static final String CYRILLIC = "АВЕКМНОРСТХІЈЅаеорсухіјѕ";
  private static final String LATIN = "ABEKMHOPCTXIJSaeopcyxijs";

  private static char plain(String text, int at) {
    int twin = CYRILLIC.indexOf(text.charAt(at));
    if (twin >= 0) {
      boolean inLatinWord = latin(text, at, -1) || latin(text, at, 1);
      return inLatinWord ? LATIN.charAt(twin) : text.charAt(at);
    }
    return plain(text.charAt(at));
  }

  /// Whether the next letter from `at` on in the direction of `step` that is no twin is Latin.
  private static boolean latin(String text, int at, int step) {
    int next = at + step;
    while (next >= 0 && next < text.length() && CYRILLIC.indexOf(text.charAt(next)) >= 0) {
      next += step;
    }
    return next >= 0
        && next < text.length()
        && Character.isLetter(text.charAt(next))
        && text.charAt(next) < '\u0250';
  }

  private static char plain(char c) {
    return switch (c) {
      case '\0', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> DROPPED;
      case '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> DROPPED;
      case '\u2066', '\u2067', '\u2068', '\u2069' -> DROPPED;
      case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000', '\u2002', '\u2003' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2212', '\uFE63' -> '-';
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : c;
    };
  }
}
