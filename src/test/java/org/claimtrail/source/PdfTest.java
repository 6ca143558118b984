package org.claimtrail.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.source.Readings.FIRST;
import static org.claimtrail.source.Readings.SECOND;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.claimtrail.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfTest {

  @Test
  void paragraphsAreLinesAndWhatRepeatsOnPagesIsLeftOut() throws IOException {
    try (var document = new PDDocument()) {
      print(document, 1, "V4 draws level", List.of(FIRST, SECOND, "• cheaper", "• faster"));
      print(
          document,
          2,
          "What it costs",
          List.of(
              "The lab has been hyphen-~ated by its printer, said Ada Moreau, who is its chief"
                  + " executive and has been for years.",
              SECOND));
      print(document, 3, "What comes next", List.of(FIRST));
      document.getDocumentInformation().setTitle("Microsoft Word - v4.docx");
      document.getDocumentInformation().setAuthor("Ada Moreau; Li Wen");
      document.getDocumentInformation().setCreationDate(new GregorianCalendar(2026, 3, 24));

      Article article = Readings.only(bytes(document));

      assertThat(article.title()).isEqualTo("V4 draws level");
      assertThat(article.authors()).containsExactly("Ada Moreau", "Li Wen");
      assertThat(article.published()).hasToString("2026-04-24");
      assertThat(article.text().lines())
          .containsExactly(
              "V4 draws level",
              FIRST,
              SECOND,
              "• cheaper",
              "• faster",
              "What it costs",
              "The lab has been hyphenated by its printer, said Ada Moreau, who is its chief"
                  + " executive and has been for years.",
              SECOND,
              "What comes next",
              FIRST);
    }
  }

  @Test
  void aTitleOfItsOwnIsKept() throws IOException {
    try (var document = new PDDocument()) {
      print(document, 1, "Report", List.of(FIRST));
      document.getDocumentInformation().setTitle("The report on V4");

      assertThat(Readings.only(bytes(document)).title()).isEqualTo("The report on V4");
    }
  }

  @Test
  void lockedDocumentsAndScansAreRefused() throws IOException {
    try (var document = new PDDocument()) {
      print(document, 1, "V4", List.of(FIRST));
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(Readings.said(Readings.of(bytes(document))))
          .containsExactly("input: needs a password; save it without one");
    }
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      assertThat(Readings.said(Readings.of(bytes(document))))
          .containsExactly(
              "input: has no text, only pictures; have its text recognised first (OCR)");
    }
  }

  @Test
  @Timeout(60)
  void damagedDocumentsGiveOneItem() throws IOException {
    try (var document = new PDDocument()) {
      print(document, 1, "V4", List.of(FIRST, SECOND));
      byte[] whole = bytes(document);
      for (int length = 8; length < whole.length; length += 23) {
        assertThat(Readings.of(Arrays.copyOf(whole, length))).as("cut at %s", length).hasSize(1);
        byte[] spoilt = whole.clone();
        spoilt[length] ^= 0x15;
        assertThat(Readings.of(spoilt)).as("spoilt at %s", length).hasSize(1);
      }
      assertThat(Readings.said(Readings.of(Arrays.copyOf(whole, 40))))
          .containsExactly("input: a damaged PDF; open it and save it anew");
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /// A page with a running head, a headline, paragraphs and its number. "~" breaks a line.
  private static void print(
      PDDocument document, int number, String headline, List<String> paragraphs)
      throws IOException {
    var page = new PDPage();
    document.addPage(page);
    PDFont font = new PDType1Font(FontName.HELVETICA);
    try (var stream = new PDPageContentStream(document, page)) {
      line(stream, font, 8, 760, "The Wire | Spring 2026");
      line(stream, new PDType1Font(FontName.HELVETICA_BOLD), 20, 720, headline);
      float y = 690;
      for (String paragraph : paragraphs) {
        for (String line : wrapped(paragraph, font)) {
          line(stream, font, 11, y, line);
          y -= 14;
        }
        y -= 8;
      }
      line(stream, font, 8, 40, "Page " + number);
    }
  }

  private static List<String> wrapped(String paragraph, PDFont font) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.replace("~", "~ ").split(" ", -1)) {
      String bare = word.replace("~", "");
      if (font.getStringWidth(line + " " + bare) * 11 / 1000 > 300) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(bare);
      if (word.endsWith("~")) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private static void line(
      PDPageContentStream stream, PDFont font, float size, float y, String text)
      throws IOException {
    stream.beginText();
    stream.setFont(font, size);
    stream.newLineAtOffset(72, y);
    stream.showText(text);
    stream.endText();
  }
}
