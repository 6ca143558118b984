package org.claimtrail.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.answer.Json;
import org.claimtrail.fetch.Address;
import org.claimtrail.fetch.Fetcher;
import org.claimtrail.site.AddView;
import org.jspecify.annotations.Nullable;

/// What somebody has filled into the forms to add an article: a link, a text or a file.
sealed interface AddForm {

  /// Longest text of an article.
  int LONGEST_TEXT = 10_000_000;

  List<String> ABOUT_TEXT = List.of("title", "outlet", "published", "url");

  /// @param body that [Intake#accept] takes
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Right(byte[] body) implements AddForm {}

  /// @param form with what was typed, and what is wrong with it
  record Faulty(AddView form) implements AddForm {}

  /// @param file null where none was sent
  static AddForm read(Posted posted, @Nullable UploadedFile file) {
    return switch (posted.line("how")) {
      case "link" -> link(posted.line("link"));
      case "text" -> text(posted);
      default -> file(file);
    };
  }

  private static AddForm link(String link) {
    Map<String, String> typed = Map.of("link", link);
    if (link.isEmpty()) {
      return faulty(typed, "link", "Paste the address of a page.");
    }
    return switch (Fetcher.address(link)) {
      case Address.Usable(var address) -> right(Map.of("url", address.toString()));
      case Address.Refused(String reason) -> faulty(typed, "link", "No address: " + reason + ".");
    };
  }

  private static AddForm text(Posted posted) {
    Map<String, String> article = new LinkedHashMap<>();
    ABOUT_TEXT.forEach(field -> article.put(field, posted.line(field)));
    article.put("text", posted.lines("text"));
    String text = article.getOrDefault("text", "");
    if (text.isBlank()) {
      return faulty(article, "text", "Paste the text of an article.");
    }
    if (text.length() > LONGEST_TEXT) {
      return faulty(Map.of(), "text", "An article takes 10 MB of text.");
    }
    String url = article.getOrDefault("url", "");
    if (!url.isEmpty() && Fetcher.address(url) instanceof Address.Refused(String reason)) {
      return faulty(article, "url", "No address: " + reason + ".");
    }
    if (!isDay(article.getOrDefault("published", ""))) {
      return faulty(article, "published", "No day such as 2026-04-24.");
    }
    article.values().removeIf(String::isBlank);
    return right(article);
  }

  private static AddForm file(@Nullable UploadedFile file) {
    if (file == null || file.size() == 0) {
      return faulty(Map.of(), "file", "Choose a file that is not empty.");
    }
    try (InputStream content = file.content()) {
      return new Right(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDay(String day) {
    try {
      return day.isEmpty() || LocalDate.parse(day).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static AddForm right(Map<String, String> object) {
    return new Right(Json.of(new LinkedHashMap<>(object)).getBytes(UTF_8));
  }

  private static AddForm faulty(Map<String, String> typed, String field, String fault) {
    return new Faulty(new AddView(true, typed, Map.of(field, fault)));
  }
}
