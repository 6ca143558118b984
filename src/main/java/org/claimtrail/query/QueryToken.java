package org.claimtrail.query;

/// A piece of a query.
sealed interface QueryToken {

  /// Where it begins, in code points from 1.
  int column();

  /// How it reads in a message.
  String shown();

  record Open(int column) implements QueryToken {
    @Override
    public String shown() {
      return "'('";
    }
  }

  record Close(int column) implements QueryToken {
    @Override
    public String shown() {
      return "')'";
    }
  }

  /// A field's label and the colon behind it.
  record Field(int column, String label) implements QueryToken {
    @Override
    public String shown() {
      return "'" + label + ":'";
    }
  }

  /// A word, or what stands between double quotes.
  ///
  /// @param quoted whether there were quotes
  record Word(int column, String text, boolean quoted) implements QueryToken {
    @Override
    public String shown() {
      return "'" + text + "'";
    }

    boolean is(String operator) {
      return !quoted && text.equals(operator);
    }
  }

  record End(int column) implements QueryToken {
    @Override
    public String shown() {
      return "the end";
    }
  }
}
