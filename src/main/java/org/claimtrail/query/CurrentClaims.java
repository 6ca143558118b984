package org.claimtrail.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.AsOf;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.IndexUnavailable;
import org.claimtrail.index.Snapshot;
import org.claimtrail.review.Corrections;
import org.jspecify.annotations.Nullable;

/// The claims as they are, for a program that answers many questions, several at once. What is
/// committed, decided or changed in the user's catalogue is seen a moment later.
///
/// Opening an index for each question would cost more than most answers, and would lose what is
/// kept from one to the next.
public final class CurrentClaims implements AutoCloseable {

  /// How long what was found may be taken for the latest.
  private static final Duration FRESH = Duration.ofMillis(200);

  private final ClaimIndex index;
  private final Catalogue builtIn;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile @Nullable State state;
  private volatile long looked;

  /// @param index need not exist yet
  /// @param builtIn without the index's own
  public CurrentClaims(ClaimIndex index, Catalogue builtIn) {
    this.index = index;
    this.builtIn = builtIn;
  }

  /// @param snapshot the last commit
  /// @param files beside the index, as they were when corrections and catalogue were read
  private record State(
      Snapshot snapshot, Corrections corrections, Catalogue catalogue, List<FileState> files) {

    ClaimSearch search(Snapshot of, AsOf asOf) {
      return new ClaimSearch(of, catalogue, corrections, asOf);
    }
  }

  /// Answers a question from the last commit. The search is closed afterwards, so that what it
  /// returns must hold all that is wanted.
  ///
  /// @throws org.claimtrail.index.IndexUnavailable while there is no index, or when it is damaged
  ///   or of another format
  public <T> T ask(AsOf asOf, Function<ClaimSearch, T> question) {
    while (true) {
      State now = latest();
      Optional<Snapshot> shared = now.snapshot().shared();
      if (shared.isPresent()) {
        try (Snapshot snapshot = shared.get();
            ClaimSearch search = now.search(seen(snapshot, asOf), asOf)) {
          return question.apply(search);
        }
      }
    }
  }

  /// Whether anything was ever committed.
  public boolean exist() {
    return index.exists();
  }

  /// The catalogue with the index's own laid over it.
  public Catalogue catalogue() {
    return latest().catalogue();
  }

  /// A word that is another one whenever an answer may have changed.
  public String mark() {
    State now = latest();
    int rest =
        Objects.hash(now.files(), now.catalogue().version(), LocalDate.now(ZoneId.systemDefault()));
    return Long.toHexString(now.snapshot().generation()) + "-" + Integer.toHexString(rest);
  }

  private static Snapshot seen(Snapshot snapshot, AsOf asOf) {
    return asOf.equals(AsOf.NOW) ? snapshot.shared().orElseThrow() : snapshot.at(asOf);
  }

  /// Looks again where what is known has aged; whoever comes meanwhile gets what there was.
  private State latest() {
    State known = state;
    if (known != null && (System.nanoTime() - looked < FRESH.toNanos() || !looking.tryLock())) {
      return known;
    }
    if (known == null) {
      looking.lock();
    }
    return look();
  }

  /// Looks again at once: what was committed or decided before is seen from here on.
  public void refresh() {
    looking.lock();
    look();
  }

  /// Looks, and unlocks.
  private State look() {
    try {
      State before = state;
      State found = look(before);
      state = found;
      looked = System.nanoTime();
      if (before != null && !before.snapshot().equals(found.snapshot())) {
        before.snapshot().close();
      }
      return found;
    } finally {
      looking.unlock();
    }
  }

  private State look(@Nullable State known) {
    List<FileState> files =
        List.of(
            FileState.of(index.journal().file()),
            FileState.of(index.searchesFile()),
            FileState.of(index.alertsFile()),
            FileState.of(index.catalogueFile()));
    if (known != null && known.files().equals(files)) {
      return new State(snapshot(known), known.corrections(), known.catalogue(), files);
    }
    Corrections corrections = index.journal().read();
    Catalogue catalogue = catalogue(files.getLast());
    return new State(snapshot(known), corrections, catalogue, files);
  }

  private Catalogue catalogue(FileState own) {
    return own.exists() ? builtIn.with(index.catalogueFile()) : builtIn;
  }

  private Snapshot snapshot(@Nullable State known) {
    if (known == null) {
      return index.read();
    }
    try {
      return known.snapshot().newer().orElse(known.snapshot());
    } catch (IndexUnavailable replaced) {
      return index.read();
    }
  }

  @Override
  public void close() {
    looking.lock();
    try {
      State known = state;
      if (known != null) {
        known.snapshot().close();
        state = null;
      }
    } finally {
      looking.unlock();
    }
  }

  /// What tells that a file is another one than before.
  ///
  /// @param modified null where there is none
  private record FileState(long size, @Nullable FileTime modified) {

    static FileState of(Path file) {
      try {
        return new FileState(Files.size(file), Files.getLastModifiedTime(file));
      } catch (IOException e) {
        return new FileState(0, null);
      }
    }

    boolean exists() {
      return modified != null;
    }
  }
}
