package org.claimtrail.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.entity.EntityType;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// A sentence with its noun phrases and amounts, and questions to its dependency graph. Words are
/// their indices from 0.
final class Reading {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "nsubj:xsubj", "csubj");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final List<Amount> amounts;
  private final int index;

  Reading(Sentence sentence, int index) {
    this.sentence = sentence;
    this.index = index;
    phrases = Phrases.of(sentence);
    amounts = Amounts.in(sentence);
  }

  Sentence sentence() {
    return sentence;
  }

  /// The sentence's place in its article, from 0.
  int index() {
    return index;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<Amount> amounts() {
    return amounts;
  }

  Optional<Phrase> phraseAt(int word) {
    return phrases.stream().filter(phrase -> phrase.contains(word)).findFirst();
  }

  Optional<Phrase> lastPhraseBefore(int word, Predicate<Phrase> wanted) {
    return phrases.reversed().stream().filter(p -> p.to() <= word).filter(wanted).findFirst();
  }

  Optional<Phrase> firstPhraseFrom(int word, Predicate<Phrase> wanted) {
    return phrases.stream().filter(p -> p.from() >= word).filter(wanted).findFirst();
  }

  /// Whether a phrase is an amount: "seven months".
  boolean measures(Phrase phrase) {
    return sentence.mention(phrase.head()).isEmpty()
        && amounts.stream().anyMatch(a -> a.from() < phrase.to() && a.to() > phrase.head());
  }

  boolean names(Phrase phrase, EntityType... types) {
    return mentionIn(phrase, types).isPresent();
  }

  /// The last mention of one of the types in the phrase.
  Optional<Mention> mentionIn(Phrase phrase, EntityType... types) {
    for (int at = phrase.to() - 1; at >= phrase.from(); at--) {
      Optional<Mention> mention = sentence.mention(at);
      if (mention.isPresent() && List.of(types).contains(mention.get().entity().type())) {
        return mention;
      }
    }
    return Optional.empty();
  }

  /// The phrase and those listed with it: "A, B and C".
  List<Phrase> listFrom(Phrase first) {
    List<Phrase> list = new ArrayList<>(List.of(first));
    int at = first.to();
    while (at < sentence.size()) {
      int next = afterJoint(at);
      Optional<Phrase> phrase = next == at ? Optional.empty() : phraseStarting(next);
      if (phrase.isEmpty() || !likeFirst(first, phrase.get())) {
        break;
      }
      list.add(phrase.get());
      at = phrase.get().to();
    }
    return list;
  }

  private boolean likeFirst(Phrase first, Phrase next) {
    boolean verbFollows =
        next.to() < sentence.size()
            && (sentence.tag(next.to()).startsWith("VB") || sentence.tag(next.to()).equals("MD"))
            && !sentence.tag(next.to()).equals("VBN")
            && !sentence.tag(next.to()).equals("VBG");
    boolean named = sentence.mention(first.head()).isPresent();
    return !verbFollows && named == sentence.mention(next.head()).isPresent();
  }

  /// After a comma, "and", "or", "as well as" and, in parentheses, an aside of at most six words.
  private int afterJoint(int from) {
    int at = from;
    if (at < sentence.size() && sentence.surface(at).equals("(")) {
      int close = at;
      while (close < sentence.size() && !sentence.surface(close).equals(")")) {
        close++;
      }
      if (close - at <= 6) {
        at = close + 1;
      }
    }
    int start = at;
    while (at < sentence.size()
        && JOINTS.contains(sentence.surface(at).toLowerCase(java.util.Locale.ROOT))) {
      at++;
    }
    return at == start ? from : at;
  }

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "nor", "both", "either");

  private Optional<Phrase> phraseStarting(int word) {
    return phrases.stream().filter(phrase -> phrase.from() == word).findFirst();
  }

  // The graph.

  @Nullable IndexedWord node(int word) {
    return sentence.node(word);
  }

  /// The word that governs most of the words from `from` up to `to`: the one whose own governor
  /// stands outside.
  int headOf(int from, int to) {
    for (int at = from; at < to; at++) {
      IndexedWord node = node(at);
      if (node != null) {
        IndexedWord governor = sentence.graph().getParent(node);
        if (governor == null || governor.index() <= from || governor.index() > to) {
          return at;
        }
      }
    }
    return from;
  }

  /// The words in one of the relations to `word`, in order.
  List<Integer> dependents(int word, Predicate<String> relation) {
    IndexedWord node = node(word);
    if (node == null) {
      return List.of();
    }
    return sentence.graph().outgoingEdgeList(node).stream()
        .filter(edge -> relation.test(edge.getRelation().toString()))
        .map(edge -> edge.getDependent().index() - 1)
        .filter(dependent -> dependent < sentence.size())
        .distinct()
        .sorted()
        .toList();
  }

  List<Integer> dependents(int word, String relation) {
    return dependents(word, relation::equals);
  }

  /// An edge to the word's governor.
  record Governor(String relation, int word) {}

  List<Governor> governors(int word) {
    IndexedWord node = node(word);
    if (node == null) {
      return List.of();
    }
    List<Governor> governors = new ArrayList<>();
    for (SemanticGraphEdge edge : sentence.graph().incomingEdgeList(node)) {
      governors.add(new Governor(edge.getRelation().toString(), edge.getGovernor().index() - 1));
    }
    return governors;
  }

  boolean passive(int verb) {
    if (!sentence.tag(verb).matches("VB[DN]")) {
      return false;
    }
    boolean by = verb + 1 < sentence.size() && sentence.surface(verb + 1).equals("by");
    return by
        || !dependents(verb, r -> r.equals("nsubj:pass") || r.equals("aux:pass")).isEmpty()
        || sentence.tag(verb).equals("VBN")
            && !dependents(verb, r -> r.equals("obl:agent") || r.equals("obl:by")).isEmpty();
  }

  /// The word that is the grammatical subject of a verb, adjective or noun: its own, that of the
  /// verb that it hangs on, or the noun that it describes. Empty when the graph knows none.
  Optional<Integer> subjectOf(int word) {
    return subjectOf(word, new HashSet<>());
  }

  private Optional<Integer> subjectOf(int word, Set<Integer> seen) {
    if (!seen.add(word)) {
      return Optional.empty();
    }
    List<Integer> own = dependents(word, SUBJECTS::contains);
    for (int subject : own) {
      if (!relative(subject)) {
        return Optional.of(subject);
      }
    }
    for (Governor governor : governors(word)) {
      Optional<Integer> found = throughGovernor(governor, seen);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> throughGovernor(Governor governor, Set<Integer> seen) {
    String relation = governor.relation();
    if (relation.startsWith("acl") || relation.equals("amod") || relation.equals("appos")) {
      return Optional.of(governor.word());
    }
    boolean onVerb =
        relation.startsWith("conj")
            || relation.startsWith("xcomp")
            || relation.startsWith("advcl")
            || relation.startsWith("obj")
            || relation.startsWith("obl")
            || relation.startsWith("advmod")
            || relation.startsWith("dep")
            || relation.startsWith("ccomp")
            || relation.startsWith("parataxis");
    if (onVerb) {
      return subjectOf(governor.word(), seen);
    }
    return relation.startsWith("nmod") && !sentence.mention(governor.word()).isPresent()
        ? subjectOf(governor.word(), seen)
        : Optional.empty();
  }

  private boolean relative(int word) {
    return sentence.tag(word).startsWith("W");
  }

  /// Whether `word` hangs, over any number of steps, on `governor`.
  boolean under(int word, int governor) {
    IndexedWord node = node(word);
    IndexedWord top = node(governor);
    Set<IndexedWord> seen = new HashSet<>();
    while (node != null && seen.add(node)) {
      if (node.equals(top)) {
        return true;
      }
      node = sentence.graph().getParent(node);
    }
    return false;
  }
}
