package org.claimtrail.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.fetch.Fetching.reason;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No request reaches this machine or a private network, whatever the address looks like.
@Timeout(30)
class PrivateNetworksTest {

  private static final Manners USUAL = Manners.usual("1.0");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "2130706433",
        "0x7f.1",
        "0x7f000001",
        "0177.0.0.1",
        "017700000001",
        "127.0.0.1.",
        "127.0.0.01",
        "%31%32%37.0.0.1",
        "127。0。0。1",
        "１２７.0.0.1",
        "localhost",
        "LocalHost",
        "localhost.",
        "0.0.0.0",
        "0",
        "[::1]",
        "[::]",
        "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[2002:7f00:1::]",
      })
  void thisMachineIsNotAskedInAnyForm(String host) {
    try (var server = LoopbackServer.start().page("/", "secret", "text/html")) {
      String address = "http://" + host + ":" + server.port() + "/";
      assertThat(refusal(address))
          .isIn(
              "it is in a private network, which is not asked",
              "its host has a name that cannot be",
              "it names no host",
              "no host has this name");
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "0.1.2.3",
        "[fc00::1]",
        "[fd12:3456::1]",
        "[fe80::1]",
        "[fec0::1]",
        "[ff02::1]",
        "[::ffff:10.0.0.1]",
        "[::10.0.0.1]",
        "[64:ff9b::10.0.0.1]",
        "[64:ff9b:1::808:808]",
        "[2002:a00:1::1]",
        "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
      })
  void privateNetworksAreNotAsked(String host) {
    assertThat(refusal("http://" + host + "/"))
        .isEqualTo("it is in a private network, which is not asked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.255.255.255",
        "11.0.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "100.63.255.255",
        "100.128.0.1",
        "198.17.255.255",
        "198.20.0.1",
        "223.255.255.255",
        "2606:4700::1",
        "2a00:1450::1",
        "2001:4860:4860::8888",
        "64:ff9b::8.8.8.8",
      })
  void theirNeighboursArePublic(String address) {
    assertThat(PublicNetworks.contain(InetAddress.ofLiteral(address))).isTrue();
  }

  @Test
  void noRedirectLeadsThere() {
    // A server on this machine cannot be a public one, so that the step is taken by itself.
    URI base = URI.create("https://example.com/");
    for (String location : List.of("http://127.0.0.1/", "//[::1]/", "http://localhost/")) {
      assertThat(refusal(resolved(base, location)))
          .isEqualTo("it is in a private network, which is not asked");
    }
  }

  @Test
  void namesAreGuarded() {
    assertThat(GuardedNames.areInPlace()).isTrue();
  }

  @Test
  void aNameThatTurnsPrivateBetweenCheckAndConnectionIsNotFollowed() throws UnknownHostException {
    InetAddress open = InetAddress.ofLiteral("93.184.215.14");
    InetAddress loopback = InetAddress.getLoopbackAddress();
    InetAddressResolver names =
        GuardedNames.over(
            answering(List.of(List.of(open), List.of(loopback), List.of(open, loopback))));
    try (var _ = GuardedNames.guard("Rebound.example")) {
      assertThat(lookUp(names)).containsExactly(open);
      assertThat(lookUp(names)).isEmpty();
      assertThat(lookUp(names)).isEmpty();
    }
  }

  @Test
  void aNameThatIsNotAskedForIsLookedUpAsEver() throws UnknownHostException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    GuardedNames.guard("rebound.example").close();
    try (var _ = GuardedNames.guard("other.example")) {
      assertThat(lookUp(GuardedNames.over(answering(List.of(List.of(loopback))))))
          .containsExactly(loopback);
    }
  }

  /// Were it otherwise in a coming Java, nothing would be promised any more.
  @Test
  void theClientOfJavaLooksNamesUpUnderGuard() {
    try (var server = LoopbackServer.start().page("/", "secret", "text/html");
        var client = HttpClient.newHttpClient();
        // Java's cache does not know the name in these letters.
        var _ = GuardedNames.guard("LOCALHOST")) {
      URI url = URI.create("http://LOCALHOST:" + server.port() + "/");
      assertThatThrownBy(
              () -> client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding()))
          .isInstanceOf(ConnectException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void theyAreAskedWhenAllowed() {
    try (var server = LoopbackServer.start().page("/", "intranet", "text/html")) {
      URI url = URI.create("http://localhost:" + server.port() + "/");
      Fetching.body(Fetching.fetch(url));
      assertThat(server.requests("/").getFirst().headers())
          .containsAllEntriesOf(Map.of("Host", "localhost:" + server.port()));
    }
  }

  private static String refusal(String address) {
    return switch (Fetcher.address(address)) {
      case Address.Refused(String reason) -> reason;
      case Address.Usable(URI url) -> reason(Fetching.fetch(url, USUAL));
    };
  }

  private static String resolved(URI base, String location) {
    try {
      return Addresses.resolve(base, location).toString();
    } catch (Refusal refusal) {
      throw new AssertionError(refusal);
    }
  }

  private static List<InetAddress> lookUp(InetAddressResolver names) throws UnknownHostException {
    return names.lookupByName("rebound.EXAMPLE", LookupPolicy.of(LookupPolicy.IPV4)).toList();
  }

  private static InetAddressResolver answering(List<List<InetAddress>> answers) {
    Iterator<List<InetAddress>> next = answers.iterator();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
        return next.next().stream();
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        throw new UnknownHostException();
      }
    };
  }
}
