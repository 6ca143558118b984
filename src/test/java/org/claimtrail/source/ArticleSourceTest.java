package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.source.ArticleSource.Foreign;
import org.claimtrail.source.ArticleSource.Item;
import org.claimtrail.source.ArticleSource.Read;
import org.claimtrail.source.ArticleSource.Refused;
import org.claimtrail.source.ArticleSource.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {

  private static final String STORY =
      "DeepSeek V4 is out\n\n"
          + "The lab says that the model is on par with GPT‑5.4 in most of the tests that it ran,"
          + " and that it is cheaper by far than what the others have to offer.\n";

  @TempDir private Path folder;

  @Test
  void readsTextWithItsFirstLineAsTitle() throws IOException {
    write("story.txt", STORY);

    assertThat(read("story.txt"))
        .containsExactly(new Read(path("story.txt"), article("DeepSeek V4 is out", STORY)));
  }

  @Test
  void takesNoLongLineForATitle() throws IOException {
    String text = "The model is out. ".repeat(20);
    write("story", text);

    assertThat(onlyArticle("story").title()).isNull();
  }

  @Test
  void keepsLineEndsAndBlanksAsTheyAre() throws IOException {
    String text = "  Title \r\n\r\nThe\ttext of it.\u00A0\r\n";
    write("story.md", text);

    assertThat(onlyArticle("story.md").text()).isEqualTo(text);
  }

  @Test
  void readsOtherEncodingsThatNameThemselves() throws IOException {
    Files.write(folder.resolve("utf8.txt"), ("\uFEFF" + STORY).getBytes(UTF_8));
    Files.write(folder.resolve("utf16.txt"), ("\uFEFF" + STORY).getBytes(UTF_16LE));
    Files.write(folder.resolve("big.txt"), STORY.getBytes(Charset.forName("UTF-16")));
    String lines = "\uFEFF" + json("one") + "\r\n" + json("two");
    Files.write(folder.resolve("lines.jsonl"), lines.getBytes(UTF_16LE));

    assertThat(onlyArticle("utf8.txt").text()).isEqualTo(STORY);
    assertThat(onlyArticle("utf16.txt").text()).isEqualTo(STORY);
    assertThat(onlyArticle("big.txt").text()).isEqualTo(STORY);
    assertThat(read("lines.jsonl"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("one", "two");
  }

  @Test
  void readsAFolderInOrderWithoutHiddenFiles() throws IOException {
    write("b.txt", STORY);
    write("a/z.jsonl", json("first") + "\n" + json("second"));
    write("a/.hidden.txt", STORY);
    write(".git/config.txt", STORY);

    assertThat(read(""))
        .extracting(Item::where)
        .containsExactly(path("a/z.jsonl") + ":1", path("a/z.jsonl") + ":2", path("b.txt"));
  }

  @Test
  @Timeout(20)
  void endsWhereLinksGoInCircles() throws IOException {
    write("a/story.txt", STORY);
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));

    assertThat(read(""))
        .extracting(ArticleSourceTest::said)
        .containsExactly("DeepSeek V4 is out", "self: no such file or folder");
  }

  @Test
  @Timeout(20)
  void doesNotWaitForPipesAndDevices() throws Exception {
    Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
    assertThat(made.waitFor()).isZero();

    assertThat(read("pipe"))
        .singleElement()
        .extracting(ArticleSourceTest::said)
        .asString()
        .startsWith("pipe: a pipe or device, no file");
    assertThat(read(ArticleSource.at(Path.of("/dev/zero"))))
        .singleElement()
        .isInstanceOf(Refused.class);
  }

  @Test
  void readsAnObjectALine() throws IOException {
    write(
        "articles.jsonl",
        "{\"url\": \"https://wire.example/v4\", \"outlet\": \"Wire\", \"title\": \"V4\","
            + " \"published\": \"2026-04-24\", \"text\": \"It is out.\", \"other\": [1, {}]}");

    assertThat(onlyArticle("articles.jsonl"))
        .isEqualTo(
            new Article(
                "https://wire.example/v4", "Wire", "V4", LocalDate.of(2026, 4, 24), "It is out."));
  }

  @Test
  void refusesEachBadLineAndReadsTheRest() throws IOException {
    write(
        "articles.jsonl",
        String.join(
            "\n",
            json("good"),
            "{\"text\": \"cut off",
            "[1, 2]",
            "{\"title\": \"no text\"}",
            "{\"text\": \"  \"}",
            "{\"text\": 5}",
            "{\"text\": \"It is out.\", \"url\": [\"a\"]}",
            "",
            "{\"text\": \"It is out.\", \"published\": \"last Tuesday\"}",
            "{\"text\": \"It is out.\", \"published\": \"2026-02-30\"}",
            "{\"text\": \"It is out.\", \"published\": 20260424}",
            "{\"text\": \"a\\u0000b\"}",
            json("good too")));

    assertThat(read("articles.jsonl"))
        .extracting(ArticleSourceTest::said)
        .containsExactly(
            "good",
            "articles.jsonl:2: not JSON: the line ends early",
            "articles.jsonl:3: not a JSON object",
            "articles.jsonl:4: no text",
            "articles.jsonl:5: empty",
            "articles.jsonl:6: text is not a string",
            "articles.jsonl:7: url is not a string",
            "articles.jsonl:9: published is no date such as 2026-04-24: 'last Tuesday'",
            "articles.jsonl:10: published is no date such as 2026-04-24: '2026-02-30'",
            "articles.jsonl:11: published is not a string",
            "articles.jsonl:12: binary, not text",
            "good too");
  }

  @Test
  void readsTimesAsTheirDays() throws IOException {
    for (String published :
        List.of(
            "2026-04-24",
            "2026-04-24T23:30:00-05:00",
            "2026-04-24T08:15Z",
            "2026-04-24 08:15:00",
            "2026-04-24T08:15:00.123+0200")) {
      write("one.jsonl", "{\"text\": \"It is out.\", \"published\": \"" + published + "\"}");

      assertThat(onlyArticle("one.jsonl").published())
          .as(published)
          .isEqualTo(LocalDate.of(2026, 4, 24));
    }
  }

  @Test
  void readsObjectsOverSeveralLinesAloneOrInAnArray() throws IOException {
    write("one.json", "{\n  \"title\": \"one\",\n  \"text\": \"It is out.\"\n}\n");
    write("many.json", "[\n" + json("a") + ",\n{\"title\": \"b\"},\n" + json("c") + "\n]");
    write("broken.json", "[" + json("a") + ",\n{\"text\" \"b\"}]");
    write("empty.json", "[]");

    assertThat(read("one.json")).extracting(ArticleSourceTest::said).containsExactly("one");
    assertThat(read("many.json"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("a", "many.json:3: no text", "c");
    assertThat(read("broken.json"))
        .extracting(ArticleSourceTest::said)
        .hasSize(2)
        .contains("a")
        .last()
        .asString()
        .startsWith("broken.json:2: not JSON at column ");
    assertThat(read("empty.json"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("empty.json: empty");
  }

  @Test
  void tellsWhatStandardInputHoldsByItsContent() {
    assertThat(input(json("a") + "\n" + json("b")))
        .extracting(ArticleSourceTest::said)
        .containsExactly("a", "b");
    assertThat(input("{\n\"title\": \"a\",\n\"text\": \"It is out.\"}"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("a");
    assertThat(input(STORY))
        .extracting(ArticleSourceTest::said)
        .containsExactly("DeepSeek V4 is out");
    assertThat(input("{\"text\"}\n" + json("b")))
        .extracting(ArticleSourceTest::said)
        .hasSize(2)
        .first()
        .asString()
        .startsWith("standard input:1: not JSON");
    assertThat(input(""))
        .extracting(ArticleSourceTest::said)
        .containsExactly("standard input: empty");
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    Files.write(folder.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    Files.write(folder.resolve("data.bin"), new byte[] {1, 2, 0, 3});
    Files.write(folder.resolve("garbled.txt"), "The caf\u008f\u0081 is open".getBytes(ISO_8859_1));
    write("empty.txt", " \n");
    write("none.jsonl", "");
    Files.createDirectory(folder.resolve("nothing"));

    assertThat(read("image.png"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("image.png: a picture, not text");
    assertThat(read("data.bin"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("data.bin: binary, not text");
    assertThat(read("garbled.txt"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("garbled.txt: not UTF-8 from byte 7 on; save it as UTF-8");
    assertThat(read("empty.txt"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("empty.txt: empty");
    assertThat(read("none.jsonl"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("none.jsonl: empty");
    assertThat(read("nothing"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("nothing: a folder without files");
    assertThat(read("nowhere"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("nowhere: no such file or folder");
  }

  @Test
  void refusesWhatIsTooLongAndReadsTheRest() throws IOException {
    String much = "The model is out. ".repeat(600_000);
    write("long.txt", much);
    write("long.jsonl", json("a") + "\n{\"text\": \"" + much + "\"}\n" + json("b"));

    assertThat(read("long.txt"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("long.txt: longer than 10 MB");
    assertThat(read("long.jsonl"))
        .extracting(ArticleSourceTest::said)
        .containsExactly("a", "long.jsonl:2: longer than 10 MB", "b");
  }

  private List<Item> read(String name) {
    return read(ArticleSource.at(folder.resolve(name)));
  }

  private static List<Item> input(String content) {
    return read(
        ArticleSource.of(new ByteArrayInputStream(content.getBytes(UTF_8)), "standard input"));
  }

  private static List<Item> read(ArticleSource source) {
    List<Item> items = new ArrayList<>();
    source.forEach(items::add);
    return items;
  }

  private Article onlyArticle(String name) {
    assertThat(read(name)).hasSize(1).first().isInstanceOf(Read.class);
    return ((Read) read(name).getFirst()).article();
  }

  /// The title of an article, or the refusal with the file's name alone.
  private static String said(Item item) {
    return switch (item) {
      case Read(String where, Article article) -> String.valueOf(article.title());
      case Refused(String where, String reason) ->
          where.substring(where.lastIndexOf('/') + 1) + ": " + reason;
      case Foreign(String where, Article article) ->
          where.substring(where.lastIndexOf('/') + 1) + ": not English";
      case Skipped(String where, String reason) -> "skipped " + where + ": " + reason;
    };
  }

  private static Article article(String title, String text) {
    return new Article(null, null, title, null, text);
  }

  private static String json(String title) {
    return "{\"title\": \"" + title + "\", \"text\": \"It is out.\"}";
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
