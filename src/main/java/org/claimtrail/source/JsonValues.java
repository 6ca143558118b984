package org.claimtrail.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Consumer;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Articles as JSON objects that are spread over lines, alone or in an array. After what does not
/// parse nothing more can be read.
record JsonValues(String name, InputStream input, Encoding encoding) {

  void forEach(Consumer<? super Item> action) throws IOException {
    var reader = new InputStreamReader(input, encoding.charset().newDecoder());
    try (JsonParser parser = JsonArticle.MAPPER.createParser(reader)) {
      boolean any = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          any = true;
          action.accept(next(parser));
        }
      }
      if (!any) {
        action.accept(new Refusal("empty").at(name));
      }
    } catch (JacksonException e) {
      String where = name + ":" + Math.max(1, e.getLocation().getLineNr());
      action.accept(JsonArticle.refusal(e, "input").at(where));
    }
  }

  private Item next(JsonParser parser) {
    String where = name + ":" + parser.currentTokenLocation().getLineNr();
    try {
      return new Read(where, JsonArticle.of(parser.readValueAsTree()));
    } catch (Refusal refusal) {
      return refusal.at(where);
    }
  }
}
