package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.stream.Field;
import org.claimtrail.page.WebPage;
import org.jspecify.annotations.Nullable;

/// The parts of a mail, sorted into what it says and what is attached.
final class Letter {

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final List<Entity> attached = new ArrayList<>();
  private @Nullable Entity page;

  Letter(Entity mail) {
    sort(mail);
  }

  /// Its HTML; blank when it has none.
  String html() {
    return html.toString();
  }

  List<Entity> attached() {
    return attached;
  }

  /// Its first part in HTML.
  Optional<Entity> page() {
    return Optional.ofNullable(page);
  }

  /// What it says, a paragraph a line; blank when it says nothing.
  String text() {
    String letter = html.isEmpty() ? "" : WebPage.letter(html.toString()).strip();
    return letter.isEmpty() ? plain.toString().strip() : letter;
  }

  private void sort(Entity entity) {
    Body body = entity.getBody();
    String type = entity.getMimeType();
    boolean attachment = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (body instanceof Multipart multipart) {
      multipart.getBodyParts().forEach(this::sort);
    } else if (attachment || !(body instanceof SingleBody)) {
      attached.add(entity);
    } else if (type.equals("text/html")) {
      page = page == null ? entity : page;
      html.append(text(entity)).append('\n');
    } else if (type.equals("text/plain") && entity.getFilename() == null) {
      plain.append(MailText.of(text(entity), isFlowed(entity))).append('\n');
    } else if (entity.getFilename() != null) {
      attached.add(entity);
    }
  }

  /// The bytes of a part, as far as they can be decoded.
  static byte[] bytes(Entity entity) {
    var bytes = new ByteArrayOutputStream();
    if (entity.getBody() instanceof SingleBody body) {
      try (InputStream input = body.getInputStream()) {
        byte[] buffer = new byte[1 << 13];
        for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
          bytes.write(buffer, 0, read);
        }
      } catch (IOException e) {
        return bytes.toByteArray();
      }
    }
    return bytes.toByteArray();
  }

  /// The encoding that a part names; empty for none, or one that holds no letters but English.
  static Optional<Charset> charset(Entity entity) {
    return Encoding.named(entity.getCharset()).filter(charset -> !charset.equals(US_ASCII));
  }

  private static String text(Entity entity) {
    byte[] bytes = bytes(entity);
    Charset charset = charset(entity).orElse(UTF_8);
    try {
      return new Encoding(charset, 0).decode(bytes);
    } catch (Refusal refusal) {
      return new String(bytes, charset).replace("\0", "");
    }
  }

  private static boolean isFlowed(Entity entity) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
    String format = field instanceof ContentTypeField type ? type.getParameter("format") : null;
    return format != null && format.toLowerCase(Locale.ROOT).equals("flowed");
  }
}
