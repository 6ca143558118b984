package org.claimtrail.cli;

import java.util.Locale;

/// How far a long job has come, how fast, and how long it will take.
///
/// @param articles so far
/// @param seconds since the beginning
/// @param done bytes of the files that were read
/// @param total bytes of all files; 0 where nobody knows
record Pace(int articles, double seconds, long done, long total) {

  /// Before that no rate is worth telling, in seconds.
  private static final double EARLY = 2;

  /// "1,240 articles, 3.1 a second, 42% of 1.0 GB, 12 min left".
  String words() {
    StringBuilder words = new StringBuilder(String.format(Locale.ROOT, "%,d articles", articles));
    if (seconds >= EARLY && articles > 0) {
      words.append(String.format(Locale.ROOT, ", %.1f a second", articles / seconds));
    }
    if (total > 0 && done <= total) {
      words.append(String.format(Locale.ROOT, ", %d%% of %s", 100 * done / total, size(total)));
      if (seconds >= EARLY && done > 0 && done < total) {
        words.append(", ").append(time(seconds * (total - done) / done)).append(" left");
      }
    }
    return words.toString();
  }

  private static String size(long bytes) {
    double size = bytes;
    for (String unit : new String[] {"bytes", "KB", "MB"}) {
      if (size < 1000) {
        return String.format(Locale.ROOT, unit.equals("bytes") ? "%.0f %s" : "%.1f %s", size, unit);
      }
      size /= 1000;
    }
    return String.format(Locale.ROOT, "%.1f GB", size);
  }

  private static String time(double seconds) {
    if (seconds < 100) {
      return Math.round(seconds) + " s";
    }
    double minutes = seconds / 60;
    return minutes < 100 ? Math.round(minutes) + " min" : Math.round(minutes / 60) + " h";
  }
}
