package org.claimtrail.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.source.Readings.FIRST;
import static org.claimtrail.source.Readings.SECOND;

import java.util.Base64;
import org.claimtrail.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MailTest {

  private static final String HEAD =
      """
      From: =?UTF-8?Q?The_Wire_=E2=80=93_AI?= <letters@wire.example>
      To: reader@example.com
      Subject: Fwd: =?UTF-8?B?%s?=
      Date: Fri, 24 Apr 2026 23:30:00 -0500
      MIME-Version: 1.0
      """
          .formatted(Base64.getEncoder().encodeToString("V4 is out – at last".getBytes(UTF_8)));

  private static final String HTML =
      "<html><body><a href=\"https://wire.example/letters/7?a=1&amp;b=2\"><span>View in your"
          + " browser</span></a><p>"
          + FIRST
          + "</p><p>"
          + SECOND
          + "</p></body></html>";

  private static final String BOTH =
      HEAD
          + """
          Content-Type: multipart/mixed; boundary="outer"

          --outer
          Content-Type: multipart/alternative; boundary=inner

          --inner
          Content-Type: text/plain; charset=utf-8

          Read this letter on the web.
          --inner
          Content-Type: text/html; charset=utf-8

          %s
          --inner--
          --outer
          Content-Type: text/plain; name="report.txt"
          Content-Disposition: attachment; filename="report.txt"
          Content-Transfer-Encoding: base64

          %s
          --outer
          Content-Type: image/png
          Content-Disposition: attachment; filename="logo.png"

          x
          --outer--
          """
              .formatted(HTML, Base64.getMimeEncoder().encodeToString(SECOND.getBytes(UTF_8)));

  @Test
  void aLetterIsAnArticleAndSoIsWhatIsAttached() {
    var items = Readings.of(BOTH);

    assertThat(Readings.said(items)).containsExactly("input", "input!report.txt");
    Article letter = Readings.articles(items).getFirst();
    assertThat(letter.title()).isEqualTo("V4 is out – at last");
    assertThat(letter.outlet()).isEqualTo("The Wire – AI");
    assertThat(letter.published()).hasToString("2026-04-24");
    assertThat(letter.url()).isEqualTo("https://wire.example/letters/7?a=1&b=2");
    assertThat(letter.text()).contains(FIRST, SECOND).doesNotContain("on the web.");
    assertThat(Readings.articles(items).getLast().text()).isEqualTo(SECOND);
  }

  @Test
  void plainTextIsUnwrappedAndLosesWhatItAnswers() {
    String wrapped =
        FIRST
            .replace(" V4", "\nV4")
            .replace(" the lab", "\nthe lab")
            .replace(" its rivals", "\nits rivals");
    Article plain =
        Readings.only(
            HEAD
                + "Archived-At: <https://lists.example/7>\n\n"
                + wrapped
                + "\n\nOn Friday, Li Wen wrote:\n> It is out.\n> Is it?\n\n"
                + SECOND.replaceAll("(.{60}\\S*) ", "$1\n")
                + "\n-- \nAda Moreau\n");
    Article flowed =
        Readings.only(
            HEAD
                + "Content-Type: text/plain; format=flowed; charset=us-ascii\n\n"
                + FIRST.replace(" that ", " \nthat ")
                + "\n\n"
                + SECOND
                + "\n");

    assertThat(plain.url()).isEqualTo("https://lists.example/7");
    assertThat(plain.text()).contains(SECOND).doesNotContain("Is it?", "wrote:", "Ada Moreau");
    assertThat(flowed.text()).isEqualTo("V4 is out – at last\n\n" + FIRST + "\n\n" + SECOND);
  }

  @Test
  void brokenMimeIsReadAsFarAsItGoes() {
    String noEnd = BOTH.substring(0, BOTH.indexOf("--inner--"));
    String wrongCharset =
        HEAD + "Content-Type: text/plain; charset=x-nonsense\n\nLe café. " + FIRST;
    String wrongBytes = HEAD + "Content-Type: text/plain; charset=utf-8\n\nLe café. " + FIRST;
    String badBase64 =
        HEAD
            + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getEncoder().encodeToString(FIRST.getBytes(UTF_8)).substring(0, 161);
    String noBoundary = BOTH.replace("; boundary=\"outer\"", "").replace("; boundary=inner", "");

    assertThat(Readings.only(noEnd).text()).contains(FIRST, SECOND);
    assertThat(Readings.only(wrongCharset.getBytes(ISO_8859_1)).text()).contains("Le café.", FIRST);
    assertThat(Readings.only(wrongBytes.getBytes(ISO_8859_1)).text()).contains("Le café.", FIRST);
    assertThat(Readings.only(badBase64).text()).contains(FIRST.substring(0, 100));
    assertThat(Readings.of(noBoundary)).isNotEmpty();
    assertThat(Readings.said(HEAD + "\n\n")).containsExactly("input: a mail without text");
  }

  @Test
  @Timeout(20)
  void cutOffOrNestedDeepItNeverThrows() {
    for (int length = 300; length < BOTH.length(); length += 7) {
      assertThat(Readings.of(BOTH.substring(0, length))).hasSizeLessThanOrEqualTo(2);
    }
    StringBuilder nested = new StringBuilder(HEAD);
    for (int i = 0; i < 3000; i++) {
      nested
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertThat(Readings.of(nested + "Content-Type: text/plain\n\n" + FIRST)).hasSize(1);
  }

  @Test
  void aMailboxHoldsMails() {
    String mail = HEAD + "\n" + FIRST + "\n\n";
    String box = ("From letters@wire.example Fri Apr 24 23:30:00 2026\n" + mail).repeat(3);

    assertThat(Readings.said(box)).containsExactly("input!1", "input!2", "input!3");
  }

  @Test
  void aSavedPageIsAPage() {
    String saved =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://wire.example/v4\nSubject: V4\n"
            + "Date: Fri, 24 Apr 2026 10:00:00 -0000\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\n\n--b\n"
            + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
            + "Content-Location: https://wire.example/v4\n\n"
            + Readings.page("V4 is out").replace("=", "=3D")
            + "\n"
            + "--b\n"
            + "Content-Type: image/png\n"
            + "Content-Location: https://wire.example/a.png\n\n"
            + "x\n"
            + "--b--\n";

    assertThat(Readings.only(saved).url()).isEqualTo("https://wire.example/v4");
    assertThat(Readings.only(saved).text()).contains(FIRST, SECOND);
  }
}
