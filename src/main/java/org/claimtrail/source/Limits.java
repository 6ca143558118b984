package org.claimtrail.source;

import java.io.IOException;
import java.io.InputStream;

/// How much one article may hold, and one file that holds it.
final class Limits {

  /// Longest file of plain text, and longest text of any article, in bytes: some ten times the
  /// longest book.
  static final int LONGEST_ARTICLE = 10_000_000;

  /// Largest web page. Pages carry scripts and pictures besides their text.
  static final int LARGEST_PAGE = 20_000_000;

  /// Largest feed or sitemap: the bound that sitemaps.org sets.
  static final int LARGEST_LIST = 50_000_000;

  /// Largest PDF, mail or saved page with its pictures.
  static final int LARGEST_DOCUMENT = 50_000_000;

  static final String TOO_LONG = tooLong(LONGEST_ARTICLE);

  private Limits() {}

  /// All that is left of `input`.
  ///
  /// @throws Refusal when that is more than `most` bytes
  static byte[] readAll(InputStream input, int most) throws IOException, Refusal {
    byte[] bytes = input.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Refusal(tooLong(most));
    }
    return bytes;
  }

  private static String tooLong(int most) {
    return "longer than " + most / 1_000_000 + " MB";
  }
}
