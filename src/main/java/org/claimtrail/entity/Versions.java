package org.claimtrail.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.entity.Entity.Benchmark;
import org.claimtrail.entity.Entity.Chip;
import org.claimtrail.entity.Entity.Company;
import org.claimtrail.entity.Entity.Government;
import org.claimtrail.entity.Entity.Model;
import org.claimtrail.entity.Entity.Person;
import org.jspecify.annotations.Nullable;

/// How the versions of a family are written, so that one that no file lists is still known:
/// "GPT-5.7", "Kimi K3-Thinking", and "V4-Pro-Max" once DeepSeek was named.
final class Versions {

  /// Words for a tier, size or kind of use that any family's version may carry.
  private static final String TIERS =
      "Pro|Max|Ultra|Plus|Mini|mini|Nano|nano|Micro|Lite|Air|Flash[- ]Lite|Flash|Turbo|Large|Medium"
          + "|Small|Tiny|Thinking|Instruct|Preview|Exp|Experimental|Speciale|Fast|Heavy|Coder|Codex"
          + "|Vision|VL|Omni|Audio|Deep Think|Reasoning|Distill|Reasoner|Terminus|Math|Highspeed"
          + "|MoE|Base";

  /// Those that belong to a name even where no number tells that it is a version's.
  private static final String CLEAR_TIERS =
      "Pro|Max|Ultra|Plus|Mini|Nano|Lite|Flash[- ]Lite|Flash|Turbo|Coder|VL|Omni|Instruct|Thinking"
          + "|MoE";

  /// After a hyphen further words are safe, and anything that begins like a name or number.
  private static final String HYPHENED =
      "-(?:mini|nano|pro|max|flash|turbo|thinking|preview|instruct|chat|base|high|low|medium|xhigh"
          + "|exp|lite|vl|latest|coder|codex|image|audio|it|hf|reasoning|fast|air|plus|speciale"
          + "|[A-Z][A-Za-z0-9]*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?[A-Za-z]?\\d*[A-Z]?)(?![\\w])";

  private static final String SIZE = "[- ](?:A?\\d+(?:\\.\\d+)?[BMT]|\\d+x\\d+B|E\\d+B)(?![\\w])";

  /// Month and day or year and month of a build: "Kimi K2 0905", "Ministral 3 8B 2512".
  private static final String BUILD =
      "[- ](?:0[1-9](?:0[1-9]|[12]\\d|3[01])|2[3-9](?:0[1-9]|1[0-2]))(?![\\w])";

  /// "Maverick 67.1" is a score: no version has a point after two digits.
  private static final String NUMBER =
      "(?!\\d{2,}\\.\\d)\\d+(?:\\.\\d+)*(?:\\.x)?(?:[a-z]{1,2}|[A-Z]{1,3}s?)?(?![\\w])";

  /// What is counted after a name is no version of it: "Claude 3 times".
  private static final String NO_COUNT =
      "(?!\\s+(?:times|years?|months?|weeks?|days?|hours?|users|models|points|percent|billion"
          + "|million|trillion|of the|out of)\\b|\\.\\d|,\\d|%)";

  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /// A hyphen before a word or size, which "Flash-Lite" keeps.
  private static final Pattern SLUG_WORD = Pattern.compile("-(?=\\p{L}{2}|\\d+[BMT])(?!Lite)");

  /// "Ascend 910Cs".
  private static final Pattern PLURAL = Pattern.compile("(?<=\\d[A-Z]{1,3})s$");

  private final Entity family;
  private final Writing writing;

  /// Compiled on first use: a command that only reads looks up few families.
  private @Nullable Patterns patterns;

  /// How a catalogue entry says that versions are written.
  ///
  /// @param stems names after which a version may follow
  /// @param letters what may stand between name and number; "" for nothing
  /// @param alone those letters that may open a short name
  /// @param lines words of this family's own
  /// @param leads lines that may open a short name
  /// @param joint what the canonical name has between name and version
  /// @param pattern what a whole name looks like, in place of all others; null for most families
  record Writing(
      List<String> stems,
      List<String> letters,
      List<String> alone,
      List<String> lines,
      List<String> leads,
      String joint,
      @Nullable String pattern) {}

