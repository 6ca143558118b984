package org.claimtrail.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.claimtrail.article.Article;
import org.claimtrail.source.ArticleSource.Read;
import org.jspecify.annotations.Nullable;

/// A mail, which is an article, with what is attached to it; or a page that a browser saved as one
/// (MHTML).
final class Mail {

  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "delivered-to",
          "content-type",
          "content-transfer-encoding",
          "reply-to",
          "list-id",
          "list-unsubscribe",
          "dkim-signature",
          "snapshot-content-location");

  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,60}):.*");

  private static final Pattern ANSWER = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+");

  private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>\"]+)>?");

  private static final Pattern LINK =
      Pattern.compile(
          "(?is)<a\\s[^>]{0,2000}?href\\s*=\\s*[\"']?(https?://[^\"'\\s>]{1,2000})[^>]{0,1000}>"
              + "(.{0,500}?)</a>");

  private static final Pattern ONLINE =
      Pattern.compile(
          "(?is).*\\b(?:view|read|open|see)\\b.{0,40}\\b(?:browser|online|web|website)\\b.*");

  /// What mails carry besides text, and nobody reads.
  private static final Pattern NO_READING =
      Pattern.compile(
          "(?:image|audio|video|font)/.*|text/calendar|application/(?:pgp|pkcs7|x-pkcs7).*");

  private final Content content;

  Mail(Content content) {
    this.content = content;
  }

  /// Whether `text` begins with the fields of a mail, three of those that mails have at least;
  /// saved pages may have no more than the two of MIME.
  static boolean isMail(String text) {
    Set<String> found = new HashSet<>();
    for (String line : text.lines().skip(text.startsWith("From ") ? 1 : 0).toList()) {
      Matcher field = FIELD.matcher(line);
      if (line.isBlank() || !field.matches() && !Character.isWhitespace(line.charAt(0))) {
        break;
      }
      if (field.matches() && FIELDS.contains(field.group(1).toLowerCase(Locale.ROOT))) {
        found.add(field.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return found.size() >= 3 || found.containsAll(Set.of("mime-version", "content-type"));
  }

  void read(Resource resource) throws IOException, Refusal {
    Message mail = parsed(Limits.readAll(resource.bytes(), Limits.LARGEST_DOCUMENT));
    try {
      var letter = new Letter(mail);
      Optional<Entity> page = letter.page().filter(html -> isSavedPage(mail));
      if (page.isPresent()) {
        content.accept(new Read(resource.where(), savedPage(resource, mail, page.get())));
        return;
      }
      List<Entity> attached =
          letter.attached().stream()
              .filter(part -> !NO_READING.matcher(part.getMimeType()).matches())
              .toList();
      String text = letter.text();
      if (!text.isEmpty() || attached.isEmpty()) {
        content.accept(new Read(resource.where(), article(mail, letter, text)));
      }
      attached.forEach(part -> attachment(resource, part));
    } finally {
      mail.dispose();
    }
  }

  private static Message parsed(byte[] bytes) throws IOException, Refusal {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1_000_000)
            .setMaxHeaderCount(10_000)
            .build());
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    builder.setBodyFactory(new BasicBodyFactory(true));
    try {
      return builder.parseMessage(new ByteArrayInputStream(bytes));
    } catch (RuntimeException e) {
      throw new Refusal("a mail that cannot be read");
    }
  }

  private static Article article(Message mail, Letter letter, String text) throws Refusal {
    if (text.isEmpty()) {
      throw Refusal.noArticle("a mail without text");
    }
    String subject = mail.getSubject();
    String title = subject == null ? null : ANSWER.matcher(subject.strip()).replaceFirst("");
    String date = value(mail, "Date");
    return new Article(
        url(mail, letter.html()),
        sender(mail),
        title,
        date == null ? null : Day.of(date),
        Refusal.ifBlank(Headline.above(title, text)));
  }

  private static @Nullable String sender(Message mail) {
    if (mail.getFrom() == null || mail.getFrom().isEmpty()) {
      return null;
    }
    Mailbox from = mail.getFrom().getFirst();
    return from.getName() == null || from.getName().isBlank() ? from.getDomain() : from.getName();
  }

  /// Where the mail can be read on the web.
  private static @Nullable String url(Message mail, String html) {
    String archived = value(mail, "Archived-At");
    Matcher address = ADDRESS.matcher(archived == null ? "" : archived);
    if (address.find()) {
      return address.group(1);
    }
    Matcher link = LINK.matcher(html);
    while (link.find()) {
      if (ONLINE.matcher(link.group(2).replaceAll("<[^>]*>", " ")).matches()) {
        return link.group(1).replace("&amp;", "&");
      }
    }
    return null;
  }

  private static boolean isSavedPage(Message mail) {
    String from = value(mail, "From");
    return value(mail, "Snapshot-Content-Location") != null
        || from != null && from.contains("<Saved by")
        || mail.isMultipart()
            && "multipart/related".equals(mail.getMimeType())
            && value(mail, "Message-ID") == null
            && value(mail, "To") == null;
  }

  private static Article savedPage(Resource resource, Message mail, Entity page)
      throws IOException, Refusal {
    String own = value(page, "Content-Location");
    String url = own == null ? value(mail, "Snapshot-Content-Location") : own;
    boolean onWeb = url != null && ADDRESS.matcher(url).matches();
    String charset = Letter.charset(page).map(Charset::name).orElse(null);
    return WebPages.read(
        resource
            .unpacked(new ByteArrayInputStream(Letter.bytes(page)))
            .told(onWeb ? url : null, "text/html", charset));
  }

  private void attachment(Resource mail, Entity part) {
    String name = part.getFilename();
    String type = part.getMimeType();
    byte[] bytes;
    try {
      bytes = part.getBody() instanceof Message inner ? bytes(inner) : Letter.bytes(part);
    } catch (IOException e) {
      content.refuse(mail.where(), "an attachment cannot be read");
      return;
    }
    String shown = name == null ? "attached " + type : name.replaceAll("\\p{Cntrl}", "?");
    String charset = Letter.charset(part).map(Charset::name).orElse(null);
    content.read(mail.inside(shown, new ByteArrayInputStream(bytes)).told(null, type, charset));
  }

  private static byte[] bytes(Message mail) throws IOException {
    var bytes = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(mail, bytes);
    return bytes.toByteArray();
  }

  private static @Nullable String value(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return field == null ? null : field.getBody().strip();
  }
}
