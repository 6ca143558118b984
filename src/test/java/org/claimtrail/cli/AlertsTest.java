package org.claimtrail.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.SWE_BENCH;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.claimtrail.alert.SavedSearches;
import org.claimtrail.claim.Relation;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved searches over an index to which articles are added one by one.
class AlertsTest {

  private static final String PARITY = "about:deepseek type:comparison relation:parity";

  /// Texts that are no copies of one another.
  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "One", "Many who were in the room last night came away sure of one thing before all.",
          "Two", "An analyst's note, sent to clients in Tokyo this week, adds another voice.");

  @TempDir Path folder;

  /// Lines on saved searches that could not be asked.
  private final List<String> refused = new ArrayList<>();

  @BeforeEach
  void begin() {
    SampleIndex.writeTo(folder);
  }

  @Test
  void aClaimThatComesInIsToldOnce() {
    run("watch-claims", PARITY, "--name", "parity");
    assertThat(alerts()).as("what was there before").isEmpty();
    add(parity("https://one.example/a", "One"));
    assertThat(alerts("--peek")).hasSize(1);
    assertThat(alerts()).singleElement().asString().contains("\"search\":\"parity\"");
    assertThat(alerts()).isEmpty();
    add(parity("https://two.example/b", "Two"));
    assertThat(alerts()).as("told already, of another source").isEmpty();
    add(score("https://one.example/c", 70));
    assertThat(alerts()).as("another claim").isEmpty();
  }

  @Test
  void aClaimWaitsForItsSources() {
    run("watch-claims", PARITY, "--name", "parity", "--min-sources", "2");
    add(parity("https://one.example/a", "One"));
    add(parity("https://one.example/b", "One"));
    assertThat(alerts()).as("one outlet").isEmpty();
    add(parity("https://two.example/c", "Two"));
    assertThat(alerts()).singleElement().asString().contains("\"sources\":2");
  }

  @Test
  void anArticleThatIsAddedAgainOrRebuiltTellsNothingNew() {
    run("watch-claims", PARITY, "--name", "parity");
    add(parity("https://one.example/a", "One"));
    assertThat(alerts()).hasSize(1);
    add(parity("https://one.example/a", "One").line("One more line."));
    assertThat(alerts()).isEmpty();
    assertThat(run("watch-claims", "--remove", "parity").exitCode()).isZero();
    run("watch-claims", PARITY, "--name", "parity");
    assertThat(alerts()).as("saved anew").isEmpty();
  }

  @Test
  void aNameThatNobodyHasYetIsWaitedFor() {
    CommandLineRun typo = run("watch-claims", "about:depseek", "--name", "typo");
    assertThat(typo.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(typo.errorOutput()).contains("--unheard-of", "did you mean", "^");
    assertThat(
            run("watch-claims", "claimant:\"Zaphod Labs\"", "--name", "z", "--unheard-of")
                .exitCode())
        .isZero();
    add(
        Written.article("https://one.example/z")
            .outlet("One")
            .published("2026-06-01")
            .line("DeepSeek V4 scored 70 on SWE-bench Verified, Zaphod Labs says.")
            .naming(DEEPSEEK_V4, "DeepSeek V4")
            .claim(DEEPSEEK_V4)
            .by(new org.claimtrail.claim.Reference.Described("Zaphod Labs"))
            .score(SWE_BENCH, 70, "percent"));
    assertThat(alerts()).hasSize(1);
  }

  @Test
  void whatIsNoQueryAnyMoreIsNamedAndTheOthersGoOn() throws IOException {
    run("watch-claims", PARITY, "--name", "parity");
    Path file = folder.resolve("searches.jsonl");
    String parity = Files.readString(file);
    Files.writeString(file, parity.replace(PARITY, "colour:red").replace("parity", "old") + parity);

    add(parity("https://one.example/a", "One"));

    assertThat(refused)
        .singleElement()
        .asString()
        .startsWith("the saved search 'old' is not asked: ")
        .endsWith("remove it with: claimtrail watch-claims --remove 'old'");
    assertThat(alerts()).singleElement().asString().contains("\"search\":\"parity\"");
  }

  @Test
  void searchesThatAreSavedAtOnceAreAllKept() throws InterruptedException {
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(at -> new Thread(() -> run("watch-claims", PARITY, "--name", "parity " + at)))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(SavedSearches.of(new ClaimIndex(folder)).read()).hasSize(8);
  }

  @Test
  void aFeedKeepsWhatWasTold() throws Exception {
    run("watch-claims", PARITY, "--name", "parity");
    run("watch-claims", "type:score", "--name", "<scores>");
    Path feed = folder.resolve("alerts.xml");
    add(parity("https://one.example/a", "One"));
    assertThat(run("alerts", "--feed", feed.toString()).errorOutput()).contains("1 new alert");
    add(score("https://one.example/\u0007&c", 70));
    assertThat(run("alerts", "--feed", feed.toString()).errorOutput()).contains("1 new alert");
    List<SyndEntry> entries =
        new SyndFeedInput().build(new XmlReader(Files.newInputStream(feed))).getEntries();
    assertThat(entries).extracting(SyndEntry::getUri).doesNotHaveDuplicates().hasSize(2);
    assertThat(entries.getLast().getTitle()).contains("DeepSeek V4", "GPT-5.4");
    assertThat(entries.getLast().getLink()).isEqualTo("https://one.example/a");
    assertThat(run("alerts", "--feed", feed.toString()).errorOutput()).contains("0 new alerts");
  }

  @Test
  void whatAWebAddressDoesNotTakeIsToldAgain() throws IOException {
    run("watch-claims", PARITY, "--name", "parity");
    add(parity("https://one.example/a", "One"));
    AtomicInteger status = new AtomicInteger(500);
    BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
      CommandLineRun failed = run("alerts", "--webhook", url);
      assertThat(failed.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(failed.errorOutput()).contains(url, "500", "told again");
      status.set(204);
      assertThat(run("alerts", "--webhook", url).exitCode()).isZero();
      assertThat(alerts()).isEmpty();
    } finally {
      server.stop(0);
    }
    assertThat(bodies)
        .hasSize(2)
        .last()
        .asString()
        .startsWith("{\"alerts\":[{\"search\":\"parity\"");
    assertThat(run("alerts", "--webhook", "file:///etc/passwd").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  private CommandLineRun run(String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.addAll(List.of("--index", folder.toString()));
    return CommandLineRun.of(all.toArray(String[]::new));
  }

  private List<String> alerts(String... options) {
    List<String> all = new java.util.ArrayList<>(List.of("alerts", "--format", "jsonl"));
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new)).output().lines().toList();
  }

  private void add(Written article) {
    ClaimIndex index = new ClaimIndex(folder);
    var standing = SavedSearches.standing(index, CATALOGUE, refused::add);
    try (var writer = index.write(CATALOGUE, "test", "test", InstantSource.system(), standing)) {
      writer.add(article.extraction());
      writer.commit();
    }
  }

  private static Written parity(String url, String outlet) {
    return Written.article(url)
        .outlet(outlet)
        .published("2026-06-01")
        .line(ACCOUNTS.getOrDefault(outlet, ""))
        .line("DeepSeek V4 is as good as GPT-5.4.")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .naming(GPT, "GPT-5.4")
        .claim(DEEPSEEK_V4)
        .by(DEEPSEEK)
        .comparison(Relation.PARITY, GPT);
  }

  private static Written score(String url, double value) {
    return Written.article(url)
        .outlet("One")
        .published("2026-06-01")
        .line("DeepSeek V4 scored " + value + " on SWE-bench Verified.")
        .naming(DEEPSEEK_V4, "DeepSeek V4")
        .claim(DEEPSEEK_V4)
        .score(SWE_BENCH, value, "percent");
  }
}
