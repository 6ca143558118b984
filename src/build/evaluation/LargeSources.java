import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Makes up what a long job reads: `articles/`, a folder of 100,000 short texts, of which every
/// tenth makes a claim, and `pages.warc`, a web archive of 1 GB. The same each time.
///
/// Argument: the folder in which both are put.

static final int ARTICLES = 100_000;

static final int PER_FOLDER = 1_000;
static final long ARCHIVE_BYTES = 1_000_000_000;

static final List<String> MODELS =
    List.of("DeepSeek V4", "Gemini 3.1 Pro", "GPT-5.4", "Kimi K2.6", "Claude Opus 4.6");
static final List<String> BENCHMARKS =
    List.of("SWE-bench Verified", "GPQA Diamond", "Humanity's Last Exam");

/// Parts of words that are none, so that no text is like another.
static final List<String> BEGINNINGS = List.of("con", "per", "ad", "re", "sub", "in", "out");

static final List<String> STEMS =
    List.of("form", "tain", "port", "sist", "spect", "duct", "ject", "mit");
static final List<String> ENDINGS = List.of("ing", "ed", "er", "ion", "al", "ive", "or");

void main(String[] arguments) throws IOException {
  Path folder = Path.of(arguments[0]);
  Random random = new Random(1);
  articles(folder.resolve("articles"), random);
  archive(Files.createDirectories(folder).resolve("pages.warc"), random);
}

void articles(Path folder, Random random) throws IOException {
  for (int number = 0; number < ARTICLES; number++) {
    Path part = folder.resolve("%03d".formatted(number / PER_FOLDER));
    Files.createDirectories(part);
    String text = number % 10 == 0 ? score(random) + " " + sentence(random) : sentence(random);
    Files.writeString(
        part.resolve("%06d.txt".formatted(number)),
        "The " + word(random) + " of the " + word(random) + "\n\n" + text + "\n");
  }
}

void archive(Path file, Random random) throws IOException {
  String menu = "<li><a href='/section'>A section of the site</a></li>".repeat(200);
  try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
    long written = 0;
    for (int number = 0; written < ARCHIVE_BYTES; number++) {
      StringBuilder page = new StringBuilder("<html lang=en><title>Story</title><nav><ul>");
      page.append(menu).append("</ul></nav><h1>Story ").append(number).append(" of the day</h1>");
      for (int paragraph = 0; paragraph < 30; paragraph++) {
        page.append("<p>").append(score(random)).append(' ').append(sentence(random));
      }
      byte[] record = record(number, page.append("<footer>").append(menu).toString());
      out.write(record);
      written += record.length;
    }
  }
}

byte[] record(int number, String page) {
  String response = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
  String header =
      """
      WARC/1.0\r
      WARC-Type: response\r
      WARC-Target-URI: https://wire.example/%d\r
      WARC-Date: 2026-04-24T08:00:00Z\r
      WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012x>\r
      Content-Type: application/http; msgtype=response\r
      Content-Length: %d\r
      \r
      """
          .formatted(number, number, response.length());
  return (header + response + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
}

String score(Random random) {
  return "%s scored %.1f%% on %s, its makers said on Friday."
      .formatted(any(MODELS, random), random.nextDouble(20, 95), any(BENCHMARKS, random));
}

String sentence(Random random) {
  return "This was the %s and the %s that we have seen in the %s."
      .formatted(word(random), word(random), word(random));
}

String word(Random random) {
  return any(BEGINNINGS, random) + any(STEMS, random) + any(ENDINGS, random);
}

<T> T any(List<T> list, Random random) {
  return list.get(random.nextInt(list.size()));
}
