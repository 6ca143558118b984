package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.EntityProfile;
import org.claimtrail.query.EntityRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "entity",
    header = "Show what is known of one company, model, benchmark, person, government or chip.",
    footer = {
      "",
      "Examples:",
      "  claimtrail entity DeepSeek",
      "  claimtrail entity 'Gemini 3.1 Pro' --format json"
    })
final class EntityCommand implements Callable<Integer> {

  /// The keys in everything that programs read: those of a list of entities, and more.
  static final List<Column<EntityProfile>> COLUMNS =
      Stream.concat(
              EntitiesCommand.COLUMNS.stream().map(column -> column.of(EntityProfile::row)),
              Stream.<Column<EntityProfile>>of(
                  new Column<>("aliases", EntityProfile::aliases),
                  new Column<>("surfaces", EntityProfile::surfaces),
                  new Column<>("owners", EntityProfile::owners),
                  new Column<>(
                      "members",
                      profile -> profile.members().stream().map(EntityRow::name).toList()),
                  new Column<>("family_claims", EntityProfile::familyClaims)))
          .toList();

  private final Claimtrail root;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "Its name, or any alias.")
  private List<String> name = new ArrayList<>();

  @Mixin private ClockOptions clock = new ClockOptions();

  @Mixin private FormatOption format = new FormatOption();

  EntityCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    try (ClaimSearch search = root.search(clock)) {
      EntityProfile profile = search.entity(String.join(" ", name));
      if (format.table()) {
        new EntityView(root.screen()).print(profile);
      } else {
        Rows.write(root.terminal().out(), format.format(), COLUMNS, List.of(profile));
      }
      return ExitCode.DONE;
    }
  }
}
