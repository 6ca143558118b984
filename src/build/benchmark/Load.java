import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.claimtrail.claim.ClaimType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a server so many questions a second, whether it keeps up or not (an open loop: each waits
/// from the moment at which it was due), and tells how long they waited. Questions are drawn anew
/// each time: names as often as claims are made of them, types, months and words at random; so next
/// to none is asked twice.
///
/// Arguments: the server's address, seconds for each rate, then rates, in questions a second. Each
/// line is one rate. In front: `mix` tells what each kind takes as well, `names ADDRESS` takes the
/// names that are asked for from another server, `only KIND` asks one kind of question alone.
void main(String[] arguments) throws IOException {
  List<String> all = new ArrayList<>(List.of(arguments));
  Kind only = null;
  URI names = null;
  boolean each = all.remove("mix");
  if (all.getFirst().equals("names")) {
    names = URI.create(all.get(1));
    all = all.subList(2, all.size());
  }
  if (all.getFirst().equals("only")) {
    only = Kind.valueOf(all.get(1).toUpperCase(Locale.ROOT));
    all = all.subList(2, all.size());
  }
  System.setProperty("http.maxConnections", "100");
  URI server = URI.create(all.get(0));
  Questions questions =
      new Questions(new Asker(names == null ? server : names), new Random(), only);
  Duration time = Duration.ofSeconds(Long.parseLong(all.get(1)));
  Asker asker = new Asker(server);
  asker.run(questions, 20, Duration.ofSeconds(10));
  System.out.printf(
      "%10s %10s %8s %8s %8s %8s %8s%n",
      "asked a s", "answered", "failed", "p50 ms", "p90 ms", "p99 ms", "max ms");
  for (String rate : all.subList(2, all.size())) {
    Told told = asker.run(questions, Double.parseDouble(rate), time);
    System.out.println(told.line());
    if (each) {
      System.out.print(told.lines());
    }
  }
}

/// Kinds of questions; of a hundred so many.
enum Kind {
  CLAIMS(60),
  SEARCH(12),
  CLAIM(4),
  ARTICLE(4),
  ENTITY(2),
  FACETS(8),
  LEADERBOARD(4),
  ARTICLES(4),
  GROUPED(1),
  COMPARE(1);

  private final int share;

  Kind(int share) {
    this.share = share;
  }
}

/// A question's kind, and where it is asked.
record Question(Kind kind, String path) {}

/// What somebody may ask.
static final class Questions {

  private static final List<String> WORDS =
      List.of("prices", "regulators", "developers", "banks", "charts", "figures", "rivals spring");

  private final Random random;
  private final List<Kind> kinds = new ArrayList<>();
  private final Drawn anybody;
  private final Drawn companies;
  private final Drawn benchmarks;
  private final List<String> claims;
  private final List<String> articles;

  /// @param only the one kind wanted; null for the mix
  Questions(Asker asker, Random random, Kind only) throws IOException {
    this.random = random;
    for (Kind kind : Kind.values()) {
      if (only == null || only == kind) {
        kinds.addAll(Collections.nCopies(kind.share, kind));
      }
    }
    anybody = Drawn.of(asker.json("/api/v1/entities?limit=1000"));
    companies = Drawn.of(asker.json("/api/v1/entities?limit=40&type=company"));
    benchmarks = Drawn.of(asker.json("/api/v1/entities?limit=40&type=benchmark"));
    claims = new ArrayList<>();
    articles = new ArrayList<>();
    for (ClaimType type : ClaimType.values()) {
      for (int year = 2024; year <= 2026; year++) {
        String query = "type:" + type.label() + " since:" + year + "-03 until:" + year + "-06";
        for (JsonNode claim : asker.json("/api/v1/claims?limit=1000&q=" + encoded(query))) {
          claims.add(claim.get("id").asString());
          articles.add(claim.get("article").asString());
        }
      }
    }
  }

  /// Names, each as often as claims are made of it.
  record Drawn(List<String> names, long[] until) {

    static Drawn of(JsonNode entities) {
      List<String> names = new ArrayList<>();
      List<Long> until = new ArrayList<>();
      long sum = 0;
      for (JsonNode entity : entities) {
        names.add(entity.get("name").asString());
        sum += entity.get("claims").asLong();
        until.add(sum);
      }
      return new Drawn(names, until.stream().mapToLong(Long::longValue).toArray());
    }

    String one(Random random) {
      long drawn = (long) (random.nextDouble() * until[until.length - 1]);
      int at = Arrays.binarySearch(until, drawn + 1);
      return names.get(at < 0 ? -at - 1 : at);
    }
  }

  Question next() {
    Kind kind = one(kinds);
    return new Question(
        kind,
        switch (kind) {
          case CLAIMS -> "/api/v1/claims?limit=20&q=" + encoded(query());
          case SEARCH -> "/?q=" + encoded(query());
          case CLAIM -> "/claims/" + one(claims);
          case ARTICLE -> "/articles/" + one(articles);
          case ENTITY -> "/entities/" + encoded(anybody.one(random)).replace("+", "%20");
          case FACETS -> "/api/v1/facets?limit=10&q=" + encoded(query());
          case LEADERBOARD ->
              "/api/v1/leaderboard?limit=20&benchmark=" + encoded(benchmarks.one(random));
          case ARTICLES -> "/api/v1/articles?limit=20&about=" + encoded(anybody.one(random));
          case GROUPED -> "/api/v1/grouped-claims?limit=20&q=" + encoded(query());
          case COMPARE -> {
            String one = companies.one(random);
            String other = companies.one(random);
            while (other.equals(one)) {
              other = companies.one(random);
            }
            yield "/api/v1/compare?limit=20&one=" + encoded(one) + "&other=" + encoded(other);
          }
        });
  }

  /// As people narrow down what they look for: somebody, then a kind of claim, a time, words.
  private String query() {
    List<String> parts = new ArrayList<>();
    if (random.nextInt(10) < 9) {
      parts.add("about:\"" + anybody.one(random) + '"');
    }
    if (random.nextInt(2) == 0) {
      parts.add("type:" + one(List.of(ClaimType.values())).label());
    }
    if (random.nextInt(3) == 0) {
      parts.add("since:202%d-%02d".formatted(4 + random.nextInt(3), 1 + random.nextInt(12)));
    }
    if (random.nextInt(5) == 0) {
      parts.add("claimant:\"" + companies.one(random) + '"');
    }
    if (random.nextInt(8) == 0) {
      parts.add(one(WORDS));
    }
    return String.join(" ", parts);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}

/// How one rate went; times in milliseconds.
record Told(double rate, double seconds, int failed, Map<Kind, double[]> times) {

  String line() {
    double[] all = times.values().stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    return "%10.0f %10.1f %8d %8.1f %8.1f %8.1f %8.1f"
        .formatted(
            rate,
            all.length / seconds,
            failed,
            at(all, 0.5),
            at(all, 0.9),
            at(all, 0.99),
            at(all, 1));
  }

  String lines() {
    StringBuilder lines = new StringBuilder();
    times.forEach(
        (kind, some) -> {
          Arrays.sort(some);
          lines.append(
              "%21s %8d %8.1f %8.1f %8.1f %8.1f%n"
                  .formatted(
                      kind.name().toLowerCase(Locale.ROOT),
                      some.length,
                      at(some, 0.5),
                      at(some, 0.9),
                      at(some, 0.99),
                      at(some, 1)));
        });
    return lines.toString();
  }

  private static double at(double[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)];
  }
}

/// Somebody who asks a server. Asks by the JDK's old client: a question by the new one takes
/// several times the work, on the cores that the server is to have.
static final class Asker {

  private static final int PATIENCE = 20_000;

  private final URI server;

  Asker(URI server) {
    this.server = server;
  }

  JsonNode json(String path) throws IOException {
    HttpURLConnection connection = connection(path);
    try (InputStream body = connection.getInputStream()) {
      return new JsonMapper().readTree(body);
    }
  }

  /// @return the answer's status
  private int status(String path) throws IOException {
    HttpURLConnection connection = connection(path);
    int status = connection.getResponseCode();
    // A body that was read to its end leaves the connection to the next question.
    try (InputStream body =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      body.transferTo(OutputStream.nullOutputStream());
    }
    return status;
  }

  private HttpURLConnection connection(String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) server.resolve(path).toURL().openConnection();
    connection.setConnectTimeout(PATIENCE);
    connection.setReadTimeout(PATIENCE);
    return connection;
  }

  Told run(Questions questions, double rate, Duration time) {
    int count = (int) (rate * time.toMillis() / 1000);
    List<Question> asked = Stream.generate(questions::next).limit(count).toList();
    Map<Kind, ConcurrentLinkedQueue<Double>> times = new ConcurrentHashMap<>();
    ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
    long start = System.nanoTime();
    try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int at = 0; at < count; at++) {
        long due = start + (long) (at * 1e9 / rate);
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        Question question = asked.get(at);
        each.submit(
            () -> {
              try {
                int status = status(question.path());
                if (status != 200) {
                  failed.add(status + " " + question.path());
                }
              } catch (IOException e) {
                failed.add(e + " " + question.path());
              }
              times
                  .computeIfAbsent(question.kind(), _ -> new ConcurrentLinkedQueue<>())
                  .add((System.nanoTime() - due) / 1e6);
            });
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    failed.stream().limit(3).forEach(one -> System.err.println("failed: " + one));
    Map<Kind, double[]> told = new TreeMap<>();
    times.forEach(
        (kind, some) -> told.put(kind, some.stream().mapToDouble(Double::doubleValue).toArray()));
    return new Told(rate, seconds, failed.size(), told);
  }
}
