package org.claimtrail.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.Claim.Frame;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Mention;
import org.jspecify.annotations.Nullable;

/// An article whose mentions and claims are written by hand: each line of the text is a sentence,
/// and the claims that are added after [#line] are quotes of that whole line.
///
/// ```java
/// Written.article("https://wire.example/v4").outlet("Wire").published("2026-04-24")
///     .line("DeepSeek V4 claims parity with GPT-5.4.")
///     .naming(V4, "DeepSeek V4").naming(GPT, "GPT-5.4")
///     .claim(V4).by(DEEPSEEK).comparison(Relation.PARITY, GPT)
///     .extraction()
/// ```
public final class Written {

  private static final String UNKNOWN_RULE = "test.line";

  private final String url;
  private @Nullable String outlet;
  private @Nullable String title;
  private @Nullable LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private Span line = new Span(0, 0);
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Reference subject = new Reference.Described("nobody");
  private @Nullable Reference claimant;
  private Certainty certainty = Certainty.STATED;
  private boolean negated;
  private @Nullable StatedDate date;
  private String rule = UNKNOWN_RULE;

  private Written(String url) {
    this.url = url;
  }

  public static Written article(String url) {
    return new Written(url);
  }

  public Written outlet(String name) {
    outlet = name;
    return this;
  }

  public Written title(String words) {
    title = words;
    return this;
  }

  public Written published(String isoDay) {
    published = LocalDate.parse(isoDay);
    return this;
  }

  public Written line(String sentence) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    line = new Span(text.length(), text.length() + sentence.length());
    text.append(sentence);
    return this;
  }

  /// @param surface stands in the line
  public Written naming(Entity entity, String surface) {
    int start = text.indexOf(surface, line.start());
    if (start < 0) {
      throw new IllegalArgumentException("the line lacks " + surface);
    }
    mentions.add(new Mention(new Span(start, start + surface.length()), entity));
    return this;
  }

  /// Begins a claim; a type ends it.
  public Written claim(Entity of) {
    return claim(new Reference.Named(of));
  }

  public Written claim(Reference of) {
    subject = of;
    claimant = null;
    certainty = Certainty.STATED;
    negated = false;
    date = null;
    rule = UNKNOWN_RULE;
    return this;
  }

  public Written by(Entity source) {
    return by(new Reference.Named(source));
  }

  public Written by(Reference source) {
    claimant = source;
    return this;
  }

  /// Names the rule that found it.
  public Written rule(String name) {
    rule = name;
    return this;
  }

  public Written certainty(Certainty how) {
    certainty = how;
    return this;
  }

  public Written negated() {
    negated = true;
    return this;
  }

  public Written on(String isoDate) {
    date = StatedDate.parse(isoDate).orElseThrow();
    return this;
  }

  public Written comparison(Relation relation, Entity... others) {
    return add(new Claim.Comparison(frame(others), relation, null, null));
  }

  public Written score(Entity benchmark, double value, String unit) {
    return add(new Claim.Score(frame(), new Reference.Named(benchmark), new Quantity(value, unit)));
  }

  public Written cost(double value, String unit) {
    return add(new Claim.Cost(frame(), new Quantity(value, unit)));
  }

  public Written release() {
    return add(new Claim.Release(frame()));
  }

  public Written accusation(Entity... others) {
    return add(new Claim.Accusation(frame(others)));
  }

  public Written denial() {
    return add(new Claim.Denial(frame()));
  }

  public Written statement(Entity... others) {
    return add(new Claim.Statement(frame(others)));
  }

  public Article article() {
    return new Article(url, outlet, title, published, text.toString());
  }

  public Extraction extraction() {
    return new Extraction(article(), mentions, claims);
  }

  private Written add(Claim claim) {
    claims.add(claim);
    return this;
  }

  private Frame frame(Entity... objects) {
    List<Reference> others = new ArrayList<>();
    for (Entity object : objects) {
      others.add(new Reference.Named(object));
    }
    Voice voice =
        claimant == null
            ? Voice.ARTICLE
            : claimant.equals(subject) ? Voice.SELF_REPORTED : Voice.INDEPENDENT;
    return new Frame(
        subject,
        others,
        new Evidence(line, line, rule),
        new Attribution(claimant, voice, certainty, negated, date));
  }
}
