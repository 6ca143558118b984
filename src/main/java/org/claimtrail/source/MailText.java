package org.claimtrail.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a mail that has no HTML: without what it answers to and without the signature, a
/// paragraph a line.
final class MailText {

  private static final String SIGNATURE = "-- ";

  /// Lines of mails are broken at 72 characters or so, and never far beyond.
  private static final int WIDEST = 100;

  private static final int NARROWEST = 50;

  private static final Pattern ANSWERED =
      Pattern.compile("(?i)(?:on\\b.{1,200}|.{1,200}) (?:wrote|writes):\\s*");

  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•+]|\\d{1,2}[.)])\\s.*");

  private MailText() {}

  /// @param flowed whether lines that end in a blank go on in the next, as RFC 3676 has it
  static String of(String body, boolean flowed) {
    List<String> lines = new ArrayList<>();
    for (String line : body.split("\\R", -1)) {
      if (line.equals(SIGNATURE)) {
        break;
      }
      if (line.startsWith(">")) {
        dropAnswered(lines);
      } else {
        lines.add(flowed && line.startsWith(" ") ? line.substring(1) : line);
      }
    }
    return (flowed ? flowing(lines) : unwrapped(lines)).replaceAll("\n{3,}", "\n\n").strip();
  }

  /// Drops the line that says whose words were quoted.
  private static void dropAnswered(List<String> lines) {
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    if (last >= 0 && ANSWERED.matcher(lines.get(last)).matches()) {
      lines.remove(last);
    }
  }

  private static String flowing(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line);
      if (!line.endsWith(" ")) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  /// Joins lines that were broken because the next word had no room.
  private static String unwrapped(List<String> lines) {
    int width = lines.stream().mapToInt(line -> line.stripTrailing().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      boolean wrapped =
          width <= WIDEST
              && line.length() >= NARROWEST
              && !next.isBlank()
              && !ITEM.matcher(next).matches()
              && line.length() + 1 + next.strip().split("\\s", 2)[0].length() > width;
      text.append(line).append(wrapped ? " " : "\n");
    }
    return text.toString();
  }
}
