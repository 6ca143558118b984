package org.claimtrail.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was extracted from articles, by their URLs in the order of the lines.
///
/// @param refused what is wrong in lines that could not be read, one each, with its number
public record Run(Map<String, Prediction> predictions, List<String> refused) {

  public Run {
    predictions = Collections.unmodifiableMap(new LinkedHashMap<>(predictions));
    refused = List.copyOf(refused);
  }

  /// Reads lines as `extract` prints them. Of two with one URL the last counts.
  public static Run of(List<String> lines) {
    Map<String, Prediction> predictions = new LinkedHashMap<>();
    List<String> refused = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      try {
        if (!lines.get(at).isBlank()) {
          Fields line = Fields.parse(lines.get(at));
          predictions.put(line.required("url"), Prediction.of(line));
        }
      } catch (Fault e) {
        refused.add(at + 1 + ": " + e.getMessage());
      }
    }
    return new Run(predictions, refused);
  }

  /// @throws UncheckedIOException where there is no such file, or it is not readable
  public static Run read(Path file) {
    try {
      return of(Files.readAllLines(file));
    } catch (IOException e) {
      String reason = Files.exists(file) ? file + " is not readable as UTF-8" : "no file " + file;
      throw new UncheckedIOException(reason, e);
    }
  }

  /// The URLs of articles.
  public Set<String> urls() {
    return predictions.keySet();
  }

  @Nullable Prediction of(GoldArticle article) {
    return predictions.get(article.url());
  }
}
