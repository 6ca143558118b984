package org.claimtrail.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimtrail.annotate.Sentence;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Reference.Named;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// Whom a claim may be about: what its sentence names or means, what the sentences before it name,
/// and what the article as a whole speaks of; with what speaks for each.
final class SubjectOptions {

  /// How many sentences back a name is an option.
  private static final int REACH = 6;

  private final Scene scene;
  private final Speakers speakers;
  private final Discourse discourse;

  SubjectOptions(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
    discourse = new Discourse(scene.readings());
  }

  /// @param beside the other candidates of the sentence
  /// @param before the subjects of the claims found in the sentences before, the last sentence's
  ///   first
  List<Option> of(
      Reading reading, Candidate candidate, List<Candidate> beside, List<Set<Reference>> before) {
    Collector collector = new Collector(reading, candidate);
    collector.sentence();
    collector.earlier();
    collector.article();
    collector.claims(beside, before);
    return collector.options();
  }

  private final class Collector {
    private final Reading reading;
    private final Sentence sentence;
    private final Candidate candidate;
    private final int cue;
    private final Map<Reference, Set<String>> found = new LinkedHashMap<>();

    Collector(Reading reading, Candidate candidate) {
      this.reading = reading;
      this.candidate = candidate;
      sentence = reading.sentence();
      cue = candidate.cue();
      add(candidate.subject());
    }

    private Set<String> add(Reference reference) {
      return found.computeIfAbsent(reference, _ -> new HashSet<>());
    }

    // The sentence.

    void sentence() {
      EntityType first = null;
      Set<EntityType> seen = new HashSet<>();
      for (int word = 0; word < sentence.size(); word++) {
        if (sentence.mention(word).isPresent()) {
          Entity entity = sentence.mention(word).get().entity();
          Set<String> features = add(new Named(entity));
          String type = entity.type().label();
          where(features, "named", word, type);
          between(features, word, entity.type());
          features.add("named");
          if (first == null) {
            features.add("first");
            first = entity.type();
          }
          if (seen.add(entity.type())) {
            features.add("first of type");
          }
        }
      }
      for (Phrase phrase : reading.phrases()) {
        if (sentence.mention(phrase.head()).isEmpty()) {
          Reference reference = scene.reference(reading, phrase);
          Set<String> features = add(reference);
          String kind = reference instanceof Described ? "described" : "meant";
          where(features, kind, phrase.head(), type(reference));
          features.add(kind);
          String path = path(phrase.head());
          String noun = sentence.lemma(phrase.head());
          features.add(kind + " noun " + noun);
          features.add(kind + " noun " + noun + path);
          features.add(kind + " opening " + lower(phrase.from()));
          features.add("phrase" + path);
        }
      }
    }

    private void where(Set<String> features, String kind, int word, String type) {
      String path = path(word);
      String side = word < cue ? "left" : word > cue ? "right" : "cue";
      String relation = relation(word);
      features.add(kind + path);
      features.add(kind + path + " " + type);
      features.add(kind + " steps " + Math.min(6, path.length() - path.replace(" ", "").length()));
      features.add(kind + " " + side + " " + distance(word));
      features.add(kind + " " + side + " " + type);
      features.add(kind + " as " + relation);
      features.add(kind + " as " + relation + " " + side);
      features.add(kind + " before " + (word + 1 < sentence.size() ? shape(word + 1) : "end"));
      features.add(kind + " after " + (word > 0 ? shape(word - 1) : "start"));
      if (inParentheses(sentence, word) && !inParentheses(sentence, cue)) {
        features.add("in parentheses");
      }
      for (Speech speech : speakers.in(reading)) {
        if (speech.covers(cue) && !speech.covers(word)) {
          features.add("outside the speech");
        }
      }
    }

    private void between(Set<String> features, int word, EntityType type) {
      int all = 0;
      int like = 0;
      for (int at = Math.min(word, cue) + 1; at < Math.max(word, cue); at++) {
        if (sentence.mention(at).isPresent()) {
          all++;
          like += sentence.mention(at).get().entity().type() == type ? 1 : 0;
        }
      }
      String side = word < cue ? "left" : "right";
      features.add("names between " + side + Math.min(3, all));
      features.add("like names between " + side + Math.min(3, like) + type.label());
    }

    private String distance(int word) {
      int distance = Math.abs(word - cue);
      return distance == 0
          ? "0"
          : distance < 3 ? "2" : distance < 6 ? "5" : distance < 11 ? "10" : "far";
    }

    private String relation(int word) {
      List<Reading.Governor> governors = reading.governors(word);
      return governors.isEmpty() ? "root" : governors.getFirst().relation();
    }

    /// The way from the cue to a word through the graph: up to their common governor, then down.
    private String path(int word) {
      return Paths.between(reading, cue, word);
    }

    private String shape(int word) {
      return sentence
          .mention(word)
          .map(mention -> mention.entity().type().label())
          .orElseGet(
              () ->
                  Character.isDigit(sentence.surface(word).charAt(0)) ? "#" : sentence.lemma(word));
    }

