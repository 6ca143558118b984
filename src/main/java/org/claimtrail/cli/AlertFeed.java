package org.claimtrail.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.alert.Alert;
import org.claimtrail.exchange.ClaimFeed;

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
    ClaimFeed feed = new ClaimFeed("urn:claimtrail:alerts", "Claimtrail alerts");
    for (Alert alert : all.subList(Math.max(0, all.size() - MOST), all.size()).reversed()) {
      String search = URLEncoder.encode(alert.search().name(), StandardCharsets.UTF_8);
      feed.add(
          "urn:claimtrail:alert:" + search + ":" + alert.id(),
          alert.at(),
          alert.match().claim(),
          alert.search().name());
    }
    try {
      Path whole = file.toAbsolutePath();
      // No temporary file, which nobody but its owner may read: a web server has to.
      Path beside = whole.resolveSibling(whole.getFileName() + ".part");
      Files.writeString(beside, feed.xml());
      Files.move(
          beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(file + " cannot be written: no such folder", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
