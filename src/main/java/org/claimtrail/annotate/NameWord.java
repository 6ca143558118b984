package org.claimtrail.annotate;

import java.util.Locale;
import org.claimtrail.article.Block;
import org.claimtrail.article.Span;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// A word as the name model sees it.
final class NameWord {

  /// How surely the catalogue's linker knows a word.
  enum Trust {
    SURE,
    /// A place, which may be a government that acts.
    PLACE,
    /// An everyday word, without another sign of the entity.
    GUESS,
    /// The word goes on after a hyphen: "Tau2-Bench" is not Tau2.
    PART
  }

  final String text;

  /// In the folded text.
  final Span span;

  final Block.Kind block;

  /// What the catalogue takes it for; null for nothing.
  @Nullable EntityType known;

  Trust trust = Trust.SURE;

  /// Whether it opens what the catalogue knows.
  boolean opens;

  /// Whether it is joined by a hyphen to a name before it that the catalogue lacks: "Eun-byul".
  boolean tail;

  /// See [WordKinds].
  String kind = "";

  NameWord(String text, Span span, Block.Kind block) {
    this.text = text;
    this.span = span;
    this.block = block;
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean capital() {
    char first = text.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first) && text.chars().anyMatch(Character::isUpperCase);
  }

  boolean number() {
    return Character.isDigit(text.charAt(0));
  }

  /// Whether a name may begin or end with it.
  boolean nameable() {
    return capital() || known != null || tail;
  }

  boolean touches(NameWord next) {
    return span.end() == next.span.start();
  }

  /// What the catalogue says of it, in a few characters.
  String knowledge() {
    return known == null ? "O" : sure() + (opens ? "B" : "I") + sign(known);
  }

  /// What the catalogue takes it for, in a few characters.
  String knownKind() {
    return known == null ? "" : sure() + sign(known);
  }

  /// A type in two letters.
  static String sign(EntityType type) {
    return type.label().substring(0, 2);
  }

  private String sure() {
    return switch (trust) {
      case SURE -> "";
      case PLACE -> "P";
      case GUESS -> "Q";
      case PART -> "H";
    };
  }

  /// Its letters as X and x, its digits as 0, none more than twice in a row.
  static String shape(String text) {
    StringBuilder shape = new StringBuilder();
    for (int at = 0; at < text.length() && shape.length() < 8; at++) {
      char c = text.charAt(at);
      char sign =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      int last = shape.length();
      if (last < 2 || shape.charAt(last - 1) != sign || shape.charAt(last - 2) != sign) {
        shape.append(sign);
      }
    }
    return shape.toString();
  }
}
