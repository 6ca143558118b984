package org.claimtrail.query;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.Role;
import org.claimtrail.review.Verdict;
import org.jspecify.annotations.Nullable;

/// What a claim must be to be an answer: a small tree, in which names stand as they were asked for.
/// [#parse] reads it, and each prints as the query that it is.
///
/// ```java
/// Condition.parse("about:deepseek (type:score OR relation:ahead) since:2026-01 NOT outlet:\"AI Post\"");
/// ```
public sealed interface Condition {

  /// A place in a query.
  ///
  /// @param query the whole
  /// @param column in code points from 1
  record Place(String query, int column) {}

  /// Every claim.
  static Condition everything() {
    return new All(List.of());
  }

  /// @throws QueryFault where the text is no query, with the column
  static Condition parse(String text) {
    return new ConditionReader(text).read();
  }

  /// Both; what is everything is left out.
  default Condition and(Condition other) {
    return All.of(List.of(this, other));
  }

  /// All of them must hold.
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    /// Flat: what is itself such a list is taken apart.
    static Condition of(List<Condition> parts) {
      List<Condition> flat =
          parts.stream()
              .flatMap(
                  part -> part instanceof All(var inner) ? inner.stream() : List.of(part).stream())
              .toList();
      return flat.size() == 1 ? flat.getFirst() : new All(flat);
    }

    @Override
    public String toString() {
      return parts.stream().map(Condition::grouped).collect(joining(" "));
    }
  }

  /// At least one of them holds.
  ///
  /// @param parts at least two
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Condition::grouped).collect(joining(" OR "));
    }
  }

  record Not(Condition part) implements Condition {
    @Override
    public String toString() {
      return "NOT " + part.grouped();
    }
  }

  /// The words stand in this order in the claim's sentence or slots, in whatever endings.
  record Words(String words) implements Condition {
    @Override
    public String toString() {
      return quoted(words);
    }
  }

  /// Who or what has a part in the claim.
  ///
  /// @param role null for any
  /// @param name any alias, or words that describe somebody unnamed
  /// @param only not its family: models, people, subsidiaries, versions, parts
  /// @param place where the name stands in a query; null where it was asked for otherwise
  record Involves(@Nullable Role role, String name, boolean only, @Nullable Place place)
      implements Condition {
    @Override
    public String toString() {
      String field = role == null ? "about" : role.label();
      return field + (only ? ":=" : ":") + quoted(name);
    }
  }

  /// @param types any of these; at least one
  record OfType(Set<ClaimType> types) implements Condition {
    public OfType {
      types = Set.copyOf(types);
    }

    @Override
    public String toString() {
      return "type:" + types.stream().sorted().map(ClaimType::label).collect(joining(","));
    }
  }

  /// A comparison whose subject stands so to its objects.
  record Related(Relation relation) implements Condition {
    @Override
    public String toString() {
      return "relation:" + relation.label();
    }
  }

  /// Margin, result, rank or amount, whatever its unit.
  ///
  /// @param least inclusive
  /// @param most inclusive
  /// @param text as it was written: ">80"
  record Valued(double least, double most, String text) implements Condition {
    @Override
    public String toString() {
      return "value:" + text;
    }
  }

  record InUnit(String unit) implements Condition {
    @Override
    public String toString() {
      return "unit:" + quoted(unit);
    }
  }

  record Certain(Certainty certainty) implements Condition {
    @Override
    public String toString() {
      return "certainty:" + certainty.label();
    }
  }

  record Voiced(Voice voice) implements Condition {
    @Override
    public String toString() {
      return "voice:" + word(voice);
    }

    static String word(Voice voice) {
      return voice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Whether the claim is that it is not so.
  record Negated(boolean negated) implements Condition {
    @Override
    public String toString() {
      return "negated:" + negated;
    }
  }

  /// The claim's date lies at least partly on or after the first day of this.
  record Since(StatedDate date) implements Condition {
    @Override
    public String toString() {
      return "since:" + date;
    }
  }

  /// The claim's date lies at least partly on or before the last day of this.
  record Until(StatedDate date) implements Condition {
    @Override
    public String toString() {
      return "until:" + date;
    }
  }

  /// The article was published from the first day of one to the last day of the other.
  record Published(StatedDate from, StatedDate until) implements Condition {
    @Override
    public String toString() {
      return "published:" + (from.equals(until) ? from : from + ".." + until);
    }
  }

  /// @param place as in [Involves]
  record From(String outlet, @Nullable Place place) implements Condition {
    @Override
    public String toString() {
      return "outlet:" + quoted(outlet);
    }
  }

  /// What an analyst has made of it. Rejected claims are found by nothing else.
  record Judged(Verdict verdict) implements Condition {
    @Override
    public String toString() {
      return "review:" + verdict.label();
    }
  }

  /// @param article its id
  record In(String article) implements Condition {
    @Override
    public String toString() {
      return "article:" + quoted(article);
    }
  }

  /// @param rule its name, or its type alone
  record FoundBy(String rule) implements Condition {
    @Override
    public String toString() {
      return "rule:" + quoted(rule);
    }
  }

  private String grouped() {
    return this instanceof Any || (this instanceof All(var parts) && parts.size() != 1)
        ? "(" + this + ")"
        : toString();
  }

  private static String quoted(String words) {
    boolean plain =
        words.codePoints().noneMatch(ConditionReader::parts)
            && !words.contains(":")
            && !words.startsWith("-")
            && !words.isEmpty()
            && !Set.of("AND", "OR", "NOT").contains(words);
    return plain ? words : '"' + words.replace("\"", "") + '"';
  }
}
