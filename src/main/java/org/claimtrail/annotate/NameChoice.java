package org.claimtrail.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimtrail.annotate.NameSentence.Run;
import org.claimtrail.article.Span;
import org.claimtrail.entity.EntityType;
import org.jspecify.annotations.Nullable;

/// Chooses an article's names. What the model thinks of one occurrence of some words counts for all
/// others: they are a name everywhere or nowhere, unless within a longer one, and of one type. The
/// catalogue's places are left to [Places].
final class NameChoice {

  /// What is less likely everywhere is not looked at.
  private static final double LEAST = 0.03;

  private static final int LONGEST = 10;

  /// How likely words must be a name, and how much likelier they are when another name says so, all
  /// as logarithms of odds.
  private static final double THRESHOLD = 0;

  private static final double SURNAME = 3;
  private static final double FIRST_NAME = 1;
  private static final double OPENING = 2;
  private static final double OTHER_CAPITALS = 2;
  private static final double SPEAKER = 3;
  private static final double FIRM = 4;

  /// What stands behind a firm's name.
  private static final Set<String> FIRM_FORMS =
      Set.of("Inc", "Inc.", "Ltd", "Ltd.", "Corp", "Corp.", "LLC", "PLC", "GmbH", "AG", "SAS");

  /// How many lines somebody opens who speaks in an interview.
  private static final int SPEAKS = 3;

  /// One occurrence outweighs no more than a few others.
  private static final double SUREST = 5;

  /// @param span in the folded text
  record Name(Span span, EntityType type) {}

  private record Occurrence(Span span, Map<EntityType, Double> likelihoods) {

    /// As a logarithm.
    double odds(EntityType type) {
      double likelihood = likelihoods.getOrDefault(type, 0.0);
      double odds = Math.log((likelihood + 1e-6) / (1 - likelihood + 1e-6));
      return Math.clamp(odds, -SUREST, SUREST);
    }
  }

  private static final class Candidate {
    final String surface;
    final String firstWord;
    final List<Occurrence> occurrences = new ArrayList<>();
    final Map<EntityType, Double> hints = new EnumMap<>(EntityType.class);

    Candidate(String surface, String firstWord) {
      this.surface = surface;
      this.firstWord = firstWord;
    }

    void hint(EntityType type, double weight) {
      hints.merge(type, weight, Math::max);
    }

    /// The likeliest type by the given occurrences; null where none is likely.
    @Nullable EntityType type(List<Occurrence> free) {
      EntityType likeliest = null;
      double most = THRESHOLD;
      for (EntityType type : EntityType.values()) {
        double odds = 0;
        for (Occurrence occurrence : free) {
          odds += occurrence.odds(type);
        }
        odds = odds / free.size() + hints.getOrDefault(type, 0.0);
        if (odds > most) {
          most = odds;
          likeliest = type;
        }
      }
      return likeliest;
    }
  }

  private record Link(NameSentence sentence, Run run, NameChain chain) {}

  private final NameText text;
  private final List<Link> links = new ArrayList<>();
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  private NameChoice(NameText text) {
    this.text = text;
  }

  static List<Name> of(NameText text, NameModel model, WordKinds kinds) {
    NameChoice choice = new NameChoice(text);
    for (NameSentence sentence : text.sentences) {
      for (Run run : sentence.runs()) {
        choice.links.add(new Link(sentence, run, model.chain(text, sentence, run, kinds)));
      }
    }
    choice.links.forEach(choice::propose);
    choice.findOccurrences();
    Map<String, EntityType> first = new LinkedHashMap<>();
    choice.choose(first);
    choice.hint(first);
    return choice.choose(new LinkedHashMap<>());
  }

  private void propose(Link link) {
    NameSentence sentence = link.sentence();
    Run run = link.run();
    for (int from = run.from(); from < run.to(); from++) {
      NameWord word = sentence.word(from);
      if (Character.isUpperCase(word.text.charAt(0))) {
        candidate(sentence, from, from + 1);
      }
      if (word.known != null && word.opens) {
        int to = from + 1;
        while (to < run.to() && sentence.word(to).known != null && !sentence.word(to).opens) {
          to++;
        }
        candidate(sentence, from, to);
      }
      for (EntityType type : EntityType.values()) {
        if (link.chain().likelihood(from - run.from(), NameChain.begin(type)) > LEAST) {
          for (int to = from + 1; to <= Math.min(run.to(), from + LONGEST); to++) {
            if (link.chain().likelihood(from - run.from(), to - run.from(), type) > LEAST) {
              candidate(sentence, from, to);
            }
          }
        }
      }
    }
  }

  private void candidate(NameSentence sentence, int from, int to) {
    if (sentence.hasTwo(from, to)) {
      hintKnown(sentence, from, to);
    } else {
      candidate(span(sentence, from, to).in(text.text.text()), sentence.word(from));
    }
  }

  private Candidate candidate(String surface, NameWord first) {
    return candidates.computeIfAbsent(surface, _ -> new Candidate(surface, first.text));
  }

