import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimtrail.article.Article;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Extraction;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;
import org.claimtrail.entity.Mention;
import org.claimtrail.evaluation.Gold;
import org.claimtrail.evaluation.GoldArticle;
import org.claimtrail.evaluation.SlotValues;
import org.claimtrail.index.ArticleWriter;
import org.claimtrail.index.ClaimIndex;

/// Makes an index of many claims that are distributed as those of the annotated articles: each
/// article takes the claims of one of these, with its types, certainties and number of claims;
/// names are exchanged for others of their type, a few of which are in most claims, as in the
/// coverage; the words between them are drawn from all of these articles; dates grow denser towards
/// the end, and values spread around the annotated ones.
///
/// Arguments: the folder of the annotated articles, the index's folder, how many claims.
void main(String[] arguments) {
  new Generator(Path.of(arguments[0]), new Random(20261126))
      .fill(new ClaimIndex(Path.of(arguments[1])), Long.parseLong(arguments[2]));
}

static final class Generator {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 25);
  private static final int DAYS = 1_000;
  private static final int OUTLETS = 400;
  private static final int COMMIT = 2_000;
  private final Random random;
  private final Catalogue catalogue = Catalogue.builtIn();
  private final List<GoldArticle> articles;
  private final List<List<Entity>> byType = new ArrayList<>();

  /// Words of the annotated articles, each as often as there.
  private final String[] words;

  Generator(Path gold, Random random) {
    this.random = random;
    this.articles = Gold.read(gold).articles();
    this.words =
        articles.stream()
            .flatMap(article -> Stream.of(article.article().text().split("[^A-Za-z]+")))
            .filter(word -> word.matches("[a-z]+"))
            .toArray(String[]::new);
    for (var type : org.claimtrail.entity.EntityType.values()) {
      byType.add(catalogue.entities().stream().filter(one -> one.type() == type).toList());
    }
  }

  void fill(ClaimIndex index, long wanted) {
    long start = System.nanoTime();
    long claims = 0;
    try (ArticleWriter writer = index.write(catalogue, "benchmark", "benchmark")) {
      for (int number = 0; claims < wanted; number++) {
        Extraction extraction = article(number);
        writer.add(extraction);
        claims += extraction.claims().size();
        if (number % COMMIT == COMMIT - 1) {
          writer.commit();
          double seconds = (System.nanoTime() - start) / 1e9;
          System.err.printf("%,d claims in %,.0f s%n", claims, seconds);
        }
      }
      writer.commit();
    }
    System.err.printf("%,d claims in %,.0f s%n", claims, (System.nanoTime() - start) / 1e9);
  }

  private Extraction article(int number) {
    GoldArticle gold = articles.get(random.nextInt(articles.size()));
    LocalDate published = LAST.minusDays((long) (DAYS * (1 - Math.sqrt(random.nextDouble()))));
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (var given : gold.claims()) {
      claim(given.slots(), text, mentions, claims);
    }
    Article article =
        new Article(
            "https://outlet.example/" + number,
            "Outlet " + skewed(OUTLETS),
            "Story " + number,
            published,
            text.isEmpty() ? "Nothing." : text.toString());
    return new Extraction(article, mentions, claims);
  }

  private void claim(
      SlotValues slots, StringBuilder text, List<Mention> mentions, List<Claim> claims) {
    Reference subject = other(slots.subject());
    List<Reference> objects = slots.objects().stream().map(this::other).toList();
    Reference benchmark = slots.benchmark() == null ? null : other(slots.benchmark());
    Reference claimant = slots.claimant() == null ? null : other(slots.claimant());
    int start = text.length();
    name(subject, text, mentions);
    words(text, 4 + random.nextInt(8));
    for (Reference object : objects) {
      name(object, text, mentions);
      words(text, 2);
    }
    Quantity quantity = quantity(slots, subject.name(), benchmark == null ? "" : benchmark.name());
    if (quantity != null) {
      text.append(quantity.value()).append(' ');
    }
    if (benchmark != null) {
      name(benchmark, text, mentions);
    }
    words(text, 4 + random.nextInt(6));
    text.setLength(text.length() - 1);
    Span span = new Span(start, text.length());
    text.append(".\n");
    Voice voice =
        claimant == null
            ? Voice.ARTICLE
            : random.nextInt(2) == 0 ? Voice.SELF_REPORTED : Voice.INDEPENDENT;
    Claim.Frame frame =
        new Claim.Frame(
            subject,
            objects,
            new Evidence(span, span, slots.type().label() + ".generated"),
            new Attribution(claimant, voice, slots.certainty(), slots.negated(), date(slots)));
    claims.add(of(slots, frame, benchmark, quantity));
  }

  private static Claim of(
      SlotValues slots, Claim.Frame frame, Reference benchmark, Quantity quantity) {
    ClaimType type = slots.type();
    return switch (type) {
      case COMPARISON -> new Claim.Comparison(frame, slots.relation(), benchmark, quantity);
      case SCORE ->
          benchmark == null || quantity == null
              ? new Claim.Statement(frame)
              : new Claim.Score(frame, benchmark, quantity);
      case RANKING ->
          new Claim.Ranking(frame, benchmark, quantity == null ? null : (int) quantity.value());
      case SPECIFICATION -> new Claim.Specification(frame, quantity);
      case COST -> new Claim.Cost(frame, quantity);
      case RELEASE -> new Claim.Release(frame);
      case ACCUSATION -> new Claim.Accusation(frame);
      case DENIAL -> new Claim.Denial(frame);
      case POLICY -> new Claim.Policy(frame);
      case DEAL -> new Claim.Deal(frame, quantity);
      case STATEMENT -> new Claim.Statement(frame);
    };
  }

  /// The name itself in half of the cases, else one of its type, the first of the catalogue most.
  private Reference other(String name) {
    Entity entity = catalogue.named(name).orElse(null);
    if (entity == null) {
      return new Reference.Described(name);
    }
    if (random.nextInt(2) == 0) {
      return new Reference.Named(entity);
    }
    List<Entity> others = byType.get(entity.type().ordinal());
    return new Reference.Named(others.get(skewed(others.size())));
  }

  /// From 0 on, small ones most (a power law).
  private int skewed(int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 3));
  }

  /// Most repeat what is said of the subject; some round it, and some say something else.
  private Quantity quantity(SlotValues slots, String subject, String benchmark) {
    if (slots.value() == null) {
      return null;
    }
    boolean rank = slots.type() == ClaimType.RANKING;
    Random fixed = new Random((subject + benchmark + slots.unit()).hashCode());
    double usual = slots.value() * (0.7 + 0.6 * fixed.nextDouble());
    double said = random.nextInt(10) == 0 ? usual * (0.9 + 0.05 * random.nextInt(5)) : usual;
    double value =
        rank
            ? 1 + random.nextInt(10)
            : random.nextInt(5) == 0 ? Math.rint(said) : Math.rint(said * 10) / 10;
    return new Quantity(value, slots.unit());
  }

  private static StatedDate date(SlotValues slots) {
    return slots.date() == null ? null : StatedDate.parse(slots.date()).orElse(null);
  }

  private static void name(Reference reference, StringBuilder text, List<Mention> mentions) {
    int start = text.length();
    text.append(reference.name());
    if (reference instanceof Reference.Named(Entity entity)) {
      mentions.add(new Mention(new Span(start, text.length()), entity));
    }
    text.append(' ');
  }

  private void words(StringBuilder text, int count) {
    for (int at = 0; at < count; at++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
  }
}
