package org.claimtrail.cli;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.claimtrail.alert.Alert;
import org.claimtrail.answer.ClaimSentence;
import org.claimtrail.answer.ClaimSlots;
import org.claimtrail.index.Citation;
import org.claimtrail.query.TrackedClaim;

/// An Atom feed of alerts.
///
/// @param file is replaced in one step, so that no reader finds half of it
record AlertFeed(Path file) {

  /// Entries, the latest.
  private static final int MOST = 200;

  /// @param past those told before, the latest last
  void write(List<Alert> past, List<Alert> fresh) {
    List<Alert> all = new ArrayList<>(past);
    all.addAll(fresh);
    List<Alert> latest = all.subList(Math.max(0, all.size() - MOST), all.size()).reversed();
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setUri("urn:claimtrail:alerts");
    feed.setTitle("Claimtrail alerts");
    feed.setAuthor("Claimtrail");
    Instant updated = latest.isEmpty() ? Instant.EPOCH : latest.getFirst().at();
    feed.setPublishedDate(Date.from(updated));
    feed.setEntries(latest.stream().map(AlertFeed::entry).toList());
    try {
      Path whole = file.toAbsolutePath();
      // No temporary file, which nobody but its owner may read: a web server has to.
      Path beside = whole.resolveSibling(whole.getFileName() + ".part");
      Files.writeString(beside, new SyndFeedOutput().outputString(feed));
      Files.move(
          beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(file + " cannot be written: no such folder", e);
    } catch (IOException | FeedException e) {
      throw new UncheckedIOException(
          file + " cannot be written: " + e.getMessage(), new IOException(e));
    }
  }

  private static SyndEntry entry(Alert alert) {
    TrackedClaim claim = alert.match().claim();
    SyndEntry entry = new SyndEntryImpl();
    String search = URLEncoder.encode(alert.search().name(), StandardCharsets.UTF_8);
    entry.setUri("urn:claimtrail:alert:" + search + ":" + alert.id());
    entry.setTitle(ClaimSentence.of(ClaimSlots.of(claim.earliest())).toString());
    entry.setUpdatedDate(Date.from(alert.at()));
    entry.setPublishedDate(Date.from(alert.at()));
    Citation article = claim.earliest().article();
    if (article.url() != null && isWebAddress(article.url())) {
      entry.setLink(article.url());
    }
    SyndContentImpl content = new SyndContentImpl();
    content.setType("text");
    content.setValue(
        new Line()
            .add("“" + claim.earliest().quote().strip() + "” · ")
            .add(TrackList.summary(claim))
            .add(" · " + alert.search().name())
            .toString());
    entry.setDescription(content);
    return entry;
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
