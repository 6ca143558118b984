package org.claimtrail.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.claimtrail.fetch.Validators;
import org.claimtrail.source.Visits;
import org.jspecify.annotations.Nullable;

/// What was fetched when, kept in a journal beside the index.
public final class Watching {

  /// How many rounds a link that cannot be fetched is tried.
  private static final int TRIES = 5;

  private final Journal journal;
  private final Map<String, Note.Address> addresses = new ConcurrentHashMap<>();
  private final Map<String, String> stamps = new ConcurrentHashMap<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  /// Links that were handed on and are not on disk yet.
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  private @Nullable Instant unfinished;

  private Watching(Journal journal) {
    this.journal = journal;
  }

  /// @param file need not exist
  /// @throws UncheckedIOException with one line, when it cannot be read
  public static Watching of(Path file) {
    Watching watching = new Watching(new Journal(file));
    watching.journal.read(watching::apply);
    return watching;
  }

  /// Begins a round.
  ///
  /// @return since when what was learned may not have been told: the beginning of the round before
  ///   where that was cut off, else now
  public Instant begin() {
    Instant now = Instant.now();
    Instant since = unfinished == null ? now : unfinished;
    note(new Note.Round(since, false));
    return since;
  }

  /// Ends a round: all that it found was told.
  public void end() {
    note(new Note.Round(Instant.now(), true));
  }

  /// What one address and its links are fetched by. Those of several addresses may be used at once.
  ///
  /// @param later has something done once all that was handed on before is on disk
  public Visits visits(Consumer<Runnable> later) {
    return new Round(later);
  }

  private synchronized void note(Note note) {
    journal.append(note);
    apply(note);
  }

  private void apply(Note note) {
    switch (note) {
      case Note.Round round -> unfinished = round.over() ? null : round.at();
      case Note.Address address -> addresses.put(address.address(), address);
      case Note.Link link -> {
        failures.remove(link.link());
        stamps.put(link.link(), link.stamp());
      }
      case Note.Failure failure -> failures.put(failure.link(), failure.times());
    }
  }

  private final class Round implements Visits {

    private final Consumer<Runnable> later;
    private boolean failed;

    Round(Consumer<Runnable> later) {
      this.later = later;
    }

    @Override
    public Validators known(URI address) {
      Note.Address note = addresses.get(address.toString());
      return note == null ? Validators.NONE : note.validators();
    }

    @Override
    public boolean wasList(URI address) {
      Note.Address note = addresses.get(address.toString());
      return note != null && note.list();
    }

    @Override
    public boolean isDue(String link, String stamp) {
      return !stamp.equals(stamps.get(link))
          && failures.getOrDefault(link, 0) < TRIES
          && underWay.add(link);
    }

    @Override
    public void done(String link, String stamp) {
      later.accept(
          () -> {
            note(new Note.Link(link, stamp));
            underWay.remove(link);
          });
    }

    @Override
    public void failed(String link, String stamp) {
      int times = failures.getOrDefault(link, 0) + 1;
      underWay.remove(link);
      failed |= times < TRIES;
      note(new Note.Failure(link, times));
    }

    /// Where a link failed, the list is read again in the next round.
    @Override
    public void done(URI address, Validators now, boolean list) {
      Validators kept = failed ? Validators.NONE : now;
      later.accept(() -> note(new Note.Address(address.toString(), kept, list)));
    }
  }

  static UncheckedIOException failed(Path file, IOException cause) {
    return new UncheckedIOException(
        new IOException(file + " cannot be used: " + cause.getMessage(), cause));
  }
}
