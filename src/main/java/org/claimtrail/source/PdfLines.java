package org.claimtrail.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of a PDF in the order in which it prints them.
final class PdfLines extends PDFTextStripper {

  /// Some drawings take hours.
  private static final long LONGEST_SECONDS = 60;

  private final List<PdfLine> lines = new ArrayList<>();
  private final long started = System.nanoTime();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private long characters;

  private PdfLines() {
    setSuppressDuplicateOverlappingText(true);
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    var collected = new PdfLines();
    collected.writeText(document, Writer.nullWriter());
    return collected.lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() - started > LONGEST_SECONDS * 1_000_000_000) {
      throw new Overflow("takes longer than " + LONGEST_SECONDS + " seconds to read");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) throws IOException {
    characters += word.length();
    if (characters > Limits.LONGEST_ARTICLE) {
      throw new Overflow(Limits.TOO_LONG);
    }
    text.append(word);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().strip();
    if (!line.isEmpty() && !letters.isEmpty()) {
      TextPosition first = letters.getFirst();
      TextPosition last = letters.getLast();
      lines.add(
          new PdfLine(
              line,
              getCurrentPageNo(),
              first.getYDirAdj(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getFontSizeInPt()));
    }
    text.setLength(0);
    letters.clear();
  }
}
