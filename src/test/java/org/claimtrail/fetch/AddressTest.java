package org.claimtrail.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " https://example.com/a \u00A0|https://example.com/a",
        "HTTPS://Example.COM|https://example.com/",
        "https://example.com?q=1|https://example.com/?q=1",
        "https://example.com/a#part|https://example.com/a",
        "https://bücher.example/größe?q=ü|https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe?q=%C3%BC",
        "https://例え.テスト/|https://xn--r8jz45g.xn--zckzah/",
        "https://example.com/a b%20c%zz|https://example.com/a%20b%20c%25zz",
        "https://example.com/?q=[a]{b}\"|https://example.com/?q=%5Ba%5D%7Bb%7D%22",
        "https://example.com:8443/|https://example.com:8443/",
        "https://example.com:/|https://example.com/",
        "http://[2001:4860:4860::8888]/dns|http://[2001:4860:4860::8888]/dns",
      })
  void isReadAsPasted(String pasted, String url) {
    assertThat(Fetcher.address(pasted)).isEqualTo(new Address.Usable(URI.create(url)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', it begins with neither http:// nor https://",
    "example.com/story, it begins with neither http:// nor https://",
    "ftp://example.com/, it begins with neither http:// nor https://",
    "file:///etc/passwd, it begins with neither http:// nor https://",
    "javascript:alert(1), it begins with neither http:// nor https://",
    "'https:///story', it names no host",
    "'https://me:secret@example.com/', 'it carries a user name, which would be sent to the server'",
    "'https://example.com:0/', its port is not from 1 to 65535",
    "'https://example.com:65536/', its port is not from 1 to 65535",
    "'https://example.com:x/', it names no host",
    "https://2130706433/, its host has a name that cannot be",
    "https://0177.0.0.1/, its host has a name that cannot be",
    "https://8.8.8.08/, its host has a name that cannot be",
    "'https://under_score.example/', its host has a name that cannot be",
    "'https://two words/', it cannot be read as an address",
  })
  void isRefusedWithAReason(String pasted, String reason) {
    assertThat(Fetcher.address(pasted)).isEqualTo(new Address.Refused(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "https://\u202Eexample.com/", "https://a..b/", "https://[::1"})
  void ofAnyKindThrowsNothing(String pasted) {
    assertThat(Fetcher.address(pasted)).isInstanceOf(Address.Refused.class);
  }

  @Test
  void hasABound() {
    assertThat(Fetcher.address("https://example.com/" + "a".repeat(8_000)))
        .isEqualTo(new Address.Refused("it is longer than 8,000 characters"));
  }
}
