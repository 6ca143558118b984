package org.claimtrail.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All names, cut into runs of letters, numbers and single signs, in a tree: at each place in a
/// text the names are found in one walk. Blanks and hyphens between the parts do not matter, so
/// that "SWE-bench Verified" is found in "SWE bench-Verified".
final class NameTree {

  private static final Pattern PART = Pattern.compile("\\p{L}+|\\d+(?:\\.\\d+)*|[^\\s\\p{L}\\d-]");

  /// A name found.
  ///
  /// @param end index after its last character
  /// @param glued whether the word goes on with a digit, as in "Qwen3": only a version may be meant
  record Hit(Naming naming, String name, boolean place, int end, boolean glued) {}

  private record Name(Naming naming, String text, boolean place) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private final List<Name> names = new ArrayList<>(1);
  }

  private final Node root = new Node();

  void add(Naming naming, String name, boolean place) {
    Node node = root;
    Matcher parts = PART.matcher(name);
    while (parts.find()) {
      node = node.next.computeIfAbsent(folded(parts.group()), _ -> new Node());
    }
    if (node != root) {
      node.names.add(new Name(naming, name, place));
    }
  }

  /// The names that begin at `start`, which must be the start of a part, the longest first. A
  /// possessive inside does not matter: "Artificial Analysis's Intelligence Index".
  List<Hit> from(String text, int start, int end, boolean capitals) {
    List<Hit> hits = new ArrayList<>();
    Node node = root;
    Matcher parts = PART.matcher(text).region(start, end);
    int last = start;
    int possessives = 0;
    while (parts.find()) {
      if (last > start && possessive(text, last, end) && !node.next.containsKey("'")) {
        last += 2;
        possessives += 2;
        if (!parts.find(last)) {
          break;
        }
      }
      if (parts.end() > end || !joined(text, last, parts.start())) {
        break;
      }
      Node next = node.next.get(folded(parts.group()));
      if (next == null) {
        break;
      }
      node = next;
      last = parts.end();
      boolean goesOn = last < end && wordGoesOn(text, last);
      boolean glued = goesOn && Character.isDigit(text.charAt(last));
      if (!goesOn || glued) {
        String seen = text.substring(start, last);
        for (Name name : node.names) {
          boolean fits = !glued || name.naming().versions() != null;
          if (fits
              && (possessives > 0 ? possessed(name, seen) : spelled(name.text(), seen, capitals))) {
            hits.addFirst(new Hit(name.naming(), name.text(), name.place(), last, glued));
          }
        }
      }
    }
    return hits;
  }

  /// Of an operator's possessive only its benchmark goes on: "Zhipu's GLM-5" names two things.
  private static boolean possessed(Name name, String seen) {
    return name.naming().entity().type() == EntityType.BENCHMARK
        && spelled(name.text(), seen.replace("'s ", " "), false);
  }

  private static boolean possessive(String text, int at, int end) {
    return at + 2 < end && text.startsWith("'s ", at);
  }

  /// Whether nothing, a blank or a hyphen stands between.
  private static boolean joined(String text, int from, int to) {
    return to == from || to == from + 1 && (text.charAt(from) == ' ' || text.charAt(from) == '-');
  }

  private static boolean wordGoesOn(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /// Whether the text's capitals may be those of the name: the same; any where the name is shaped
  /// like no other word (a digit or a capital inside a word), as long as it begins with a capital
  /// or as the name does; all capitals where that is no everyday word: "NVIDIA".
  private static boolean spelled(String name, String text, boolean capitals) {
    String plain = name.replace("-", "").replace(" ", "");
    String seen = text.replace("-", "").replace(" ", "");
    if (plain.equals(seen)) {
      return true;
    }
    boolean opensAlike =
        !Character.isLowerCase(seen.charAt(0)) || plain.charAt(0) == seen.charAt(0);
    if (plain.length() > 3 && DISTINCTIVE.matcher(name).find() && opensAlike) {
      return true;
    }
    boolean shouted = seen.equals(seen.toUpperCase(Locale.ROOT));
    return shouted && (capitals && plain.length() > 2 || plain.length() > 4 && !name.contains(" "));
  }

  /// A digit or a capital inside a word.
  private static final Pattern DISTINCTIVE =
      Pattern.compile("\\p{L}\\p{Lu}|\\p{L}[- ]?\\d|\\d\\p{L}");

  private static String folded(String part) {
    return part.toLowerCase(Locale.ROOT);
  }
}
