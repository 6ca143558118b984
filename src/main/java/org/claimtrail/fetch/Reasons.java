package org.claimtrail.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// What went wrong, in words for people. None has text of the server in it.
final class Reasons {

  /// More causes than any library nests.
  private static final int DEPTH = 20;

  private Reasons() {}

  static String of(int status) {
    return switch (status) {
      case 204, 205 -> "the server sent nothing";
      case 400 -> "the server cannot make sense of the address (400)";
      case 401, 403 -> "the server does not let us read it (" + status + ")";
      case 402 -> "the server wants to be paid for it (402)";
      case 404, 410 -> "nothing there (" + status + ")";
      case 429 -> "the server has been asked too often (429)";
      case 451 -> "the server may not show it, for legal reasons (451)";
      case 500, 502, 503, 504 -> "the server is busy or broken (" + status + ")";
      default -> "the server says " + status;
    };
  }

  static String of(IOException failure, Manners manners) {
    if (has(failure, HttpTimeoutException.class)) {
      return "no answer within " + time(manners.timeout());
    }
    if (has(failure, UnresolvedAddressException.class)) {
      // It could be looked up a moment ago: see GuardedNames.
      return "its name now leads nowhere, or into a private network, which is not asked";
    }
    if (has(failure, CertificateExpiredException.class)) {
      return "its certificate has expired";
    }
    if (has(failure, CertificateException.class)) {
      return "its certificate is not trusted";
    }
    if (has(failure, SSLException.class)) {
      return "no secure connection can be made";
    }
    if (has(failure, ConnectException.class)) {
      return "no server there takes connections";
    }
    if (has(failure, NoRouteToHostException.class)) {
      return "no way leads to the server";
    }
    if (has(failure, SocketException.class) || has(failure, EOFException.class)) {
      return "the server hung up";
    }
    return "the server does not speak HTTP as it should";
  }

  /// Whether it may go better next time.
  static boolean mayPass(IOException failure) {
    return (has(failure, SocketException.class) || has(failure, EOFException.class))
        && !has(failure, UnresolvedAddressException.class)
        && !has(failure, SSLException.class);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEPTH)
        .anyMatch(kind::isInstance);
  }

  /// "300 ms", "30 s", "2 min", "3 h", "4 days"; what is left over counts as one more.
  static String time(Duration time) {
    long seconds = time.plusMillis(999).toSeconds();
    if (time.toMillis() < 1_000) {
      return time.toMillis() + " ms";
    }
    if (seconds < 120) {
      return seconds + " s";
    }
    if (seconds < 2 * 3_600) {
      return Math.ceilDiv(seconds, 60) + " min";
    }
    return seconds < 2 * 86_400
        ? Math.ceilDiv(seconds, 3_600) + " h"
        : Math.ceilDiv(seconds, 86_400) + " days";
  }

  /// "32 MB", "500 KB", "100 bytes"
  static String size(int bytes) {
    if (bytes < 1 << 10) {
      return bytes + " bytes";
    }
    return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
  }
}
