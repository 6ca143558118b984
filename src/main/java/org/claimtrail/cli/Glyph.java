package org.claimtrail.cli;

/// What single characters do to a terminal.
final class Glyph {

  private Glyph() {}

  /// The columns that it takes: 2 for the wide letters of East Asia and emoji, 0 for accents that
  /// sit on the letter before.
  static int width(int character) {
    if (character < 0x300) {
      return 1;
    }
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return wide(character) ? 2 : 1;
  }

  private static boolean wide(int character) {
    return (character >= 0x1100 && character <= 0x115F)
        || (character >= 0x2E80 && character <= 0xA4CF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0xFE30 && character <= 0xFE6F)
        || (character >= 0xFF00 && character <= 0xFF60)
        || (character >= 0x1F300 && character <= 0x1FAFF)
        || (character >= 0x20000 && character <= 0x3FFFD);
  }
}
