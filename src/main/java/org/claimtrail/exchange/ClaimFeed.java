package org.claimtrail.exchange;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.answer.Harmless;
import org.claimtrail.answer.TrackWords;
import org.claimtrail.query.TrackedClaim;

/// An Atom feed of tracked claims, the latest first.
public final class ClaimFeed {

  private final SyndFeed feed = new SyndFeedImpl();
  private final List<SyndEntry> entries = new ArrayList<>();

  /// @param id a URI that stays the same
  public ClaimFeed(String id, String title) {
    feed.setFeedType("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setUri(id);
    feed.setTitle(title);
    feed.setAuthors(List.of(author()));
  }

  /// @param id a URI that no other entry has
  /// @param at when it became known
  /// @param note ends the entry's words; empty for nothing
  public void add(String id, Instant at, TrackedClaim claim, String note) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(id);
    entry.setAuthors(List.of(author()));
    entry.setTitle(ClaimSentence.of(ClaimSlots.of(claim.earliest())).toString());
    entry.setUpdatedDate(Date.from(at));
    entry.setPublishedDate(Date.from(at));
    String url = claim.earliest().article().url();
    if (url != null && isWebAddress(url)) {
      entry.setLink(url);
    }
    SyndContentImpl content = new SyndContentImpl();
    content.setType("text");
    String quote = "“" + Harmless.words(claim.earliest().quote().strip()) + "” · ";
    content.setValue(quote + TrackWords.of(claim) + (note.isEmpty() ? "" : " · " + note));
    entry.setDescription(content);
    entries.add(entry);
  }

  /// The feed as XML. It was updated when its first entry became known.
  public String xml() {
    feed.setPublishedDate(
        entries.isEmpty() ? Date.from(Instant.EPOCH) : entries.getFirst().getUpdatedDate());
    feed.setEntries(entries);
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SyndPerson author() {
    SyndPerson author = new SyndPersonImpl();
    author.setName("Claimtrail");
    return author;
  }

  private static boolean isWebAddress(String url) {
    try {
      String scheme = new URI(url).getScheme();
      return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
