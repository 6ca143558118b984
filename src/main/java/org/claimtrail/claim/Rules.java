package org.claimtrail.claim;

import static org.claimtrail.claim.RuleFile.texts;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimtrail.annotate.EntityAnnotation;
import org.claimtrail.annotate.Sentence;
import tools.jackson.databind.JsonNode;

/// The rules of one claim type, from its file, and their matches in a sentence.
///
/// A rule's cues are phrases of lemmas: `draw level with`; `beat/VB` asks for a tag as well, `a|b`
/// allows either, `*` stands for up to three words, `#` for a number, `<model>` for a mention of
/// that type. A rule may have a TokensRegex `pattern` instead, and then names under `words` the
/// lemmas without which it need not be tried.
final class Rules {

  private static final Env ENVIRONMENT = environment();

  private final List<Rule> rules;

  /// The cues that a sentence with the lemma may hold.
  private final Map<String, List<Owned>> byWord = new HashMap<>();

  private Rules(List<Rule> rules) {
    this.rules = rules;
    int place = 0;
    for (Rule rule : rules) {
      for (Rule.Cue cue : rule.cues()) {
        Owned owned = new Owned(rule, cue, place++);
        cue.words()
            .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(owned));
      }
    }
  }

  /// @param place where the cue stands in the file
  private record Owned(Rule rule, Rule.Cue cue, int place) {}

  /// Words that a rule's pattern found.
  ///
  /// @param to index after the last
  record Match(Rule rule, int from, int to) {
    private boolean beginsLike(Match other) {
      return rule.id().equals(other.rule.id()) && from == other.from;
    }
  }

  static Rules of(ClaimType type) {
    List<Rule> rules = RuleFile.of(type).stream().map(node -> rule(type, node)).toList();
    return new Rules(rules);
  }

  List<Rule> rules() {
    return rules;
  }

  /// All matches in a sentence, by rule; none inside a longer one, and of a rule's cues that begin
  /// at the same word the one listed first.
  List<Match> in(Sentence sentence) {
    SortedSet<Owned> possible = new TreeSet<>(Comparator.comparingInt(Owned::place));
    for (CoreLabel word : sentence.words()) {
      possible.addAll(byWord.getOrDefault(word.lemma(), List.of()));
    }
    List<Match> found = new ArrayList<>();
    for (Owned owned : possible) {
      TokenSequenceMatcher matcher = owned.cue().pattern().getMatcher(sentence.words());
      while (matcher.find()) {
        Match match = new Match(owned.rule(), matcher.start(), matcher.end());
        if (found.stream().noneMatch(match::beginsLike)) {
          found.add(match);
        }
      }
    }
    return found.stream()
        .filter(match -> found.stream().noneMatch(other -> inside(match, other)))
        .toList();
  }

  /// Whether a longer match holds this one: "six times as powerful as" holds "as powerful as".
  private static boolean inside(Match match, Match other) {
    return other.from() <= match.from()
        && match.to() <= other.to()
        && other.to() - other.from() > match.to() - match.from();
  }

  private static Rule rule(ClaimType type, JsonNode node) {
    List<String> written = texts(node.path("cues"));
    String pattern = node.path("pattern").asString(null);
    List<Rule.Cue> cues =
        pattern != null
            ? List.of(cue(Set.copyOf(texts(node.path("words"))), pattern))
            : written.stream()
                .map(cue -> cue(new HashSet<>(firstLemmas(cue)), sequence(cue)))
                .toList();
    String relation = node.path("relation").asString(null);
    return new Rule(
        type,
        node.path("name").asString(),
        cues,
        relation == null ? null : Relation.labelled(relation).orElseThrow(),
        node.path("says").asString(null),
        examples(node.path("examples")));
  }

  private static Rule.Cue cue(Set<String> words, String pattern) {
    return new Rule.Cue(words, TokenSequencePattern.compile(ENVIRONMENT, pattern));
  }

  private static List<Rule.Example> examples(JsonNode nodes) {
    List<Rule.Example> examples = new ArrayList<>();
    nodes.forEachEntry((text, claims) -> examples.add(new Rule.Example(text, texts(claims))));
    return examples;
  }

  private static String sequence(String cue) {
    StringBuilder sequence = new StringBuilder("(");
    for (String part : cue.split(" ", -1)) {
      sequence.append(token(part)).append(' ');
    }
    return sequence.append(')').toString();
  }

  private static String token(String part) {
    if (part.equals("*")) {
      return "[]{0,3}?";
    }
    if (part.equals("#")) {
      return "[{tag:CD}]";
    }
    if (part.startsWith("<") && part.endsWith(">")) {
      return "[{entity:/" + part.substring(1, part.length() - 1) + "/}]";
    }
    int slash = part.indexOf('/');
    String lemma = slash < 0 ? part : part.substring(0, slash);
    String tag = slash < 0 ? "" : ";tag:/" + part.substring(slash + 1) + ".*/";
    List<String> alternatives = new ArrayList<>();
    for (String alternative : lemma.replace(".", "\\.").split("\\|", -1)) {
      alternatives.add("[{lemma:/" + alternative + "/" + tag + "}]");
      if (alternative.contains("-")) {
        alternatives.add(parted(alternative, tag));
      }
    }
    return "(" + String.join(" | ", alternatives) + ")";
  }

  /// "state-of-the-art" as the tokenizer mostly cuts it, hyphens being words.
  private static String parted(String lemma, String tag) {
    List<String> parts = new ArrayList<>(List.of(lemma.split("-", -1)));
    String last = parts.removeLast();
    return parts.stream()
        .map(part -> "[{lemma:/" + part + "/}] [{word:\"-\"}] ")
        .collect(Collectors.joining("", "(", "[{lemma:/" + last + "/" + tag + "}])"));
  }

  private static List<String> firstLemmas(String cue) {
    for (String part : cue.split(" ", -1)) {
      if (!part.equals("*") && !part.equals("#") && !part.startsWith("<")) {
        int slash = part.indexOf('/');
        List<String> lemmas = new ArrayList<>();
        for (String lemma : (slash < 0 ? part : part.substring(0, slash)).split("\\|", -1)) {
          lemmas.add(lemma);
          lemmas.add(lemma.split("-", -1)[0]);
        }
        return lemmas;
      }
    }
    throw new IllegalArgumentException("a cue without a word: " + cue);
  }

  private static Env environment() {
    Env environment = TokenSequencePattern.getNewEnv();
    environment.bind("entity", EntityAnnotation.class);
    return environment;
  }
}
