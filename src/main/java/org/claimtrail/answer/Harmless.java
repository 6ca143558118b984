package org.claimtrail.answer;

/// Words without the characters that whoever shows them would obey: control characters, escapes,
/// marks that turn the direction of writing, halves of characters.
public final class Harmless {

  private Harmless() {}

  /// With a blank for each tab and line end.
  public static String words(String words) {
    StringBuilder shown = new StringBuilder(words.length());
    words.codePoints().map(Harmless::shown).filter(one -> one >= 0).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /// @return the character to show in its place; -1 for none
  public static int shown(int character) {
    if (character == '\t' || character == '\n' || character == '\r') {
      return ' ';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          -1;
      default -> character;
    };
  }
}
