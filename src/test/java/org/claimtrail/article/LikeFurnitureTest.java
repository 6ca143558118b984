package org.claimtrail.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Sentences and headlines that begin or end as lines of furniture do.
class LikeFurnitureTest {

  static final List<String> TEXT =
      """
      More than two million users signed up for Kimi within a week.
      Sixteen labs have signed up to the safety code.
      Subscribers to ChatGPT Plus will get the model first.
      Share prices of Nvidia fell 3% on Monday.
      Sharing weights is cheap, DeepSeek says.
      Follow-up tests showed that V4 trails GPT-5.4.
      Following the launch, MiniMax shares rose.
      Commenting on the report, Alibaba denied the charge.
      Comments by Altman angered the board.
      Listening to users made Claude better, Anthropic says.
      Print magazines use Gemini to write captions.
      More on-device models will come from Apple.
      More in China use Doubao than DeepSeek, a survey finds
      More from DeepSeek is expected in May.
      More about the deal was not disclosed.
      Sources: OpenAI in talks to buy a chip start-up
      Sources close to Moonshot AI confirmed the round.
      Source code of the model is public.
      Tags on the samples were made by GPT-5.4.
      Topics such as politics are off limits for DeepSeek.
      By contrast, Gemini 3.1 Pro costs five times as much.
      By Chinese New Year, DeepSeek had overtaken ChatGPT.
      By most measures DeepSeek leads
      By some estimates Anthropic earns more from code
      By May the lab had 20,000 chips.
      By Tuesday, Meta Platforms had withdrawn the model.
      Reporting by Bloomberg suggested that DeepSeek used H800 chips.
      Written by Claude Opus 4.6, the code passed every test.
      Edited by hand, the answers scored higher.
      Compiled by Epoch AI, the list names 80 models.
      Translated by Qwen3, the text reads well.
      Graphics processors are scarce in China.
      Photos made by Nano Banana fooled half of the testers.
      Image models (FLUX, Imagen 4) lag behind.
      Images / video models from MiniMax top the board.
      Video (Sora 2) costs ten times as much as text.
      Getty Images sued Stability AI in London.
      Stability AI wins most of its case against Getty Images
      Shutterstock licensed its library to OpenAI.
      Copyright suits against OpenAI pile up.
      Copyright Office says training may be fair use
      Corrections to the benchmark moved GPT-5.4 to second place.
      Updated weights for Kimi K2 appeared in September 2025.
      Published in May 2025, the paper describes the method.
      Posted in January 2025, R1 shook the markets.
      May 5, 2026 was the day on which V4 shipped.
      March 3, 2026 - DeepSeek released V4 under an MIT licence.
      On 3 March 2026 DeepSeek released V4.
      3 March 2026 is the deadline for bids, the ministry said.
      The authors are careful not to claim parity with GPT-5.4.
      The author of the paper is Liang Wenfeng.
      Reporters were told that V4 runs on Ascend chips.
      The licence covers all weights and code.
      Nvidia contributed chips to the cluster.
      Google covers the cost of the suit.
      Liang is a writer of few words.
      Companies mentioned in the cable did not respond.
      Advertising pays for ChatGPT, OpenAI says.
      Sponsored by Alibaba, the lab grew fast.
      Live tests will follow in June.
      Breaking with habit, Apple bought a lab.
      Trending models on the hub are mostly Chinese.
      Most popular models are free.
      You may like its price, but not its politics.
      Don't miss the point: V4 is cheap.
      Next: DeepSeek V5 is trained on 100,000 chips, two people said.
      Home robots run on Gemini.
      Business customers pay for Claude.
      Read speeds doubled on the new memory.
      Read the full cable and the accusation looks weaker.
      Have your say over models, Brussels tells users
      This newsletter start-up trained its own model on 2 million posts.
      This report was written before V4 was published.
      This story of export controls has been written before.
      Disclosure rules for frontier models take effect in August.
      Cookies are no secret: Meta trains on them.
      Search engines lose users to ChatGPT.
      Video is the next field of rivalry.
      Yes, V4 is better than R1.
      No comment came from Beijing.
      Two days ago, xAI raised $20 billion.
      3 hours ago the service went down, OpenAI said.
      Log in to ChatGPT with a passkey from May on, OpenAI tells firms.
      Download the app and Beijing reads along, the senator said.
      """
          .lines()
          .toList();

  @ParameterizedTest
  @FieldSource("TEXT")
  void whatTheArticleTellsIsText(String line) {
    assertThat(Layout.ofLine(line)).doesNotStartWith("furniture").endsWith(": " + line);
  }
}
