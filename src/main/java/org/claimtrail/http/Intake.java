package org.claimtrail.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.claimtrail.entity.Catalogue;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexBusy;
import org.claimtrail.ingest.Added;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

  private final ClaimIndex index;
  private final IntakeFolder folder;
  private final Supplier<Catalogue> catalogue;
  private final Fetcher fetcher;
  private final IntakeReader reader;
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
    this.folder = new IntakeFolder(index.intakeFolder());
    this.catalogue = catalogue;
    this.fetcher = fetcher;
    this.reader = new IntakeReader(index, program, catalogue);
  }

  /// Begins with what was accepted before.
  void start() {
    folder.all().forEach(this::enqueue);
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
    folder.keep(id, body);
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

  /// Lays over the index, as soon as nobody writes to it, what was decided while somebody did.
  void applyLater() {
    unapplied = true;
  }

  private Delivery enqueue(String id) {
    Delivery delivery = Delivery.accepted(id);
    known.put(id, delivery);
    if (!waiting.offer(id)) {
      // It stays on disk, for the next start.
      LOG.warn("delivery {} waits for another start: too many wait already", id);
    }
    return delivery;
  }

  private void work() {
    try (reader) {
      while (true) {
        String id = waiting.poll(200, TimeUnit.MILLISECONDS);
        if (id != null) {
          read(id);
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

  private void read(String id) throws InterruptedException {
    while (true) {
      try {
        Sent sent = Sent.of(folder.body(id), fetcher);
        if (sent.linked()) {
          note(id, Delivery.State.FETCHING, List.of());
        }
        List<Added> articles =
            reader.read(sent.articles(), so -> note(id, Delivery.State.READING, so));
        folder.discard(id);
        note(id, Delivery.State.DONE, articles);
        return;
      } catch (IndexBusy e) {
        note(id, Delivery.State.WAITING, List.of());
        Thread.sleep(BUSY_WAIT);
      } catch (IOException | RuntimeException e) {
        LOG.error("delivery {} failed", id, e);
        List<Added> articles = new ArrayList<>(find(id).map(Delivery::articles).orElse(List.of()));
        articles.add(failed(id));
        note(id, Delivery.State.DONE, articles);
        return;
      }
    }
  }

  private static Added failed(String id) {
    return new Added(
        null,
        null,
        null,
        null,
        "it could not be added, and is kept for the next start; the log tells more",
        id);
  }

  private void note(String id, Delivery.State state, List<Added> articles) {
    known.computeIfPresent(id, (_, delivery) -> delivery.in(state, articles));
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
