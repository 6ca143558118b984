package org.claimtrail.source;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.claimtrail.article.Article;
import org.jspecify.annotations.Nullable;

/// An article in a PDF.
final class Pdf {

  private static final int MOST_PAGES = 2_000;

  /// What programs write where nobody gave a title.
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:microsoft |untitled|powerpoint|document|slide|layout|print).*"
              + "|.*\\.(?:docx?|pdf|tex|dvi|indd|qxd|pptx?|odt|rtf|pages|html?)|\\S*");

  private static final Set<String> NO_AUTHOR =
      Set.of("admin", "administrator", "user", "owner", "unknown", "anonymous", "author");

  static {
    FontMappers.set(new PdfFonts());
  }

  private Pdf() {}

  static Article read(Resource resource) throws IOException, Refusal {
    byte[] bytes = Limits.readAll(resource.bytes(), Limits.LARGEST_DOCUMENT);
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes), IOUtils.createTempFileOnlyStreamCache())) {
      return read(document, resource.url());
    } catch (InvalidPasswordException e) {
      throw new Refusal("needs a password; save it without one");
    } catch (Overflow e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Refusal("a damaged PDF; open it and save it anew");
    }
  }

  private static Article read(PDDocument document, @Nullable String url)
      throws IOException, Refusal {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new Refusal("longer than " + MOST_PAGES + " pages");
    }
    var printed = new PdfText(PdfLines.of(document));
    String text = printed.text();
    if (text.isBlank()) {
      throw new Refusal("has no text, only pictures; have its text recognised first (OCR)");
    }
    PDDocumentInformation information = document.getDocumentInformation();
    LocalDate published = day(information.getCreationDate());
    LocalDate modified = day(information.getModificationDate());
    boolean changed = published == null || modified != null && modified.isAfter(published);
    return new Article(
        url,
        null,
        title(information.getTitle(), printed, text),
        authors(information.getAuthor()),
        published,
        changed ? modified : null,
        language(document.getDocumentCatalog().getLanguage()),
        Refusal.ifBlank(text));
  }

  private static @Nullable String title(@Nullable String said, PdfText printed, String text) {
    if (said != null && !NO_TITLE.matcher(said.strip()).matches()) {
      return said.strip();
    }
    return Objects.requireNonNullElseGet(
        printed.headline(), () -> Objects.requireNonNullElse(Headline.of(text), ""));
  }

  private static List<String> authors(@Nullable String said) {
    return said == null
        ? List.of()
        : Authors.of(said).stream()
            .filter(name -> !NO_AUTHOR.contains(name.toLowerCase(Locale.ROOT)))
            .toList();
  }

  /// Many programs write a language that is the writer's, not the text's.
  private static @Nullable String language(@Nullable String said) {
    return said != null && said.toLowerCase(Locale.ROOT).startsWith("en") ? said : null;
  }

  private static @Nullable LocalDate day(@Nullable Calendar moment) {
    if (moment instanceof GregorianCalendar calendar) {
      ZonedDateTime time = calendar.toZonedDateTime();
      return time.toLocalDate();
    }
    return null;
  }
}
