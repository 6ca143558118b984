package org.claimtrail.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimtrail.query.Ruling;
import org.claimtrail.review.Slots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "correct",
    header = "Correct slots of a claim.",
    description = {
      "",
      "The slots are those of its rows: type, subject, relation, objects (parted by ;), benchmark,"
          + " value, unit, claimant, self_reported, certainty, negated, date. An empty value"
          + " empties a slot. It keeps its id, and holds after every rebuild until it is undone."
    },
    footer = {
      "",
      "Examples:",
      "  claimtrail correct 23ceff --set value=80.6 --set unit=percent --reason 'misread table'",
      "  claimtrail correct 23ceff --set 'subject=DeepSeek V4' --set claimant= --reason 'own voice'"
    })
final class CorrectCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Parameters(paramLabel = "ID", description = "A claim's id, or the beginning of it.")
  private String id = "";

  @Option(
      names = "--set",
      paramLabel = "SLOT=VALUE",
      required = true,
      mapFallbackValue = "",
      description = "A slot and what it is to hold; may be given several times.")
  private Map<String, String> slots = new LinkedHashMap<>();

  @Mixin private Decide decide = new Decide();

  CorrectCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Slots values = new Slots(new LinkedHashMap<>(slots));
    return decide.decide(root, new Ruling.Correct(id, values));
  }
}
