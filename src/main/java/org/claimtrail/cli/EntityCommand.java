package org.claimtrail.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.ProfileColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.EntityProfile;
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
        Rows.write(root.terminal().out(), format.format(), ProfileColumns.ALL, List.of(profile));
      }
      return ExitCode.DONE;
    }
  }
}
