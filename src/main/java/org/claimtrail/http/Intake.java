package org.claimtrail.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.fetch.Address;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.index.Age;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexBusy;
import org.claimtrail.ingest.Added;
import org.claimtrail.ingest.Ingest;
import org.claimtrail.source.ArticleSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes articles into the index, one delivery after the other, while questions are answered.
///
/// A delivery is on disk before it is accepted, and stays there until its articles are in the
/// index: what was accepted when the program was killed is added when it runs again.
final class Intake implements AutoCloseable {

  /// Deliveries that may wait.
  private static final int MOST_WAITING = 100;

  /// Deliveries that can be asked for.
  private static final int MOST_KNOWN = 1000;

  /// After which a writing program is looked for again, in milliseconds.
  private static final long BUSY_WAIT = 500;

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final JsonMapper JSON = new JsonMapper();

  private final ClaimIndex index;
  private final String program;
  private final Supplier<Catalogue> catalogue;
  private final Fetcher fetcher;
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Map<String, Delivery> known = Collections.synchronizedMap(new Latest());
  private final Thread worker = Thread.ofPlatform().name("intake").unstarted(this::work);
  private volatile boolean closing;

  /// Whether a decision waits for whoever writes.
  private volatile boolean unapplied;

  /// The last so many.
  private static final class Latest extends LinkedHashMap<String, Delivery> {

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Delivery> eldest) {
      return size() > MOST_KNOWN;
    }
  }

  Intake(ClaimIndex index, String program, Supplier<Catalogue> catalogue, Fetcher fetcher) {
    this.index = index;
    this.program = program;
    this.catalogue = catalogue;
    this.fetcher = fetcher;
  }

  /// Begins with what was accepted before.
  void start() {
    leftOver().forEach(this::enqueue);
    worker.start();
  }

  /// @param body an article in any form, or `{"url": "…"}` for one that is to be fetched
  /// @throws Problem where too many wait
  Delivery accept(byte[] body) {
    String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    if (closing || waiting.remainingCapacity() == 0) {
      throw new Problem(
          429, "too many deliveries", MOST_WAITING + " wait already; send it again later", null);
    }
    keep(id, body);
    return enqueue(id);
  }

  Optional<Delivery> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /// The latest last.
  List<Delivery> all() {
    synchronized (known) {
      return List.copyOf(known.values());
    }
  }

  private Delivery enqueue(String id) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Delivery delivery = new Delivery(id, now, Delivery.State.WAITING, List.of());
    known.put(id, delivery);
    if (!waiting.offer(id)) {
      // It stays on disk, for the next start.
      LOG.warn("delivery {} waits for another start: too many wait already", id);
    }
    return delivery;
  }

  private void work() {
    Told told = new Told();
    try (Reader reader = new Reader(told)) {
      while (true) {
        String id = waiting.poll(200, TimeUnit.MILLISECONDS);
        if (id != null) {
          reader.read(id);
        }
        if (unapplied) {
          applyDecisions();
        }
        if (id == null && closing) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lays over the index, as soon as nobody writes to it, what was decided while somebody did.
  void applyLater() {
    unapplied = true;
  }

  private void applyDecisions() {
    unapplied = false;
    try {
      index.applyCorrections(catalogue.get());
    } catch (IndexBusy e) {
      unapplied = true;
    } catch (RuntimeException e) {
      LOG.error("decisions could not be laid over the index", e);
    }
  }

  /// What has become of the articles of the delivery that is being read.
  private static final class Told implements Ingest.Listener {

    private final List<Added> articles = new ArrayList<>();

    @Override
    public void added(Added added) {
      articles.add(added);
    }

    @Override
    public void warned(String words) {
      LOG.warn(words);
    }

    @Override
    public void failed(Throwable cause) {
      LOG.warn("an article could not be extracted", cause);
    }
  }

  /// Keeps the models from one delivery to the next.
  private final class Reader implements AutoCloseable {

    private final Told told;
    private @Nullable Ingest ingest;
    private @Nullable Catalogue with;

    Reader(Told told) {
      this.told = told;
    }

    void read(String id) throws InterruptedException {
      Delivery delivery = known.get(id);
      if (delivery == null) {
        return;
      }
      known.put(id, delivery.in(Delivery.State.READING, List.of()));
      boolean busy = true;
      while (busy) {
        told.articles.clear();
        try {
          source(Files.readAllBytes(file(id))).forEach(item -> ingest().take(item, Age.PRESENT));
          ingest().release();
          discard(id);
          busy = false;
        } catch (IndexBusy e) {
          close();
          Thread.sleep(BUSY_WAIT);
        } catch (IOException | RuntimeException e) {
          LOG.error("delivery {} failed", id, e);
          told.articles.add(
              new Added(
                  null,
                  null,
                  null,
                  null,
                  "it could not be added, and is kept for the next start; the log tells more",
                  id));
          close();
          busy = false;
        }
      }
      known.put(id, delivery.in(Delivery.State.DONE, told.articles));
    }

    private Ingest ingest() {
      Catalogue now = catalogue.get();
      if (ingest == null || !now.equals(with)) {
        close();
        ingest = new Ingest(index, now, program, told);
        with = now;
      }
      return ingest;
    }

    @Override
    public void close() {
      if (ingest != null) {
        ingest.close();
        ingest = null;
      }
    }
  }

  private ArticleSource source(byte[] body) {
    String url = url(body);
    if (url == null) {
      return ArticleSource.of(new ByteArrayInputStream(body), "what was sent");
    }
    return switch (Fetcher.address(url)) {
      case Address.Usable(var address) -> ArticleSource.at(address, fetcher);
      case Address.Refused(String reason) ->
          action -> action.accept(new ArticleSource.Refused(url, reason));
    };
  }

  /// Null where the body is something else than an object with an address and no text.
  private static @Nullable String url(byte[] body) {
    if (body.length > Parameter.LONGEST * 4) {
      return null;
    }
    try {
      JsonNode node = JSON.readTree(body);
      return node.isObject() && node.path("url").isString() && !node.has("text")
          ? node.path("url").stringValue()
          : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private void keep(String id, byte[] body) {
    try {
      Files.createDirectories(index.intakeFolder());
      Path part = index.intakeFolder().resolve(id + ".part");
      Files.write(part, body);
      Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("a delivery cannot be kept: " + e.getMessage(), e);
    }
  }

  private void discard(String id) {
    try {
      Files.deleteIfExists(file(id));
    } catch (IOException e) {
      LOG.warn("{} cannot be deleted: {}", file(id), e.getMessage());
    }
  }

  private Path file(String id) {
    return index.intakeFolder().resolve(id);
  }

  /// In the order in which they came.
  private List<String> leftOver() {
    if (!Files.isDirectory(index.intakeFolder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(index.intakeFolder())) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{16}"))
          .sorted(Comparator.comparing(Intake::modified))
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(index.intakeFolder() + " cannot be read", e);
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.from(Instant.EPOCH);
    }
  }

  /// Accepts no more, and waits until what was accepted is in the index.
  @Override
  public void close() {
    closing = true;
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    fetcher.close();
  }
}
