package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.Role;
import org.claimtrail.query.Condition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which claims: a query, and options that say the same as its fields.
final class ClaimConditions {

  /// What the option of that name does.
  static final String ONLY =
      "Names of options mean just themselves, not their families: of a company or government its"
          + " models, chips, people, subsidiaries and agencies; of a model its versions; of a"
          + " benchmark its parts and versions.";

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description =
          "Words of the claim's sentence or slots, and fields such as about:deepseek or value:>80;"
              + " 'claimtrail fields' lists them.")
  private List<String> query = List.of();

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

  @Mixin private SpanOfDates dates = new SpanOfDates();

  @Option(
      names = "--certainty",
      paramLabel = "C",
      converter = Labelled.Certainties.class,
      completionCandidates = Labelled.Certainties.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private @Nullable Certainty certainty;

  /// @throws org.claimtrail.query.QueryFault where the query cannot be understood
  Condition condition(Catalogue catalogue) {
    List<Condition> all = new ArrayList<>();
    if (!query.isEmpty()) {
      all.add(Condition.parse(new QueryArguments(query, catalogue).text()));
    }
    named(all, null, about);
    named(all, Role.BENCHMARK, benchmark);
    named(all, Role.CLAIMANT, claimant);
    if (!types.isEmpty()) {
      all.add(new Condition.OfType(Set.copyOf(types)));
    }
    if (relation != null) {
      all.add(new Condition.Related(relation));
    }
    if (certainty != null) {
      all.add(new Condition.Certain(certainty));
    }
    if (outlet != null) {
      all.add(new Condition.From(outlet, null));
    }
    all.addAll(dates.conditions());
    return all.stream().reduce(Condition.everything(), Condition::and);
  }

  private void named(List<Condition> all, @Nullable Role role, @Nullable String name) {
    if (name != null) {
      all.add(new Condition.Involves(role, name, only, null));
    }
  }
}