    private String lower(int word) {
      return sentence.surface(word).toLowerCase(Locale.ROOT);
    }

    // The sentences before.

    void earlier() {
      Set<Entity> seen = new HashSet<>();
      Map<EntityType, Integer> rank = new LinkedHashMap<>();
      for (int at = reading.index() - 1; at >= Math.max(0, reading.index() - REACH); at--) {
        Reading earlier = scene.readings().get(at);
        Sentence other = earlier.sentence();
        int back = Math.min(4, reading.index() - at);
        int verb = Discourse.firstVerb(other);
        boolean first = true;
        for (int word = 0; word < other.size(); word++) {
          if (other.mention(word).isPresent()) {
            Entity entity = other.mention(word).get().entity();
            if (seen.add(entity)) {
              String type = entity.type().label();
              int place = rank.merge(entity.type(), 1, Integer::sum);
              Set<String> features = add(new Named(entity));
              features.add("back " + back);
              features.add("back " + back + " " + type);
              features.add("back as " + (word <= verb ? "subject" : "other") + back);
              features.add("back same block " + other.block().equals(sentence.block()));
              features.add("back rank " + Math.min(4, place));
              features.add("back first " + first + back);
              if (inParentheses(other, word)) {
                features.add("back in parentheses");
              }
            }
            first = false;
          }
        }
      }
    }

    // The article.

    void article() {
      Discourse.Place place = discourse.at(reading);
      for (EntityType type : EntityType.values()) {
        named(discourse.mostNamed(type), "topic " + type.label());
        named(place.firsts().get(type), "first of paragraph " + type.label());
        named(place.lasts().get(type), "last of paragraph " + type.label());
        named(place.lastSubjects().get(type), "last subject " + type.label());
      }
      place.heading().stream().limit(REACH).forEach(entity -> named(entity, "heading"));
      named(place.first(), "opens the paragraph");
      named(place.firstBefore(), "opens the paragraph before");
      Named author = scene.author();
      if (author != null) {
        add(author).add("author");
      }
    }

    private void named(@Nullable Entity entity, String feature) {
      if (entity != null) {
        add(new Named(entity)).add(feature);
      }
    }

    // What else is claimed.

    void claims(List<Candidate> beside, List<Set<Reference>> before) {
      for (Candidate other : beside) {
        Set<String> features = found.get(other.subject());
        if (features != null && !other.equals(candidate)) {
          features.add("subject beside");
          if (other.type() == candidate.type()) {
            features.add("subject beside, same type");
          }
          if (other.cue() < cue) {
            features.add("subject beside, before");
          }
        }
      }
      for (int back = 0; back < before.size(); back++) {
        for (Reference subject : before.get(back)) {
          Set<String> features = found.get(subject);
          if (features != null) {
            features.add("subject " + (back + 1) + " back");
          }
        }
      }
    }

    // All of it.

    List<Option> options() {
      candidate.objects().forEach(object -> mark(object, "object"));
      mark(candidate.subject(), "by rule");
      mark(candidate.subject(), "by rule " + candidate.rule());
      for (Speech speech : speakers.in(reading)) {
        mark(speech.speaker(), "speaker");
      }
      return found.entrySet().stream()
          .map(option -> new Option(option.getKey(), complete(option.getKey(), option.getValue())))
          .toList();
    }

    private void mark(Reference reference, String feature) {
      Set<String> features = found.get(reference);
      if (features != null) {
        features.add(feature);
      }
    }

    /// The features with those of the reference itself, each also for the claim's type alone and,
    /// where it is a way through the graph, for the cue alone.
    private Set<String> complete(Reference reference, Set<String> own) {
      boolean here = own.contains("named") || own.contains("meant") || own.contains("described");
      if (!here) {
        own.add("elsewhere");
        own.add("elsewhere " + type(reference));
      }
      if (reference instanceof Named(Entity entity)) {
        double share = discourse.share(entity);
        own.add("share " + (share < 0.34 ? "low" : share < 0.67 ? "middle" : "high"));
        if (discourse.inTitle(entity)) {
          own.add("in title");
        }
        String owner = entity.owner(scene.day());
        if (owner != null
            && found.keySet().stream().anyMatch(other -> other.name().equals(owner))) {
          own.add("beside its owner");
        }
      }
      String claim = candidate.type().label() + ": ";
      String word = shape(cue) + ": ";
      Set<String> all = new HashSet<>(own);
      for (String feature : own) {
        all.add(claim + feature);
        if (feature.contains(" >") || feature.contains(" <") || feature.contains(" as ")) {
          all.add(word + feature);
        }
      }
      all.add(claim + type(reference));
      return all;
    }
  }

  private static String type(Reference reference) {
    return switch (reference) {
      case Named(Entity entity) -> entity.type().label();
      case Described _ -> "described";
    };
  }

  private static boolean inParentheses(Sentence sentence, int word) {
    int depth = 0;
    for (int at = 0; at < word; at++) {
      depth +=
          switch (sentence.surface(at)) {
            case "(" -> 1;
            case ")" -> -1;
            default -> 0;
          };
    }
    return depth > 0;
  }
}
