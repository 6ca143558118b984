package org.claimtrail.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses are of the public Internet: those that IANA's registries of special purposes do
/// not keep for something else.
final class PublicNetworks {

  private static final List<Network> RESERVED =
      networks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // behind the translation of a provider
          "127.0.0.0/8", // this machine
          "169.254.0.0/16", // this link, and the services of a cloud for its machines
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocols
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks of networks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4", // future use, broadcast
          "2001::/23", // protocols; Teredo, which leads to an address of IPv4
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4, which leads to an address of IPv4
          "3fff::/20" // documentation
          );

  /// All that is given out of IPv6. This machine, private networks, links, multicast and addresses
  /// of IPv4 in other forms than the next lie outside.
  private static final Network GLOBAL = Network.of("2000::/3");

  /// Addresses of IPv4, by which a machine without IPv4 reaches them (RFC 6052).
  private static final Network TRANSLATED = Network.of("64:ff9b::/96");

  private PublicNetworks() {}

  static boolean contain(InetAddress address) {
    // An address of IPv4 mapped into IPv6 is one of IPv4 to Java.
    byte[] bytes = address.getAddress();
    return TRANSLATED.contains(bytes)
        ? isPublic(Arrays.copyOfRange(bytes, 12, 16))
        : isPublic(bytes) && (!(address instanceof Inet6Address) || GLOBAL.contains(bytes));
  }

  private static boolean isPublic(byte[] address) {
    return RESERVED.stream().noneMatch(network -> network.contains(address));
  }

  private static List<Network> networks(String... networks) {
    return Stream.of(networks).map(Network::of).toList();
  }

  /// @param length how many bits of `prefix` count
  @SuppressWarnings("ArrayRecordComponent")
  private record Network(byte[] prefix, int length) {

    static Network of(String text) {
      String[] parts = text.split("/", 2);
      return new Network(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
    }

    boolean contains(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < length; bit++) {
        if (((address[bit / 8] ^ prefix[bit / 8]) & 0x80 >> bit % 8) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
