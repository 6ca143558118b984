package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/// Several mails in one file (mbox), each after a line "From …".
final class Mailbox {

  private static final Pattern FIRST_LINE = Pattern.compile("From \\S+ .*\\d\\d:\\d\\d.*");

  /// How much of a line is looked at.
  private static final int PREVIEW = 200;

  private final Content content;
  private final Resource resource;
  private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
  private int count;

  Mailbox(Content content, Resource resource) {
    this.content = content;
    this.resource = resource;
  }

  void read() throws IOException {
    var line = new ByteArrayOutputStream();
    boolean afterBlank = true;
    for (int next = resource.bytes().read(); next >= 0; next = resource.bytes().read()) {
      line.write(next);
      if (next == '\n' || line.size() > Limits.LARGEST_PAGE) {
        afterBlank = take(line, afterBlank);
      }
    }
    take(line, afterBlank);
    hand();
  }

  /// Returns whether the line was blank.
  private boolean take(ByteArrayOutputStream line, boolean afterBlank) {
    byte[] bytes = line.toByteArray();
    line.reset();
    String text = new String(bytes, 0, Math.min(bytes.length, PREVIEW), ISO_8859_1).stripTrailing();
    if (afterBlank && FIRST_LINE.matcher(text).matches()) {
      hand();
    } else if (mail.size() <= Limits.LARGEST_DOCUMENT) {
      mail.writeBytes(bytes);
    }
    return text.isEmpty();
  }

  private void hand() {
    if (mail.size() > 0) {
      count++;
      content.read(
          resource.inside(String.valueOf(count), new ByteArrayInputStream(mail.toByteArray())));
      mail.reset();
    }
  }
}
