package org.claimtrail.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Mention;
import org.claimtrail.fetch.Manners;
import org.claimtrail.http.Server;
import org.claimtrail.http.Settings;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.site.Texts;

/// What the JVM watches when it makes a cache for quick starts: `commands` that only read, on an
/// index of one article, or a `server` of it. A build runs it, see `pom.xml`, and the launcher of a
/// release.
final class Training {

  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "claims --about DeepSeek",
          "claims --explain",
          "claims --format json",
          "claims --format csv",
          "claims --grouped",
          "claims value:>1 --format jsonl",
          "disputes",
          "compare DeepSeek OpenAI",
          "rivals DeepSeek",
          "facets",
          "corrections",
          "alerts",
          "timeline DeepSeek",
          "entities",
          "entity DeepSeek",
          "articles",
          "export",
          "status");

  /// What a client says first.
  private static final String ASSISTANT =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",\
      "capabilities":{},"clientInfo":{"name":"training","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      {"jsonrpc":"2.0","id":2,"method":"tools/list"}
      {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"search_claims",\
      "arguments":{"query":"about:deepseek"}}}
      """;

  /// What a server is asked; %s is another month each time, so that nothing is answered from
  /// memory.
  private static final List<String> ASKED =
      List.of(
          "/",
          "/?q=about:deepseek+since:%s",
          "/?q=type:score+claimant:deepseek+since:%s+wire",
          "/entities/DeepSeek",
          "/benchmarks/SWE-bench%%20Verified",
          "/api/v1/claims?limit=20&q=about:deepseek+since:%s",
          "/api/v1/claims?limit=20&q=about:%%22SWE-bench%%20Verified%%22+type:score+since:%s",
          "/api/v1/grouped-claims?q=about:deepseek+since:%s",
          "/api/v1/facets?q=about:deepseek+since:%s",
          "/api/v1/disputes?q=since:%s",
          "/api/v1/leaderboard?benchmark=SWE-bench%%20Verified&as_of=%s-01",
          "/api/v1/articles?about=DeepSeek&since=%s");

  /// Rounds of questions: enough for the JVM to see which parts of the program are busy.
  private static final int ROUNDS = 240;

  private Training() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("claimtrail-training");
    try {
      write(new ClaimIndex(folder));
      switch (arguments[0]) {
        case "commands" -> command(folder);
        case "server" -> serve(folder);
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    } finally {
      delete(folder);
    }
    // Threads of the server may be left.
    System.exit(ExitCode.DONE);
  }

  private static void command(Path folder) {
    COMMANDS.forEach(command -> run(command + " --index " + folder, ""));
    run("mcp --index " + folder, ASSISTANT);
  }

  private static void run(String command, String input) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int exitCode =
        Main.run(
            command.split(" ", -1),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            nowhere,
            nowhere);
    if (exitCode != ExitCode.DONE) {
      throw new IllegalStateException("exit code " + exitCode + ": " + command);
    }
  }

  private static void serve(Path folder) throws IOException {
    Settings settings =
        new Settings(
            "127.0.0.1",
            0,
            new ClaimIndex(folder),
            Catalogue.builtIn(),
            Version.program(),
            null,
            Texts.WHOLE,
            Manners.usual(Version.program()));
    YearMonth month = YearMonth.of(2000, 1);
    try (Server server = Server.start(settings)) {
      for (int round = 0; round < ROUNDS; round++, month = month.plusMonths(1)) {
        for (String one : ASKED) {
          ask(URI.create(server.address() + one.formatted(month).substring(1)));
        }
      }
    }
  }

  private static void ask(URI address) throws IOException {
    try (InputStream answer = address.toURL().openStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static void write(ClaimIndex index) {
    Catalogue catalogue = Catalogue.builtIn();
    Entity company = catalogue.named("DeepSeek").orElseThrow();
    Entity benchmark = catalogue.named("SWE-bench Verified").orElseThrow();
    String text = "DeepSeek scored 57.6% on SWE-bench Verified.";
    Span all = new Span(0, text.length());
    Claim claim =
        new Claim.Score(
            new Claim.Frame(
                new Reference.Named(company),
                List.of(),
                new Evidence(all, all, "score.number"),
                new Attribution(null, Voice.ARTICLE, Certainty.STATED, false, null)),
            new Reference.Named(benchmark),
            new Quantity(57.6, "percent"));
    Article article =
        new Article(
            "https://wire.example/1", "Wire", "A score", LocalDate.parse("2025-06-06"), text);
    try (var writer = index.write(catalogue, "training", "training")) {
      writer.add(
          new Extraction(article, List.of(new Mention(new Span(0, 8), company)), List.of(claim)));
      writer.commit();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
