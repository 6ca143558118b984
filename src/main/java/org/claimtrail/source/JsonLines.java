package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;

/// Articles as JSON, one a line. A line that is none does not keep the next from being read.
record JsonLines(String name, InputStream input, Encoding encoding) {

  void forEach(Consumer<? super Item> action) throws IOException {
    var line = new ByteArrayOutputStream();
    boolean empty = true;
    boolean more = true;
    for (int number = 1; more; number++) {
      line.reset();
      more = readLine(line);
      if (line.size() > 0) {
        read(number, line, action);
        empty = false;
      }
    }
    if (empty) {
      action.accept(new Refusal("empty").at(name));
    }
  }

  private void read(int number, ByteArrayOutputStream line, Consumer<? super Item> action) {
    String where = name + ":" + number;
    try {
      if (line.size() > Limits.LONGEST_ARTICLE) {
        throw new Refusal(Limits.TOO_LONG);
      }
      String json = encoding.decodeStrictly(line.toByteArray());
      if (!json.isBlank()) {
        action.accept(new Read(where, JsonArticle.parse(json)));
      }
    } catch (Refusal refusal) {
      action.accept(refusal.at(where));
    }
  }

  /// Reads to the next line feed; of a line that is too long only enough to tell that it is.
  ///
  /// @return false at the end of the input
  private boolean readLine(ByteArrayOutputStream line) throws IOException {
    while (true) {
      int first = input.read();
      int second = encoding.width() == 1 ? 0 : input.read();
      if (first < 0 || second < 0) {
        return false;
      }
      if (lineFeed(first, second)) {
        return true;
      }
      if (line.size() <= Limits.LONGEST_ARTICLE) {
        line.write(first);
        if (encoding.width() == 2) {
          line.write(second);
        }
      }
    }
  }

  private boolean lineFeed(int first, int second) {
    if (encoding.width() == 1) {
      return first == '\n';
    }
    boolean bigEndian = encoding.charset().equals(UTF_16BE);
    return bigEndian ? first == 0 && second == '\n' : first == '\n' && second == 0;
  }
}
