package org.claimtrail.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FurnitureTest {

  static final List<String> FURNITURE =
      """
      Want to join the conversation?
      Sign up for our weekly newsletter on artificial intelligence
      Sign up here.
      SIGN UP FOR BREAKING NEWS
      Enjoying this? Sign up to get it in your inbox every Monday.
      Subscribe to continue reading
      Subscribe now for full access
      Already a subscriber? Log in
      Register for free to read this article
      Log in to leave a comment
      Create your free account to keep reading
      Share this article
      Share on LinkedIn
      Share
      Copy link
      Listen to this article · 6 min
      Gift this article
      Follow us on Mastodon and Bluesky
      Get the latest AI news in your inbox: The Morning Chip newsletter
      12 comments
      No comments yet
      Leave a comment
      Enter your email address
      We use cookies to improve this site.
      Accept all cookies
      Download our app for alerts
      Read more: How Moonshot trains on fewer chips
      Read also | The price war goes on
      Read Next
      See also: A timeline of export controls
      Related: What DeepSeek's paper leaves out
      Related Articles
      Recommended for you
      You may also like
      Most read
      Trending now
      Back to top
      Skip to main content
      Continue reading below
      Tags: AI, chips, export controls
      Topics: Artificial intelligence | China
      Filed under: Semiconductors
      Source: Company filings
      Home > Technology > Artificial Intelligence
      News / Business / Tech
      Click here for more stories on chips
      By Anna Lindqvist
      By Anna Lindqvist and Ben O'Rourke
      BY ANNA LINDQVIST, STAFF WRITER
      By Anna Lindqvist | Technology Reporter | March 3, 2026 9:14 a.m. ET
      By Jean-Luc Moreau, Mei Tanaka and Ravi Iyer
      Reporting by Mei Tanaka in Tokyo and Ravi Iyer in Delhi; Editing by Ben O'Rourke
      Reporting by Mei Tanaka; additional reporting by Ravi Iyer. Editing by Ben O'Rourke.
      (Reporting by Mei Tanaka in Tokyo; Editing by Ben O'Rourke)
      Edited by Ben O'Rourke
      Additional reporting by Ravi Iyer
      Photo: Anna Lindqvist
      Image credit: Moonshot AI
      (Photo by Ben O'Rourke)
      Illustration: Mei Tanaka
      Ben O'Rourke/Getty Images
      A visitor at the Shanghai fair. Mei Tanaka/AFP via Getty Images
      Getty Images
      © 2026 Example Wire. All rights reserved.
      Copyright 2026 Example Wire
      (c) 2026 Example Media Ltd
      All rights reserved
      This story has been updated with a comment from Nvidia.
      This article was originally published in The Chip Letter.
      (This story was refiled to correct the spelling of a name in paragraph 3)
      Correction: An earlier version of this article misstated the model's licence.
      Editor's note: this story was first published on 3 March.
      Last updated on March 3, 2026 at 9:14 p.m.
      Published: 3 March 2026
      Updated March 3, 2026
      March 3, 2026
      Mar 3, 2026 · 5 min read
      Tuesday, March 3, 2026 10:15 AM
      3 March 2026
      5 min read
      3 hours ago
      Example Wire | Anna Lindqvist | March 3, 2026
      Anna Lindqvist is a reporter covering artificial intelligence.
      Anna Lindqvist is a senior writer at Example Wire.
      Anna Lindqvist covers artificial intelligence for Example Wire.
      Mei Tanaka contributed to this report.
      Mei Tanaka and Ravi Iyer contributed reporting.
      The author can be reached at anna@wire.example.
      The writer is a columnist for Example Wire
      The author holds shares in Nvidia.
      Companies mentioned
      Advertisement
      Sponsored content
      Story continues below advertisement
      Show more
      Loading...
      Play
      BREAKING
      • • •
      ***
      1 / 12
      Reply (3)
      Have your say in the comments below
      Got a tip? Write to our reporters.
      Don't miss our next live event
      In case you missed it: the week in chips
      """
          .lines()
          .toList();

  @ParameterizedTest
  @FieldSource("FURNITURE")
  void whatAPageSaysOfItselfIsNoText(String line) {
    assertThat(Layout.ofLine(line)).isEqualTo("furniture: " + line);
  }

  @ParameterizedTest
  @FieldSource("FURNITURE")
  void capitalsDoNotHideIt(String line) {
    String shouted = line.toUpperCase(Locale.ROOT);
    assertThat(Layout.ofLine(shouted)).isEqualTo("furniture: " + shouted);
  }
}
