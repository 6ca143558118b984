package org.claimtrail.query;

import java.util.ArrayList;
import java.util.List;

/// Reads a query by recursive descent.
///
/// ```
/// any   = all { "OR" all }
/// all   = one { [ "AND" ] one }
/// one   = ( "NOT" | "-" ) one | "(" any ")" | field ":" value | word | "phrase"
/// value = [ "=" ] word { "," word } | "phrase"
/// ```
final class ConditionReader {

  /// Characters of a query.
  private static final int LONGEST = 4_000;

  private static final int DEEPEST = 40;
  private static final int MOST_CONDITIONS = 200;

  private final String query;
  private final List<QueryToken> tokens;
  private int next;
  private int depth;
  private int conditions;

  ConditionReader(String query) {
    if (query.length() > LONGEST) {
      throw new QueryFault(
          query.substring(0, LONGEST), LONGEST, "a query of more than " + LONGEST + " characters");
    }
    this.query = query;
    this.tokens = QueryTokens.of(query);
  }

  /// Whether a character ends a word.
  static boolean parts(int character) {
    return Character.isWhitespace(character)
        || character == '('
        || character == ')'
        || character == '"';
  }

  Condition read() {
    if (peek() instanceof QueryToken.End) {
      return Condition.everything();
    }
    Condition condition = any();
    if (!(peek() instanceof QueryToken.End)) {
      throw fault(peek(), "there is no '(' for this ')'");
    }
    return condition;
  }

  private Condition any() {
    List<Condition> parts = new ArrayList<>();
    parts.add(all());
    while (peek() instanceof QueryToken.Word word && word.is("OR")) {
      next++;
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition all() {
    List<Condition> parts = new ArrayList<>();
    parts.add(one());
    while (goesOn()) {
      if (peek() instanceof QueryToken.Word word && word.is("AND")) {
        next++;
      }
      parts.add(one());
    }
    return Condition.All.of(parts);
  }

  private boolean goesOn() {
    return switch (peek()) {
      case QueryToken.End _, QueryToken.Close _ -> false;
      case QueryToken.Word word -> !word.is("OR");
      case QueryToken.Open _, QueryToken.Field _ -> true;
    };
  }

  private Condition one() {
    QueryToken token = take();
    if (++conditions > MOST_CONDITIONS) {
      throw fault(token, "more than " + MOST_CONDITIONS + " conditions");
    }
    return switch (token) {
      case QueryToken.Word word when word.is("NOT") || word.is("-") -> {
        deeper(word);
        Condition.Not not = new Condition.Not(one());
        depth--;
        yield not;
      }
      case QueryToken.Word word when word.is("AND") || word.is("OR") ->
          throw fault(word, "a condition was expected before " + word.shown());
      case QueryToken.Word word -> new Condition.Words(words(word));
      case QueryToken.Field field -> valued(field);
      case QueryToken.Open open -> {
        deeper(open);
        Condition inner = any();
        if (!(peek() instanceof QueryToken.Close)) {
          throw fault(open, "there is no ')' for this '('");
        }
        next++;
        depth--;
        yield inner;
      }
      case QueryToken.Close _, QueryToken.End _ ->
          throw fault(token, "a condition was expected, such as about:deepseek or a word");
    };
  }

  private void deeper(QueryToken token) {
    if (++depth > DEEPEST) {
      throw fault(token, "conditions more than " + DEEPEST + " deep in one another");
    }
  }

  private String words(QueryToken.Word word) {
    if (word.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw fault(word, "no word in " + word.shown());
    }
    return word.text();
  }

  private Condition valued(QueryToken.Field field) {
    QueryField known =
        QueryField.labelled(field.label())
            .orElseThrow(() -> fault(field, QueryValue.unknown(field.label())));
    boolean only = only(known);
    if (!(peek() instanceof QueryToken.Word word) || !adjoins(word)) {
      throw fault(peek(), field.shown() + " takes " + known.expected());
    }
    next++;
    return new QueryValue(query, known, only, word).condition();
  }

  /// A `=` right behind the colon, before a quotation mark; where a word follows it is part of it.
  private boolean only(QueryField field) {
    if (field.takesNames() && peek() instanceof QueryToken.Word word && word.is("=")) {
      next++;
      return true;
    }
    return false;
  }

  /// Whether the word stands right behind a field's colon, or the `=` behind that.
  private boolean adjoins(QueryToken.Word word) {
    return switch (tokens.get(next - 1)) {
      case QueryToken.Field(int column, String label) ->
          column + label.codePointCount(0, label.length()) + 1 == word.column();
      case QueryToken.Word equals -> equals.column() + 1 == word.column();
      case QueryToken.Open _, QueryToken.Close _, QueryToken.End _ -> false;
    };
  }

  private QueryToken peek() {
    return tokens.get(next);
  }

  private QueryToken take() {
    QueryToken token = peek();
    if (!(token instanceof QueryToken.End)) {
      next++;
    }
    return token;
  }

  private QueryFault fault(QueryToken token, String what) {
    return new QueryFault(query, token.column(), what);
  }
}