  /// What was taken for one name holds several of the catalogue's.
  private void hintKnown(NameSentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      NameWord word = sentence.word(at);
      int end = at + 1;
      while (end < to && sentence.word(end).known != null && !sentence.word(end).opens) {
        end++;
      }
      if (word.known != null && word.opens) {
        candidate(span(sentence, at, end).in(text.text.text()), word).hint(word.known, 2 * SUREST);
      }
    }
  }

  private static Span span(NameSentence sentence, int from, int to) {
    return sentence.word(from).span.to(sentence.word(to - 1).span);
  }

  private void findOccurrences() {
    Map<String, List<Candidate>> byFirstWord = new HashMap<>();
    for (Candidate candidate : candidates.values()) {
      byFirstWord.computeIfAbsent(candidate.firstWord, _ -> new ArrayList<>()).add(candidate);
    }
    for (Link link : links) {
      for (int from = link.run().from(); from < link.run().to(); from++) {
        for (Candidate candidate :
            byFirstWord.getOrDefault(link.sentence().word(from).text, List.of())) {
          find(candidate, link, from);
        }
      }
    }
  }

  private void find(Candidate candidate, Link link, int from) {
    int start = link.sentence().word(from).span.start();
    int end = start + candidate.surface.length();
    int to = from;
    while (to < link.run().to() && link.sentence().word(to).span.end() < end) {
      to++;
    }
    if (to < link.run().to()
        && link.sentence().word(to).span.end() == end
        && !link.sentence().isPlace(from, to + 1)
        && text.text.text().startsWith(candidate.surface, start)) {
      Map<EntityType, Double> likelihoods = new EnumMap<>(EntityType.class);
      for (EntityType type : EntityType.values()) {
        int offset = link.run().from();
        likelihoods.put(type, link.chain().likelihood(from - offset, to + 1 - offset, type));
      }
      candidate.occurrences.add(new Occurrence(new Span(start, end), likelihoods));
      if (to + 1 < link.run().to() && FIRM_FORMS.contains(link.sentence().word(to + 1).text)) {
        candidate.hint(EntityType.COMPANY, FIRM);
      }
    }
  }

  /// The longest first, so that nothing within a name is one.
  private List<Name> choose(Map<String, EntityType> chosen) {
    List<Candidate> order = new ArrayList<>(candidates.values());
    order.sort(
        Comparator.comparingInt((Candidate candidate) -> -candidate.surface.length())
            .thenComparing(candidate -> candidate.surface));
    List<Name> names = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Candidate candidate : order) {
      List<Occurrence> free =
          candidate.occurrences.stream().filter(one -> free(one.span(), taken)).toList();
      EntityType type = free.isEmpty() ? null : candidate.type(free);
      if (type != null) {
        chosen.put(candidate.surface, type);
        for (Occurrence one : free) {
          taken.set(one.span().start(), one.span().end());
          names.add(new Name(one.span(), type));
        }
      }
    }
    return names;
  }

  private static boolean free(Span span, BitSet taken) {
    int next = taken.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }

  /// What the names chosen first say of other candidates.
  private void hint(Map<String, EntityType> chosen) {
    Map<String, List<Candidate>> byLetters = new HashMap<>();
    for (Candidate candidate : candidates.values()) {
      String lower = candidate.surface.toLowerCase(Locale.ROOT);
      byLetters.computeIfAbsent(lower, _ -> new ArrayList<>()).add(candidate);
      if (text.speaks(lower.substring(lower.lastIndexOf(' ') + 1)) >= SPEAKS) {
        candidate.hint(EntityType.PERSON, SPEAKER);
      }
    }
    chosen.forEach(
        (surface, type) -> {
          if (type == EntityType.PERSON) {
            hintPerson(surface);
          } else if (type != EntityType.GOVERNMENT) {
            hintOpenings(surface, type);
          }
          for (Candidate other :
              byLetters.getOrDefault(surface.toLowerCase(Locale.ROOT), List.of())) {
            if (!other.surface.equals(surface) && Character.isUpperCase(other.surface.charAt(0))) {
              other.hints.merge(type, OTHER_CAPITALS, Double::sum);
            }
          }
        });
  }

  /// "Wenfeng" and "Liang" after "Liang Wenfeng".
  private void hintPerson(String surface) {
    List<String> words = List.of(surface.split("\\s+", -1));
    int last = words.size() - 1;
    if (last > 0) {
      boolean familyFirst = Surnames.chinese(words.getFirst()) || words.get(1).contains("-");
      hint(words.getLast(), EntityType.PERSON, SURNAME);
      hint(words.getFirst(), EntityType.PERSON, familyFirst ? SURNAME : FIRST_NAME);
      if (last > 1) {
        hint(words.get(last - 1) + " " + words.getLast(), EntityType.PERSON, SURNAME);
      }
    }
  }

  /// "Lanyue" after "Lanyue Intelligence".
  private void hintOpenings(String surface, EntityType type) {
    for (int blank = surface.indexOf(' '); blank > 2; blank = surface.indexOf(' ', blank + 1)) {
      hint(surface.substring(0, blank), type, OPENING);
    }
  }

  private void hint(String surface, EntityType type, double weight) {
    Candidate candidate = candidates.get(surface);
    if (candidate != null && Character.isUpperCase(surface.charAt(0))) {
      candidate.hint(type, weight);
    }
  }
}
