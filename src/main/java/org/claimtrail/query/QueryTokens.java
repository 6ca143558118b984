package org.claimtrail.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.article.FoldedText;

/// Cuts a query into its pieces. Curly quotes count as straight ones.
final class QueryTokens {

  private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L}_-]*");

  private final String query;
  private final int[] characters;
  private final List<QueryToken> tokens = new ArrayList<>();
  private int at;

  private QueryTokens(String query) {
    this.query = query;
    this.characters = FoldedText.of(query).text().codePoints().toArray();
  }

  /// @return at least the end
  static List<QueryToken> of(String query) {
    QueryTokens all = new QueryTokens(query);
    all.cut();
    return List.copyOf(all.tokens);
  }

  private void cut() {
    while (at < characters.length) {
      int column = at + 1;
      switch (characters[at]) {
        case '(' -> {
          tokens.add(new QueryToken.Open(column));
          at++;
        }
        case ')' -> {
          tokens.add(new QueryToken.Close(column));
          at++;
        }
        case '"' -> quoted(column);
        default -> {
          if (Character.isWhitespace(characters[at])) {
            at++;
          } else {
            word(column);
          }
        }
      }
    }
    tokens.add(new QueryToken.End(characters.length + 1));
  }

  private void quoted(int column) {
    int end = at + 1;
    while (end < characters.length && characters[end] != '"') {
      end++;
    }
    if (end == characters.length) {
      throw new QueryFault(query, column, "a quotation mark without its end");
    }
    tokens.add(new QueryToken.Word(column, text(at + 1, end), true));
    at = end + 1;
  }

  private void word(int column) {
    int end = at;
    boolean value = isValue(column);
    while (end < characters.length && !ConditionReader.parts(characters[end])) {
      if (!value && characters[end] == ':' && LABEL.matcher(text(at, end)).matches()) {
        tokens.add(new QueryToken.Field(column, text(at, end)));
        at = end + 1;
        return;
      }
      end++;
      if (!value && end == at + 1 && characters[at] == '-') {
        break;
      }
    }
    tokens.add(new QueryToken.Word(column, text(at, end), false));
    at = end;
  }

  /// Whether a word stands right behind a field's colon: it may begin with a minus and have colons.
  private boolean isValue(int column) {
    return !tokens.isEmpty()
        && tokens.getLast() instanceof QueryToken.Field(int start, String label)
        && start + label.codePointCount(0, label.length()) + 1 == column;
  }

  private String text(int from, int to) {
    return new String(characters, from, to - from);
  }
}