  /// @param extension what may follow the family's name
  /// @param alone short names that may stand alone
  /// @param led names of lines that stand for the family: "Opus 4.7"
  /// @param written whole names
  private record Patterns(
      Pattern extension,
      @Nullable Pattern alone,
      @Nullable Pattern led,
      @Nullable Pattern written) {}

  Versions(Entity family, Writing writing) {
    this.family = family;
    this.writing = writing;
  }

  Entity family() {
    return family;
  }

  /// All names after which a version may follow, or that begin one; empty where a pattern says it.
  List<String> openings() {
    List<String> openings = new ArrayList<>(writing.stems());
    openings.addAll(writing.leads());
    return openings;
  }

  /// Where the version ends that follows a name of the family ending at `from`; `from` when none
  /// follows before `end`.
  int extended(String text, int from, int end) {
    Matcher matcher =
        patterns().extension().matcher(text).region(from, end).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /// Patterns of short names: "V4", "Opus 4.7".
  List<Pattern> shortened() {
    return Stream.of(patterns().alone(), patterns().led()).filter(Objects::nonNull).toList();
  }

  boolean hasShortened() {
    return !writing.alone().isEmpty() || !writing.leads().isEmpty();
  }

  /// A pattern of whole names; null when the family has none.
  @Nullable Pattern written() {
    return writing.pattern() == null ? null : patterns().written();
  }

  /// The version whose text is `stem`, a name of the family, and `rest`, such as "-5.4" or " K2.6".
  /// A stem that says more than the family's name stays: "Opus 4.7" is "Claude Opus 4.7"; a name
  /// written as one word is named as running text has it: "Claude-3.5-Sonnet".
  Entity version(String stem, String rest) {
    String name = family.name();
    String version = rest;
    if (writing.leads().contains(stem)) {
      version = " " + stem + rest;
    } else if (stem.startsWith(name + " ") || stem.startsWith(name + "-")) {
      name = stem;
    }
    String tail = PLURAL.matcher(version.replaceFirst("^[- ]+", "")).replaceFirst("");
    if (tail.isEmpty()) {
      return named(name);
    }
    if (writing.leads().stream().anyMatch(tail::startsWith)) {
      tail = tail.replaceFirst("(?<=\\p{L})-(?=\\d)", " ");
    }
    boolean word = writing.joint().isEmpty() && Character.isLetter(tail.charAt(0));
    String joint = word ? "-" : writing.joint();
    return named(name + joint + spelling(tail));
  }

  /// One spelling for "V4-Pro" and "V4 Pro", "Qwen3 8B" and "Qwen3-8B": blanks, or hyphens in a
  /// family that is written without a joint.
  private String spelling(String tail) {
    return writing.joint().isEmpty()
        ? tail.replace(' ', '-')
        : SLUG_WORD.matcher(tail).replaceAll(" ");
  }

  /// The entity for a whole written name, such as "o3-mini".
  Entity named(String name) {
    return switch (family) {
      case Model model -> new Model(name, List.of(), model.maker(), model.name());
      case Chip chip -> new Chip(name, List.of(), chip.maker(), chip.name());
      case Benchmark benchmark ->
          new Benchmark(
              name,
              List.of(),
              benchmark.operator(),
              benchmark.name(),
              benchmark.unit(),
              benchmark.lowest(),
              benchmark.highest(),
              benchmark.lowerIsBetter(),
              benchmark.items());
      case Company _, Person _, Government _ -> family;
    };
  }

  /// The version that `name` names from its first to its last character, in whatever capitals.
  Optional<Entity> whole(String name) {
    Optional<Entity> version = spelled(name);
    return version.isPresent() || writing.pattern() != null ? version : spelled(respelled(name));
  }

  private Optional<Entity> spelled(String name) {
    Pattern written = written();
    if (written != null) {
      return written.matcher(name).matches() ? Optional.of(named(name)) : Optional.empty();
    }
    for (String stem : writing.stems()) {
      Matcher matcher = loose(stem).matcher(name);
      if (matcher.lookingAt()
          && patterns().extension().matcher(name).region(matcher.end(), name.length()).matches()) {
        return Optional.of(version(matcher.group(), name.substring(matcher.end())));
      }
    }
    Pattern led = patterns().led();
    return led != null && led.matcher(name).matches()
        ? Optional.of(version("", " " + name))
        : Optional.empty();
  }

  /// A typed name with the capitals that are usual in versions: "claude-3.5-sonnet" with "Sonnet",
  /// "deepseek r1" with "R1", "llama 4 70b" with "70B".
  private String respelled(String name) {
    Map<String, String> words = new HashMap<>();
    Stream.of(writing.lines(), writing.leads(), writing.letters(), List.of(TIERS))
        .flatMap(List::stream)
        .flatMap(part -> LETTERS.matcher(part).results().map(MatchResult::group))
        .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    return LETTERS
        .matcher(name)
        .replaceAll(
            run -> {
              String word = run.group();
              boolean number = run.end() < name.length() && digit(name.charAt(run.end()));
              boolean unit = run.start() > 0 && digit(name.charAt(run.start() - 1));
              boolean size = unit && "bmt".contains(word) || number && word.equals("a");
              return size
                  ? word.toUpperCase(Locale.ROOT)
                  : number || word.length() > 1 ? words.getOrDefault(word, word) : word;
            });
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private synchronized Patterns patterns() {
    if (patterns == null) {
      patterns = compiled(writing);
    }
    return patterns;
  }

  private static Patterns compiled(Writing writing) {
    if (writing.pattern() != null) {
      Pattern written = Pattern.compile("(?<![\\w.-])(?:" + writing.pattern() + ")(?![\\w])");
      return new Patterns(Pattern.compile("(?!)"), null, null, written);
    }
    String line = writing.lines().isEmpty() ? "" : anyOf(writing.lines()) + "|";
    String tail =
        "(?:[- ](?:" + line + TIERS + ")(?![\\w])|" + SIZE + "|" + BUILD + "|" + HYPHENED + ")*";
    String number = "[- ]?" + anyOf(writing.letters()) + "[- ]?" + NUMBER + NO_COUNT;
    String numbered = "(?:[- ](?:" + line + TIERS + "))*" + number + tail;
    String lined =
        "(?:[- ](?:"
            + line
            + CLEAR_TIERS
            + ")|-(?:"
            + TIERS
            + "|lite|standard|mini|flash|pro|max"
            + "|turbo))(?![\\w])"
            + tail;
    return new Patterns(
        Pattern.compile(numbered + "|" + lined),
        writing.alone().isEmpty()
            ? null
            : Pattern.compile(standing(writing.alone()) + NO_COUNT + tail),
        writing.leads().isEmpty()
            ? null
            : Pattern.compile(anyOf(writing.leads()) + "[- ]" + NUMBER + NO_COUNT + tail),
        null);
  }

  /// "V4" for the letter V; "910C" for the number 910.
  private static String standing(List<String> openings) {
    return openings.stream()
        .map(
            opening ->
                Character.isDigit(opening.charAt(opening.length() - 1))
                    ? Pattern.quote(opening) + "[A-Z]{0,2}(?![\\w])"
                    : Pattern.quote(opening) + "[- ]?" + NUMBER)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Pattern loose(String stem) {
    String spelled =
        Pattern.compile("[- ]+")
            .splitAsStream(stem)
            .map(Pattern::quote)
            .collect(Collectors.joining("[- ]?"));
    return Pattern.compile(spelled, Pattern.CASE_INSENSITIVE);
  }

  private static String anyOf(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(String::length).reversed());
    return sorted.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }
}
