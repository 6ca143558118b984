package org.claimtrail.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.Voice;
import org.claimtrail.index.Role;
import org.claimtrail.review.Verdict;

/// What a query can ask for by name.
public enum QueryField {
  ABOUT("a name", "subject, object, claimant or benchmark, itself or by its family"),
  SUBJECT("a name", "whom or what the claim is about"),
  OBJECT("a name", "one of the others that it involves"),
  CLAIMANT("a name", "who makes it"),
  BENCHMARK("a name", "on what it was measured"),
  OUTLET("an outlet's name", "who published it"),
  TYPE(words(Stream.of(ClaimType.values()).map(ClaimType::label)), "what kind of claim it is"),
  RELATION(words(Stream.of(Relation.values()).map(Relation::label)), "of comparisons"),
  VALUE("a number such as 80, >80, <=1.6T or 70..80", "result, rank, margin or amount"),
  UNIT("a unit such as percent", "of its value"),
  CERTAINTY(words(Stream.of(Certainty.values()).map(Certainty::label)), "how sure the text is"),
  VOICE(words(Stream.of(Voice.values()).map(Condition.Voiced::word)), "who stands behind it"),
  SELF_REPORTED("true or false", "whether the claimant speaks of its own"),
  NEGATED("true or false", "whether it is that something is not so"),
  SINCE("a day, month or year", "the claim's date, from its first day on"),
  UNTIL("a day, month or year", "the claim's date, up to its last day"),
  PUBLISHED("a day, month or year, or two with .. between", "the article's date"),
  REVIEW(words(Stream.of(Verdict.values()).map(Verdict::label)), "what an analyst made of it"),
  ARTICLE("an article's id", "where it is made"),
  RULE("a rule's name or type", "which rule found it");

  private static final Set<QueryField> NAMES =
      Set.of(ABOUT, SUBJECT, OBJECT, CLAIMANT, BENCHMARK, OUTLET);

  private final String expected;
  private final String meaning;

  QueryField(String expected, String meaning) {
    this.expected = expected;
    this.meaning = meaning;
  }

  /// The word before the colon: "self-reported".
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What may stand behind the colon.
  public String expected() {
    return expected;
  }

  public String meaning() {
    return meaning;
  }

  /// Whether names of somebody or something stand behind it.
  public boolean takesNames() {
    return NAMES.contains(this);
  }

  public static Optional<QueryField> labelled(String label) {
    String same = label.replace('_', '-');
    return Stream.of(values()).filter(one -> one.label().equalsIgnoreCase(same)).findFirst();
  }

  /// The role that it asks for; empty for any role, and for fields that ask for something else.
  Optional<Role> role() {
    return Stream.of(Role.values()).filter(role -> role.label().equals(label())).findFirst();
  }

  private static String words(Stream<String> labels) {
    List<String> all = labels.toList();
    return String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
  }
}
