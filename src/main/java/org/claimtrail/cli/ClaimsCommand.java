package org.claimtrail.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.cli.NoClaims.Condition;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Found;
import org.claimtrail.query.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "claims",
    header = "Find claims.",
    description = {
      "",
      "Every condition that is given must hold. Names are taken by any alias. A claim's date is the"
          + " one that its sentence gives, else the day its article was published. Newest first,"
          + " what is dated after its article's day stands under that day."
    },
    footer = {
      "",
      "Marks: ● self-reported, ○ independent, ◇ the article's own voice.",
      "",
      "Examples:",
      "  claimtrail claims --about DeepSeek",
      "  claimtrail claims --about DeepSeek --type comparison,score --since 2026",
      "  claimtrail claims --benchmark 'SWE-bench Verified' --sort value",
      "  claimtrail claims '\"export controls\"' --claimant 'United States' --certainty hedged",
      "  claimtrail claims --about DeepSeek --type comparison --explain",
      "  claimtrail claims --about 'Moonshot AI' --format csv > moonshot.csv"
    })
final class ClaimsCommand implements Callable<Integer> {

  /// What the option of that name does.
  static final String ONLY =
      "Names mean just themselves, not their families: of a company or government its models,"
          + " chips, people, subsidiaries and agencies; of a model its versions; of a benchmark its"
          + " parts and versions.";

  private final Claimtrail root;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "Words of the claim's sentence or slots; in double quotes, in that order.")
  private List<String> words = List.of();

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description =
          "An entity that is subject, object, claimant or benchmark, itself or by its models,"
              + " people, subsidiaries, agencies.")
  private @Nullable String about;

  @Option(names = "--only", description = ONLY)
  private boolean only;

  @Option(
      names = "--type",
      paramLabel = "T",
      split = ",",
      converter = Labelled.Types.class,
      completionCandidates = Labelled.Types.class,
      description = "Any of: ${COMPLETION-CANDIDATES}.")
  private List<ClaimType> types = List.of();

  @Option(
      names = "--relation",
      paramLabel = "R",
      converter = Labelled.Relations.class,
      completionCandidates = Labelled.Relations.class,
      description = "Of comparisons: ${COMPLETION-CANDIDATES}.")
  private @Nullable Relation relation;

  @Option(
      names = "--benchmark",
      paramLabel = "NAME",
      description = "A benchmark, with its parts and versions.")
  private @Nullable String benchmark;

  @Option(names = "--claimant", paramLabel = "NAME", description = "Who makes the claim.")
  private @Nullable String claimant;

  @Option(names = "--outlet", paramLabel = "O", description = "Who published it.")
  private @Nullable String outlet;

  @Option(
      names = "--since",
      paramLabel = "D",
      converter = DateOption.class,
      description = "From this day, month or year on: 2026-04-24, 2026-04 or 2026.")
  private @Nullable StatedDate since;

  @Option(
      names = "--until",
      paramLabel = "D",
      converter = DateOption.class,
      description = "Up to this day, month or year.")
  private @Nullable StatedDate until;

  @Option(
      names = "--certainty",
      paramLabel = "C",
      converter = Labelled.Certainties.class,
      completionCandidates = Labelled.Certainties.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private @Nullable Certainty certainty;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = Labelled.Orders.class,
      completionCandidates = Labelled.Orders.class,
      description = "One of: ${COMPLETION-CANDIDATES}. Without it newest first.")
  private Order order = Order.DATE;

  @Option(
      names = "--explain",
      description = "Tell of each claim by which rule it was found, and how that works.")
  private boolean explain;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private FormatOption format = new FormatOption();

  ClaimsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    ClaimQuery query = query();
    try (ClaimSearch search = root.search()) {
      Found found = search.claims(query);
      if (format.table()) {
        new ClaimList(root.screen(), explain ? new ClaimExplanation() : null).print(found.claims());
      } else {
        Rows.write(root.terminal().out(), format.format(), columns(), found.claims());
      }
      if (found.total() == 0) {
        String otherwise = "'claimtrail entities" + root.indexOption() + "' lists who is tracked";
        root.say(new NoClaims(search).advice(query, EnumSet.allOf(Condition.class), otherwise));
      }
      root.sayMore(found.claims().size(), found.total(), "claims");
      return ExitCode.DONE;
    }
  }

  private List<Column<StoredClaim>> columns() {
    return explain
        ? ClaimColumns.explained(new ClaimExplanation(), format.format())
        : ClaimColumns.ALL;
  }

  private ClaimQuery query() {
    return new ClaimQuery(
        words.isEmpty() ? null : String.join(" ", words),
        about,
        only,
        Set.copyOf(types),
        relation,
        benchmark,
        claimant,
        outlet,
        since,
        until,
        certainty,
        limit.of(format.format()),
        order);
  }
}
