package org.claimtrail.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.claimtrail.article.Article;
import org.claimtrail.page.WebPage;
import org.claimtrail.source.ArticleSource.Read;
import org.jspecify.annotations.Nullable;

/// A feed in RSS or Atom. An entry with its full text is an article; what has only a summary is
/// fetched where its link may be followed.
final class Feed {

  /// A description of so many words may be the whole text.
  private static final int FULL_TEXT = 120;

  private static final Pattern CUT_OFF =
      Pattern.compile(
          "(?is).*(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|read (?:the )?(?:more|full story)|"
              + "continue reading|keep reading)[\\s\\p{P}\\p{S}]*");

  private final Content content;
  private final Resource resource;

  Feed(Content content, Resource resource) {
    this.content = content;
    this.resource = resource;
  }

  void read() throws IOException, Refusal {
    SyndFeed feed = feed(Limits.readAll(resource.bytes(), Limits.LARGEST_LIST));
    if (feed.getEntries().isEmpty()) {
      throw Refusal.noArticle("a feed without entries");
    }
    feed.getEntries().stream().limit(Links.MOST).forEach(entry -> read(feed, entry));
  }

  private SyndFeed feed(byte[] xml) throws IOException, Refusal {
    var input = new SyndFeedInput();
    // Early RSS names a document type. The parser neither fetches it nor expands much.
    input.setAllowDoctypes(true);
    try {
      return input.build(reader(xml));
    } catch (FeedException | IllegalArgumentException e) {
      throw new Refusal("no feed that can be read: " + oneLine(e));
    }
  }

  /// Feeds name their encoding, mostly.
  private Reader reader(byte[] xml) throws IOException, Refusal {
    String head = new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1);
    Encoding encoding = Encoding.of(xml, resource.charset());
    return encoding.mark() > 0 || head.contains("encoding=")
        ? new XmlReader(new ByteArrayInputStream(xml), true)
        : new StringReader(encoding.decode(xml));
  }

  private void read(SyndFeed feed, SyndEntry entry) {
    String link = link(entry);
    String title = entry.getTitle();
    Described described = described(feed, entry);
    String where =
        resource.where() + "!" + (link != null ? link : title == null ? "an entry" : title.strip());
    String stamp = stamp(entry);
    try {
      String text = fullText(entry);
      if (text != null) {
        if (content.isDue(where, stamp)) {
          content.accept(new Read(where, article(link, described, text)));
          content.done(where, stamp);
        }
      } else if (link == null) {
        throw new Refusal("only a summary, without a link");
      } else if (content.follows(resource)) {
        content.follow(link, stamp, content.filling(described)::read);
      } else {
        throw new Refusal("only a summary; add the feed by its own name, or its pages");
      }
    } catch (Refusal refusal) {
      content.accept(refusal.at(where));
    }
  }

  private static String stamp(SyndEntry entry) {
    Date last = entry.getUpdatedDate() != null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return last == null ? "" : last.toInstant().toString();
  }

  private static Article article(@Nullable String link, Described described, String text)
      throws Refusal {
    String whole = Headline.above(described.title(), text);
    return described.fill(new Article(link, null, null, null, Refusal.ifBlank(whole)));
  }

  private static Described described(SyndFeed feed, SyndEntry entry) {
    LocalDate published = Day.of(entry.getPublishedDate());
    LocalDate modified = Day.of(entry.getUpdatedDate());
    List<String> authors = new ArrayList<>();
    for (SyndPerson author : entry.getAuthors()) {
      authors.addAll(Authors.of(Objects.requireNonNullElse(author.getName(), "")));
    }
    if (authors.isEmpty() && entry.getAuthor() != null) {
      authors.addAll(Authors.of(entry.getAuthor()));
    }
    return new Described(
        entry.getTitle() == null ? null : WebPage.text(entry.getTitle()).strip(),
        feed.getTitle(),
        authors,
        published == null ? modified : published,
        published == null || published.equals(modified) ? null : modified,
        feed.getLanguage());
  }

  /// The text of an entry, null when it has none or only the beginning.
  private static @Nullable String fullText(SyndEntry entry) {
    for (SyndContent one : entry.getContents()) {
      String text = text(one);
      if (!text.isBlank() && !CUT_OFF.matcher(lastLine(text)).matches()) {
        return text;
      }
    }
    SyndContent description = entry.getDescription();
    String text = description == null ? "" : text(description);
    boolean full = text.split("\\s+", FULL_TEXT + 1).length >= FULL_TEXT;
    return full && !CUT_OFF.matcher(lastLine(text)).matches() ? text : null;
  }

  private static String text(SyndContent content) {
    String value = Objects.requireNonNullElse(content.getValue(), "");
    boolean plain =
        content.getType() != null && content.getType().contains("plain")
            || "text".equals(content.getType());
    return plain && value.indexOf('<') < 0 ? value.strip() : WebPage.text(value).strip();
  }

  private static String lastLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
  }

  /// The address of an entry, null when it has none on the web.
  private @Nullable String link(SyndEntry entry) {
    for (String link : Arrays.asList(entry.getLink(), entry.getUri())) {
      try {
        if (link != null && !link.isBlank()) {
          URI uri = URI.create(link.strip());
          URI whole = resource.url() == null ? uri : URI.create(resource.url()).resolve(uri);
          if (whole.getScheme() != null && whole.getScheme().matches("(?i)https?")) {
            return whole.toString();
          }
        }
      } catch (IllegalArgumentException e) {
        // the next may be one
      }
    }
    return null;
  }

  private static String oneLine(Exception e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return message.substring(0, Math.min(message.length(), 200));
  }
}
