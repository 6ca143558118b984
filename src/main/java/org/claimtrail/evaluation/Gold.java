package org.claimtrail.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Articles with what people found in them.
///
/// @param articles in the order of their names, each with a URL of its own
public record Gold(List<GoldArticle> articles, NameGroups groups) {

  private static final String JSON = ".json";
  private static final String GROUPS = "names.tsv";

  public Gold {
    articles = List.copyOf(articles);
  }

  /// Reads every NAME.json with its NAME.txt, and the groups of names in `names.tsv` there or in
  /// the folder above.
  ///
  /// @throws GoldFaults where there is nothing to read or something is wrong
  public static Gold read(Path folder) {
    List<String> faults = new ArrayList<>();
    try {
      List<GoldArticle> articles = new ArrayList<>();
      for (Path file : files(folder)) {
        GoldFile gold = new GoldFile(file);
        gold.read().ifPresent(articles::add);
        faults.addAll(gold.faults());
      }
      faults.addAll(twice(articles));
      if (faults.isEmpty()) {
        return new Gold(articles, groups(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " is not readable: " + e.getMessage(), e);
    }
    throw new GoldFaults(faults);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new GoldFaults(List.of("no folder " + folder));
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(JSON)).sorted().toList();
      if (files.isEmpty()) {
        throw new GoldFaults(List.of("no gold in " + folder + ": it takes NAME.json and NAME.txt"));
      }
      return files;
    }
  }

  private static List<String> twice(List<GoldArticle> articles) {
    List<String> faults = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (GoldArticle article : articles) {
      String other = names.put(article.url(), article.name());
      if (other != null) {
        faults.add(article.name() + JSON + ": has the url of " + other + JSON);
      }
    }
    return faults;
  }

  private static NameGroups groups(Path folder) throws IOException {
    for (Path file :
        List.of(folder.resolve(GROUPS), folder.toAbsolutePath().resolveSibling(GROUPS))) {
      if (Files.exists(file)) {
        return NameGroups.read(file);
      }
    }
    return NameGroups.NONE;
  }

  /// Only the articles whose names begin with one of the prefixes; all where none is given.
  public Gold only(List<String> prefixes) {
    return new Gold(
        articles.stream()
            .filter(one -> prefixes.isEmpty() || prefixes.stream().anyMatch(one.name()::startsWith))
            .toList(),
        groups);
  }

  public Set<String> urls() {
    return articles.stream().map(GoldArticle::url).collect(Collectors.toSet());
  }
}
