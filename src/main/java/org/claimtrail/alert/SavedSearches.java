package org.claimtrail.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.StandingQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.QueryFault;
import org.claimtrail.query.UnknownName;
import org.claimtrail.review.Turn;

/// The saved searches of an index: a file of JSON lines in its folder.
///
/// @param file need not exist
public record SavedSearches(Path file) {

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

  /// Saves a search, unless it asks for a name that nobody has.
  ///
  /// @param unheardOf whether it is saved nevertheless
  /// @return how many claims match already; empty where a name is yet to come
  /// @throws org.claimtrail.query.QueryFault where the query cannot be understood
  /// @throws UnknownName where nobody has a name, and that was not allowed
  /// @throws IllegalArgumentException where there is one of that name
  public OptionalLong save(SavedSearch search, ClaimSearch claims, boolean unheardOf) {
    OptionalLong found = found(search, claims, unheardOf);
    add(search);
    return found;
  }

  private static OptionalLong found(SavedSearch search, ClaimSearch claims, boolean unheardOf) {
    try {
      return OptionalLong.of(claims.count(search.condition()));
    } catch (UnknownName unknown) {
      if (unheardOf) {
        return OptionalLong.empty();
      }
      throw unknown;
    }
  }

  /// As above, whatever it asks.
  ///
  /// @throws IllegalArgumentException where there is one of that name
  public void add(SavedSearch search) {
    change(
        all -> {
          if (find(search.name()).isPresent()) {
            throw new IllegalArgumentException(
                "there is a saved search '%s' already; remove it with: claimtrail watch-claims --remove '%s'"
                    .formatted(search.name(), search.name()));
          }
          return Stream.concat(all.stream(), Stream.of(search)).toList();
        });
  }

  /// @throws IllegalArgumentException where there is none of that name
  public void remove(String name) {
    change(
        all -> {
          SavedSearch search = named(name);
          return all.stream().filter(one -> !one.equals(search)).toList();
        });
  }

  private void change(UnaryOperator<List<SavedSearch>> change) {
    List<SavedSearch> _ =
        new Turn(file)
            .take(
                () -> {
                  List<SavedSearch> changed = change.apply(read());
                  write(changed);
                  return changed;
                });
  }

  /// Whatever its case.
  public Optional<SavedSearch> find(String name) {
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
