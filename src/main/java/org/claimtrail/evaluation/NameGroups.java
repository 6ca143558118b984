package org.claimtrail.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names that count as one in every article.
///
/// @param groups the normal forms that each normal form stands beside
record NameGroups(Map<String, Set<String>> groups) {

  static final NameGroups NONE = new NameGroups(Map.of());

  /// Reads a group a line, the names parted by tabs.
  static NameGroups read(Path file) throws IOException {
    Map<String, Set<String>> groups = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      Set<String> group =
          Stream.of(line.split("\t", -1))
              .map(NormalForm::of)
              .filter(form -> !form.isEmpty())
              .collect(Collectors.toSet());
      group.forEach(form -> groups.computeIfAbsent(form, _ -> new HashSet<>()).addAll(group));
    }
    return new NameGroups(groups);
  }

  /// The normal forms given, and those beside them.
  Set<String> with(Collection<String> forms) {
    Set<String> all = new HashSet<>(forms);
    forms.forEach(form -> all.addAll(groups.getOrDefault(form, Set.of())));
    return all;
  }
}
