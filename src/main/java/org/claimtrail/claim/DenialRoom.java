package org.claimtrail.claim;

import static org.claimtrail.entity.EntityType.BENCHMARK;
import static org.claimtrail.entity.EntityType.COMPANY;
import static org.claimtrail.entity.EntityType.GOVERNMENT;
import static org.claimtrail.entity.EntityType.MODEL;
import static org.claimtrail.entity.EntityType.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.claim.Rules.Match;

/// A party rejects an accusation or a claim.
final class DenialRoom extends CuedRoom {

  /// What is turned down and not denied.
  private static final Set<String> DECLINED =
      Set.of(
          "offer",
          "bid",
          "application",
          "request",
          "suit",
          "lawsuit",
          "plan",
          "motion",
          "deal",
          "licence",
          "license",
          "visa",
          "access",
          "permit",
          "appeal",
          "proposal",
          "employee");

  /// Who says only that nothing will be said denies nothing.
  private static final Pattern SILENT =
      Pattern.compile(
          "(?i)\\b(?:comment|respon[ds]\\w*|discuss\\w*|elaborate|declin\\w+|sa(?:id|ys?)"
              + " nothing|g[ai]ve no|not (?:say|reply|answer)\\w*)\\b");

  DenialRoom() {
    super(ClaimType.DENIAL);
  }

  @Override
  Optional<Candidate> candidate(Scene scene, Reading reading, Match match) {
    int head = reading.headOf(match.from(), match.to());
    boolean passive = reading.passive(head);
    boolean answer = match.rule().says("insists") && untrue(reading);
    boolean silent = match.rule().says("retort") && !quotes(reading, head);
    if (spoken(match.rule()) && !answer || silent || undenied(reading, match, head)) {
      return Optional.empty();
    }
    List<Phrase> denied = Arguments.objects(reading, head, match.to());
    if (denied.stream()
        .anyMatch(phrase -> DECLINED.contains(reading.sentence().lemma(phrase.head())))) {
      return Optional.empty();
    }
    Optional<Phrase> bySyntax =
        passive
            ? Arguments.agents(reading, head).stream().findFirst()
            : scene.subjectPhrase(reading, head, match.from());
    return bySyntax
        .filter(phrase -> party(Parties.of(scene, reading, phrase)))
        .or(() -> passive ? Optional.empty() : partyBefore(reading, match.from()))
        .map(phrase -> candidate(match, head, phrase, Parties.of(scene, reading, phrase)));
  }

  /// "did not deny": a denial that is negated, unless the negation is its first word.
  private static boolean undenied(Reading reading, Match match, int head) {
    return !reading.sentence().lemma(match.from()).equals("not")
        && Certainties.negated(reading, head, match.from());
  }

  private boolean untrue(Reading reading) {
    return matches(reading).stream().anyMatch(match -> match.rule().says("untrue"));
  }

  /// Whether the rule's words are a denial only where somebody says them.
  private static boolean spoken(Rule rule) {
    return rule.says("untrue")
        || rule.says("answer")
        || rule.says("own")
        || rule.says("ellipsis")
        || rule.says("insists");
  }

  /// Whether a verb of answering has an answer beside it.
  private static boolean quotes(Reading reading, int verb) {
    return reading.sentence().text().contains("\"")
        || !reading.dependents(verb, r -> r.equals("ccomp") || r.equals("parataxis")).isEmpty()
        || !reading.governors(verb).isEmpty()
            && reading.governors(verb).getFirst().relation().equals("parataxis");
  }

  /// Those who run a board deny in its name.
  private static boolean party(Reference denying) {
    return Parties.answerable(denying) && !Candidate.names(denying, MODEL)
        || Candidate.names(denying, BENCHMARK);
  }

  private static Optional<Phrase> partyBefore(Reading reading, int word) {
    return reading.lastPhraseBefore(
        word, phrase -> reading.names(phrase, COMPANY, GOVERNMENT, PERSON));
  }

  private static Candidate candidate(Match match, int head, Phrase denying, Reference party) {
    return Candidate.of(
            ClaimType.DENIAL,
            match.rule().id(),
            head,
            Math.min(denying.from(), match.from()),
            Math.max(denying.to(), match.to()),
            party,
            List.of())
        .by(party);
  }

  /// What a speech denies: that something is true, or, by those charged a moment ago, anything.
  Optional<Candidate> said(Scene scene, Reading reading, Speech speech, Dispute dispute) {
    Reference party = dispute.speaker(reading, speech.speaker());
    if (!Parties.answerable(party)) {
      return Optional.empty();
    }
    List<Match> matches = matches(reading);
    boolean silent = SILENT.matcher(reading.sentence().text()).find();
    boolean answers = !silent && dispute.answers(reading, party);
    boolean own = opensOwn(scene, reading, speech);
    boolean insists =
        matches.stream()
            .anyMatch(m -> m.rule().says("insists") && m.from() == speech.verb() && own);
    return matches.stream()
        .filter(
            match ->
                match.rule().says("untrue")
                    || match.rule().says("ellipsis") && (answers || speech.verb() > 0)
                    || speech.covers(match.from())
                        && (match.rule().says("answer") && (answers || insists)
                            || match.rule().says("own") && own && main(reading, speech, match)))
        .findFirst()
        .map(match -> candidate(reading, match, party));
  }

  private static Candidate candidate(Reading reading, Match match, Reference party) {
    return Candidate.of(
            ClaimType.DENIAL,
            match.rule().id(),
            reading.headOf(match.from(), match.to()),
            match.from(),
            match.rule().says("ellipsis") ? reading.sentence().size() - 1 : match.to(),
            party,
            List.of())
        .by(party);
  }

  private static boolean opensOwn(Scene scene, Reading reading, Speech speech) {
    return Parties.opening(reading, speech)
        .filter(
            phrase ->
                ITS.contains(word(reading, phrase.from()))
                    || Parties.own(scene, reading, phrase, speech.speaker()))
        .isPresent();
  }

  /// "its chips" in what somebody says are the speaker's.
  private static final Set<String> ITS = Set.of("it", "its", "they", "their", "he", "his", "she");

  private static String word(Reading reading, int at) {
    return reading.sentence().surface(at).toLowerCase(Locale.ROOT);
  }

  /// Whether the words stand in what is said itself and not in a clause inside it, and are of what
  /// has been.
  private static boolean main(Reading reading, Speech speech, Match match) {
    int from = Parties.opening(reading, speech).map(Phrase::from).orElse(speech.from());
    for (int at = from + 1; at < match.from(); at++) {
      if (INNER.contains(word(reading, at))) {
        return false;
      }
    }
    return match.from() - from < NEAR;
  }

  private static final Set<String> INNER = Set.of("that", "which", "who", "will", "would", ",");

  /// Within how many words of its beginning a speech denies something of the speaker.
  private static final int NEAR = 8;
}
