package org.claimtrail.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimtrail.answer.Harmless;
import org.claimtrail.article.Span;
import org.claimtrail.entity.Mention;
import org.claimtrail.index.StoredClaim;
import org.jspecify.annotations.Nullable;

/// The text of an article in paragraphs, with claims and names marked in place.
///
/// @param whole whether all of the text is there
public record MarkedText(List<List<Run>> paragraphs, boolean whole) {

  /// Characters of a text that are shown.
  private static final int LONGEST = 200_000;

  /// Words of the text.
  ///
  /// @param claimed whether a claim is made by them
  /// @param entity whom they name; null for nobody
  /// @param claims those that end here
  public record Run(
      String words, boolean claimed, @Nullable String entity, List<Reference> claims) {}

  /// A claim that the text makes.
  ///
  /// @param number its place among the claims, from 1
  public record Reference(int number, String id) {}

  private record Claimed(Span span, Reference reference) {}

  private record Named(Span span, String entity) {}

  /// No text.
  static MarkedText none() {
    return new MarkedText(List.of(), true);
  }

  /// @param claims in the order in which they are numbered
  /// @param mentions of those that overlap the first counts, and of those that begin together the
  ///   longest
  static MarkedText of(String text, List<StoredClaim> claims, List<Mention> mentions) {
    TreeMap<Integer, Line> lines = new TreeMap<>();
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    int start = 0;
    for (String line : shown.split("\\n", -1)) {
      lines.put(start, new Line(shown, new Span(start, start + line.length())));
      start += line.length() + 1;
    }
    for (int at = 0; at < claims.size(); at++) {
      StoredClaim claim = claims.get(at);
      Claimed claimed = new Claimed(claim.span(), new Reference(at + 1, claim.id()));
      within(lines, claim.span()).forEach(line -> line.claims.add(claimed));
    }
    int end = 0;
    for (Mention mention : mentions.stream().sorted(FIRST_AND_LONGEST).toList()) {
      Span span = mention.span();
      if (span.start() >= end) {
        end = span.end();
        Named named = new Named(span, mention.entity().name());
        within(lines, span).forEach(line -> line.names.add(named));
      }
    }
    return new MarkedText(
        lines.values().stream()
            .filter(line -> !line.span.in(shown).isBlank())
            .map(Line::runs)
            .toList(),
        shown.length() == text.length());
  }

  private static final Comparator<Mention> FIRST_AND_LONGEST =
      Comparator.<Mention>comparingInt(mention -> mention.span().start())
          .thenComparing(mention -> mention.span().end(), Comparator.reverseOrder());

  private static Collection<Line> within(TreeMap<Integer, Line> lines, Span span) {
    Integer first = lines.floorKey(span.start());
    return first == null ? List.of() : lines.subMap(first, true, span.end(), false).values();
  }

  /// One paragraph, with what is marked in it.
  private static final class Line {

    private final String text;
    private final Span span;
    private final List<Claimed> claims = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();

    Line(String text, Span span) {
      this.text = text;
      this.span = span;
    }

    /// Its words, cut wherever a claim or a name begins or ends.
    List<Run> runs() {
      TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
      claims.forEach(claimed -> cut(cuts, claimed.span()));
      names.forEach(named -> cut(cuts, named.span()));
      List<Run> runs = new ArrayList<>();
      int from = span.start();
      for (int to : cuts.tailSet(from, false)) {
        runs.add(run(from, to));
        from = to;
      }
      return runs;
    }

    private void cut(Set<Integer> cuts, Span marked) {
      cuts.add(Math.max(span.start(), marked.start()));
      cuts.add(Math.min(span.end(), marked.end()));
    }

    private Run run(int from, int to) {
      return new Run(
          Harmless.words(text.substring(from, to)),
          claims.stream().anyMatch(claimed -> holds(claimed.span(), from, to)),
          names.stream()
              .filter(named -> holds(named.span(), from, to))
              .map(Named::entity)
              .findFirst()
              .orElse(null),
          claims.stream()
              .filter(claimed -> claimed.span().end() == to)
              .map(Claimed::reference)
              .toList());
    }

    private static boolean holds(Span span, int from, int to) {
      return span.start() <= from && to <= span.end();
    }
  }
}
