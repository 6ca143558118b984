package org.claimtrail.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What printed lines say: paragraphs, a line each, without what stands on the edge of every page.
final class PdfText {

  /// How many lines at the head and at the foot of a page may be no text.
  private static final int EDGE = 2;

  /// A headline is larger than the text by this factor.
  private static final float LARGER = 1.15f;

  private static final int LONGEST_TITLE = 300;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)[-–—|\\s]*(?:page\\s+)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—|\\s]*");

  private static final Pattern ITEM =
      Pattern.compile("(?:[•◦▪‣·*–—-]|\\(?\\d{1,2}[.)]|\\[\\d+\\])\\s.*");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"”’')\\]]*");

  private static final Pattern HYPHENATED = Pattern.compile("(?s).*\\p{L}[-\u2010\u00AD]");

  private final List<PdfLine> lines;
  private final float pitch;

  PdfText(List<PdfLine> printed) {
    lines = withoutEdges(printed);
    pitch = pitch(lines);
  }

  /// Paragraphs, headings and table rows, a line each.
  String text() {
    StringBuilder text = new StringBuilder();
    Map<PdfLine, Float> margins = margins();
    PdfLine before = null;
    for (PdfLine line : lines) {
      if (before == null) {
        text.append(line.text());
      } else if (continues(before, line, margins.getOrDefault(before, before.right()))) {
        join(text, line.text());
      } else {
        text.append('\n').append(line.text());
      }
      before = line;
    }
    return text.toString().replace("\u00AD", "");
  }

  /// The largest lines of the first page, where they are larger than the text; else null.
  @Nullable String headline() {
    Map<Integer, Integer> letters = new TreeMap<>();
    lines.forEach(
        line -> letters.merge(Math.round(line.size()), line.text().length(), Integer::sum));
    int usual =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    PdfLine largest =
        lines.stream()
            .filter(
                line -> line.page() == 1 && line.text().codePoints().anyMatch(Character::isLetter))
            .max(Comparator.comparingDouble(PdfLine::size))
            .filter(line -> line.size() >= LARGER * usual)
            .orElse(null);
    if (largest == null) {
      return null;
    }
    StringBuilder title = new StringBuilder();
    lines.stream()
        .skip(lines.indexOf(largest))
        .takeWhile(line -> line.page() == 1 && line.sizedLike(largest))
        .forEach(line -> join(title, line.text()));
    return title.length() > LONGEST_TITLE ? null : title.toString();
  }

  /// Whether `line` goes on with the paragraph of the line before.
  ///
  /// @param margin where the lines beside that one end
  private boolean continues(PdfLine before, PdfLine line, float margin) {
    if (!before.sizedLike(line) || ITEM.matcher(line.text()).matches()) {
      return false;
    }
    float step = line.top() - before.top();
    if (line.page() != before.page() || step <= 0) {
      return !SENTENCE_END.matcher(before.text()).matches()
          && Character.isLowerCase(line.text().codePointAt(0));
    }
    float word = line.text().split(" ", 2)[0].length() * line.size() * 0.5f;
    boolean full = before.right() + word > margin || HYPHENATED.matcher(before.text()).matches();
    boolean indented = line.left() > before.left() + line.size();
    return step <= 1.3f * pitch && full && (!indented || ITEM.matcher(before.text()).matches());
  }

  private static void join(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 0) {
      text.append(line);
      return;
    }
    if (HYPHENATED.matcher(text.substring(Math.max(0, last - 1))).matches()) {
      String word = text.substring(text.lastIndexOf(" ") + 1, last);
      if (Character.isLowerCase(line.codePointAt(0)) && !word.contains("-")) {
        text.setLength(last);
      }
    } else {
      text.append(' ');
    }
    text.append(line);
  }

  /// For each line how far to the right the longest line goes that begins below or above it.
  private Map<PdfLine, Float> margins() {
    Map<PdfLine, Float> margins = new HashMap<>();
    for (List<PdfLine> page :
        lines.stream().collect(Collectors.groupingBy(PdfLine::page)).values()) {
      Map<Integer, Float> columns = new HashMap<>();
      page.forEach(line -> columns.merge(column(line), line.right(), Math::max));
      for (PdfLine line : page) {
        float margin = 0;
        for (int column = column(line) - 1; column <= column(line) + 1; column++) {
          margin = Math.max(margin, columns.getOrDefault(column, 0f));
        }
        margins.put(line, margin);
      }
    }
    return margins;
  }

  private static int column(PdfLine line) {
    return Math.round(line.left() / 30);
  }

  /// The usual distance from line to line.
  private static float pitch(List<PdfLine> lines) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).top() - lines.get(i - 1).top();
      if (step > 0 && step < 3 * lines.get(i).size() && lines.get(i).sizedLike(lines.get(i - 1))) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 14 : steps.get(steps.size() / 2);
  }

  /// Leaves out page numbers, and what stands at the head or foot of two pages in five.
  private static List<PdfLine> withoutEdges(List<PdfLine> printed) {
    Map<Integer, List<PdfLine>> pages =
        printed.stream().collect(Collectors.groupingBy(PdfLine::page));
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    Set<PdfLine> edges = new HashSet<>();
    for (List<PdfLine> page : pages.values()) {
      List<PdfLine> down = page.stream().sorted(Comparator.comparingDouble(PdfLine::top)).toList();
      edges.addAll(down.subList(0, Math.min(EDGE, down.size())));
      edges.addAll(down.subList(Math.max(0, down.size() - EDGE), down.size()));
    }
    for (PdfLine edge : edges) {
      pagesOf.computeIfAbsent(likeness(edge), key -> new HashSet<>()).add(edge.page());
    }
    double often = Math.max(2, 0.4 * pages.size());
    return printed.stream()
        .filter(
            line ->
                !edges.contains(line)
                    || pagesOf.getOrDefault(likeness(line), Set.of()).size() < often
                        && !PAGE_NUMBER.matcher(line.text()).matches())
        .toList();
  }

  private static String likeness(PdfLine line) {
    return Math.round(line.size()) + line.text().replaceAll("\\d+", "#");
  }
}
