package org.claimtrail.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads addresses as people paste and servers send them. Browsers take much that [URI] does not:
/// blanks around, letters of all scripts, brackets and bars in a query.
final class Addresses {

  /// Servers take 8,000 characters at least (RFC 9110, 4.1), and hardly more.
  private static final int LONGEST = 8_000;

  private static final String NO_HOST = "its host has a name that cannot be";

  private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  private static final Pattern PARTS = Pattern.compile("(?s)//([^/?\\\\]*)(.*)");
  private static final Pattern HOST_AND_PORT =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::([0-9]{0,5}))?");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]");
  private static final Pattern EDGES =
      Pattern.compile("^[\\p{Z}\\p{Cc}\\p{Cf}]+|[\\p{Z}\\p{Cc}\\p{Cf}]+$");

  /// What ends in a number is an address of IPv4 (RFC 3986, 3.2.2), and has one way to be written.
  /// Others read 0177.0.0.1, 127.1, 2130706433 and 0x7f000001 in ways of their own.
  private static final Pattern NUMBER_LAST = Pattern.compile("(?:.*\\.)?[0-9][^.]*\\.?");

  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

  /// What may stand in path and query as it is (RFC 3986, 3.3 and 3.4).
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private Addresses() {}

  static URI read(String text) throws Refusal {
    String address = cleaned(text);
    Matcher scheme = SCHEME.matcher(address);
    Matcher parts = PARTS.matcher("");
    if (!scheme.matches()
        || !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?")
        || !parts.reset(scheme.group(2)).matches()) {
      throw new Refusal("it begins with neither http:// nor https://");
    }
    String path = encoded(parts.group(2));
    return uri(
        scheme.group(1).toLowerCase(Locale.ROOT)
            + "://"
            + authority(parts.group(1))
            + (path.startsWith("/") ? "" : "/")
            + path);
  }

  /// Where a server that was asked for `base` redirects to.
  ///
  /// @param location as it came, a character a byte
  static URI resolve(URI base, String location) throws Refusal {
    try {
      String target = cleaned(text(location));
      return read(SCHEME.matcher(target).matches() ? target : absolute(base, target));
    } catch (Refusal refusal) {
      throw new Refusal("it redirects to what is no web address: " + refusal.reason());
    }
  }

  private static String absolute(URI base, String target) throws Refusal {
    if (target.startsWith("//")) {
      return base.getScheme() + ":" + target;
    }
    // URI resolves as RFC 2396 says, by which the last step of the path would be lost here.
    return target.isEmpty() || target.startsWith("?")
        ? base.toString().replaceFirst("\\?.*", "") + target
        : base.resolve(uri(encoded(target))).toString();
  }

  /// Header fields are bytes; servers that send letters beyond ASCII mostly mean UTF-8.
  private static String text(String header) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(header.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }

  private static String cleaned(String text) throws Refusal {
    if (text.length() > LONGEST) {
      throw new Refusal("it is longer than 8,000 characters");
    }
    String address = BREAKS.matcher(EDGES.matcher(text).replaceAll("")).replaceAll("");
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private static String authority(String authority) throws Refusal {
    if (authority.contains("@")) {
      throw new Refusal("it carries a user name, which would be sent to the server");
    }
    Matcher matcher = HOST_AND_PORT.matcher(authority);
    if (!matcher.matches()) {
      throw new Refusal("it names no host");
    }
    String port = matcher.group(2);
    if (port == null || port.isEmpty()) {
      return host(matcher.group(1));
    }
    if (Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65_535) {
      throw new Refusal("its port is not from 1 to 65535");
    }
    return host(matcher.group(1)) + ":" + port;
  }

  private static String host(String name) throws Refusal {
    if (name.startsWith("[")) {
      return name;
    }
    try {
      String ascii = IDN.toASCII(name).toLowerCase(Locale.ROOT);
      if (!NUMBER_LAST.matcher(ascii).matches() || FOUR_NUMBERS.matcher(ascii).matches()) {
        return ascii;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw new Refusal(NO_HOST);
  }

  private static String encoded(String pathAndQuery) {
    byte[] bytes = pathAndQuery.getBytes(UTF_8);
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      if (Character.isLetterOrDigit(c) && c < 0x80
          || PLAIN.indexOf(c) >= 0
          || c == '%' && isEscape(bytes, i)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
      }
    }
    return encoded.toString();
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && HexFormat.isHexDigit(bytes[at + 1])
        && HexFormat.isHexDigit(bytes[at + 2]);
  }

  private static URI uri(String text) throws Refusal {
    try {
      URI uri = new URI(text);
      if (uri.isAbsolute() && uri.getHost() == null) {
        throw new Refusal(NO_HOST);
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new Refusal("it cannot be read as an address");
    }
  }
}
