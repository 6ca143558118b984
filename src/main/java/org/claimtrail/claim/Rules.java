package org.claimtrail.claim;

import static org.claimtrail.claim.RuleFile.texts;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private Rules(List<Rule> rules) {
    this.rules = rules;
  }

  /// Words that a rule's pattern found.
  ///
  /// @param to index after the last
  record Match(Rule rule, int from, int to) {}

  static Rules of(ClaimType type) {
    List<Rule> rules = RuleFile.of(type).stream().map(node -> rule(type, node)).toList();
    return new Rules(rules);
  }

  List<Rule> rules() {
    return rules;
  }

  /// All matches in a sentence, by rule; none inside a longer one.
  List<Match> in(Sentence sentence) {
    List<Match> found = new ArrayList<>();
    Set<String> lemmas = lemmas(sentence);
    for (Rule rule : rules) {
      if (!Collections.disjoint(rule.words(), lemmas)) {
        TokenSequenceMatcher matcher = rule.pattern().getMatcher(sentence.words());
        while (matcher.find()) {
          found.add(new Match(rule, matcher.start(), matcher.end()));
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

  private static Set<String> lemmas(Sentence sentence) {
    Set<String> lemmas = HashSet.newHashSet(sentence.size());
    for (CoreLabel word : sentence.words()) {
      lemmas.add(word.lemma());
    }
    return lemmas;
  }

  private static Rule rule(ClaimType type, JsonNode node) {
    List<String> cues = texts(node.path("cues"));
    String written = node.path("pattern").asString(null);
    String pattern =
        written != null
            ? written
            : cues.stream().map(Rules::sequence).collect(Collectors.joining(" | "));
    Set<String> words = new HashSet<>(texts(node.path("words")));
    cues.forEach(cue -> words.addAll(firstLemmas(cue)));
    String relation = node.path("relation").asString(null);
    return new Rule(
        type,
        node.path("name").asString(),
        words,
        TokenSequencePattern.compile(ENVIRONMENT, pattern),
        relation == null ? null : Relation.labelled(relation).orElseThrow(),
        node.path("says").asString(null),
        examples(node.path("examples")));
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
