package org.claimtrail.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.claimtrail.article.Article;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// Articles as rows of a table, whose first row names the columns: CSV with commas, semicolons,
/// tabs or bars. A row that is no article does not keep the next from being read.
final class Table {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

  private static final CsvMapper MAPPER =
      CsvMapper.builder(
              CsvFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Limits.LONGEST_ARTICLE)
                          .build())
                  .build())
          .build();

  private final Resource resource;
  private final Encoding encoding;
  private final List<@Nullable Key> columns = new ArrayList<>();

  Table(Resource resource, Encoding encoding) {
    this.resource = resource;
    this.encoding = encoding;
  }

  /// Whether the first line of `text` names the columns of a table of articles.
  static boolean isTable(String text) {
    long known = known(text, separator(text));
    return known >= 3 || known == 2 && keys(text, separator(text)).contains(Key.TEXT);
  }

  void forEach(Consumer<? super Item> action) throws IOException, Refusal {
    byte[] start = resource.start();
    char separator = separator(encoding.preview(start).stripLeading());
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    int line = 1;
    try (JsonParser parser =
        MAPPER.reader().with(schema).createParser(reader(start, resource, encoding))) {
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        List<String> cells = new ArrayList<>();
        // The parser counts from 0.
        line = parser.currentTokenLocation().getLineNr() + 1;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          cells.add(Objects.requireNonNullElse(parser.getString(), ""));
        }
        if (columns.isEmpty()) {
          name(cells);
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          action.accept(item(line, cells));
        }
      }
    } catch (JacksonException e) {
      Refusal refusal = new Refusal("not readable as a table from here on");
      action.accept(refusal.at(resource.where() + ":" + (line + 1)));
    }
  }

  private void name(List<String> cells) throws Refusal {
    for (String cell : cells) {
      Key key = Key.called(cell).orElse(null);
      columns.add(columns.contains(key) ? null : key);
    }
    if (!columns.contains(Key.TEXT)) {
      throw new Refusal("a table without a column for the text; name it: text");
    }
  }

  private Item item(int line, List<String> cells) {
    String where = resource.where() + ":" + line;
    Map<Key, String> row = new EnumMap<>(Key.class);
    for (int column = 0; column < Math.min(cells.size(), columns.size()); column++) {
      Key key = columns.get(column);
      if (key != null) {
        row.put(key, cells.get(column));
      }
    }
    try {
      return new Read(where, article(row));
    } catch (Refusal refusal) {
      return refusal.at(where);
    }
  }

  private static Article article(Map<Key, String> row) throws Refusal {
    String text = row.getOrDefault(Key.TEXT, "");
    if (text.isBlank()) {
      throw new Refusal("no text");
    }
    if (row.values().stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
      throw new Refusal("in another encoding than the rows before; " + Encoding.ADVICE);
    }
    return new Article(
        row.get(Key.URL),
        row.get(Key.OUTLET),
        row.get(Key.TITLE),
        Authors.of(row.getOrDefault(Key.AUTHORS, "")),
        JsonArticle.day(Key.PUBLISHED, row.get(Key.PUBLISHED)),
        JsonArticle.day(Key.MODIFIED, row.get(Key.MODIFIED)),
        row.get(Key.LANGUAGE),
        Refusal.ifBlank(text));
  }

  /// The encoding of a table, which is read row by row, is told by its first rows.
  private static Reader reader(byte[] start, Resource resource, Encoding encoding) {
    Charset charset = encoding.charset();
    if (encoding.width() == 1) {
      charset =
          Encoding.isUtf8(start) ? StandardCharsets.UTF_8 : Encoding.guess(start).orElse(charset);
    }
    return new InputStreamReader(
        resource.bytes(),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  private static char separator(String text) {
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(separator -> known(text, separator)))
        .orElseThrow();
  }

  private static long known(String text, char separator) {
    return keys(text, separator).stream().distinct().count();
  }

  private static List<Key> keys(String text, char separator) {
    String header = text.lines().findFirst().orElse("");
    List<Key> keys = new ArrayList<>();
    for (String cell : header.split(Pattern.quote(String.valueOf(separator)), 200)) {
      Key.called(cell.strip().replaceAll("^\"|\"$", "")).ifPresent(keys::add);
    }
    return keys;
  }
}
