package org.claimtrail.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StandingQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;

/// The saved searches of an index: a file of JSON lines in its folder.
///
/// @param file need not exist
public record SavedSearches(Path file) {

  private static final String LOCK = "searches.lock";

  public static SavedSearches of(ClaimIndex index) {
    return new SavedSearches(index.searchesFile());
  }

  /// What claims that come into an index are to be asked.
  ///
  /// @param refused is told which searches cannot be understood any more, a line each
  public static List<StandingQuery> standing(
      ClaimIndex index, Catalogue catalogue, Consumer<String> refused) {
    List<SavedSearch> all = of(index).read();
    if (all.isEmpty() || !index.exists()) {
      return List.of();
    }
    try (ClaimSearch search = ClaimSearch.open(index.folder(), catalogue)) {
      return all.stream().flatMap(one -> standing(search, one, refused).stream()).toList();
    }
  }

  private static Optional<StandingQuery> standing(
      ClaimSearch search, SavedSearch saved, Consumer<String> refused) {
    try {
      return Optional.of(search.standing(saved.key(), saved.condition()));
    } catch (QueryFault | UnknownName e) {
      refused.accept(
          "the saved search '%s' is not asked: %s; remove it with: claimtrail watch-claims --remove '%s'"
              .formatted(saved.name(), e.getMessage(), saved.name()));
      return Optional.empty();
    }
  }

  /// @throws UncheckedIOException where a line is none, with its number
  public List<SavedSearch> read() {
    List<SavedSearch> all = new ArrayList<>();
    List<String> lines = lines(file);
    for (int at = 0; at < lines.size(); at++) {
      if (!lines.get(at).isBlank()) {
        try {
          all.add(SavedSearchJson.read(lines.get(at)));
        } catch (IllegalArgumentException e) {
          throw new UncheckedIOException(
              new IOException("%s, line %d: is no saved search".formatted(file, at + 1), e));
        }
      }
    }
    return all;
  }

  /// @throws IllegalArgumentException where there is none of that name
  public SavedSearch named(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no saved search '%s'; 'claimtrail watch-claims' lists them".formatted(name)));
  }

  /// @throws IllegalArgumentException where there is one of that name
  public void add(SavedSearch search) {
    alone(
        () -> {
          if (find(search.name()).isPresent()) {
            throw new IllegalArgumentException(
                "there is a saved search '%s' already; remove it with: claimtrail watch-claims --remove '%s'"
                    .formatted(search.name(), search.name()));
          }
          List<SavedSearch> all = new ArrayList<>(read());
          all.add(search);
          write(all);
        });
  }

  /// @throws IllegalArgumentException where there is none of that name
  public void remove(String name) {
    alone(
        () -> {
          SavedSearch search = named(name);
          write(read().stream().filter(one -> !one.equals(search)).toList());
        });
  }

  /// While this runs, nobody else changes the file, neither in this process nor in another.
  private void alone(Runnable change) {
    try (FileChannel channel =
        FileChannel.open(
            file.resolveSibling(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      // A file's lock is the process's; it cannot be taken twice.
      synchronized (SavedSearches.class) {
        try (FileLock _ = channel.lock()) {
          change.run();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private Optional<SavedSearch> find(String name) {
    return read().stream().filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst();
  }

  /// Puts these in the place of all, in one step: whoever reads it meanwhile finds the former.
  public void write(List<SavedSearch> all) {
    StringBuilder lines = new StringBuilder();
    all.forEach(one -> lines.append(SavedSearchJson.write(one)).append('\n'));
    try {
      Path beside = Files.createTempFile(Objects.requireNonNull(file.getParent()), "searches", "");
      Files.writeString(beside, lines);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
