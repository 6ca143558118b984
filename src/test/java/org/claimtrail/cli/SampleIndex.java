package org.claimtrail.cli;

import static org.claimtrail.index.Entities.CATALOGUE;
import static org.claimtrail.index.Entities.DEEPSEEK;
import static org.claimtrail.index.Entities.DEEPSEEK_V4;
import static org.claimtrail.index.Entities.GPT;
import static org.claimtrail.index.Entities.OPENAI;
import static org.claimtrail.index.Entities.SWE_BENCH;
import static org.claimtrail.index.Entities.UNITED_STATES;

import java.nio.file.Path;
import java.util.List;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.index.ClaimIndex;
import org.claimtrail.index.Written;

/// An index of three articles with seven claims, written by hand.
public final class SampleIndex {

  public static final String LAUNCH = "https://wire.example/deepseek-v4";

  private SampleIndex() {}

  public static void writeTo(Path folder) {
    try (var writer = new ClaimIndex(folder).write(CATALOGUE, "test", "test")) {
      articles().forEach(writer::add);
      writer.commit();
    }
  }

  private static List<Extraction> articles() {
    Extraction launch =
        Written.article(LAUNCH)
            .outlet("Example Wire")
            .title("=DeepSeek V4 is out 🚀")
            .published("2026-04-24")
            .line("🚀 It is here.")
            .line("DeepSeek V4 claims parity with GPT-5.4 on most tests.")
            .naming(DEEPSEEK_V4, "DeepSeek V4")
            .naming(GPT, "GPT-5.4")
            .claim(DEEPSEEK)
            .by(DEEPSEEK)
            .rule("comparison.better-than")
            .comparison(Relation.PARITY, GPT)
            .line(
                "It scored 80.6 on SWE-bench Verified, DeepSeek says, \u001B[31mred\u202E and all.")
            .naming(SWE_BENCH, "SWE-bench Verified")
            .naming(DEEPSEEK, "DeepSeek")
            .claim(DEEPSEEK)
            .by(DEEPSEEK)
            .score(SWE_BENCH, 80.6, "percent")
            .line("It costs 2 dollars.")
            .claim(DEEPSEEK_V4)
            .cost(2, "usd")
            .extraction();
    Extraction test =
        Written.article("https://ledger.example/test")
            .outlet("Model Ledger")
            .title("Our own test")
            .published("2026-05-10")
            .line("OpenAI measured 76.1 for DeepSeek V4 on SWE-bench Verified.")
            .naming(OPENAI, "OpenAI")
            .naming(DEEPSEEK_V4, "DeepSeek V4")
            .naming(SWE_BENCH, "SWE-bench Verified")
            .claim(DEEPSEEK_V4)
            .by(OPENAI)
            .score(SWE_BENCH, 76.1, "percent")
            .extraction();
    Extraction cable =
        Written.article("https://wire.example/cable")
            .outlet("Example Wire")
            .title("Washington warns")
            .published("2026-05-20")
            .line("The United States may act against DeepSeek, officials said.")
            .naming(UNITED_STATES, "United States")
            .naming(DEEPSEEK, "DeepSeek")
            .claim(DEEPSEEK)
            .by(UNITED_STATES)
            .accusation(OPENAI)
            .claim(DEEPSEEK)
            .denial()
            .claim(UNITED_STATES)
            .by(new Reference.Described("US officials"))
            .certainty(Certainty.HEDGED)
            .statement(DEEPSEEK)
            .extraction();
    return List.of(launch, test, cable);
  }
}
