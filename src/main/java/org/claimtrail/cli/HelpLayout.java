package org.claimtrail.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/// How the help of a command is laid out: its own options first, then those that it shares.
final class HelpLayout {

  private HelpLayout() {}

  /// @param root with its subcommands
  static void applyTo(CommandLine root) {
    layOut(root);
    root.getCommandSpec().usageMessage().commandListHeading("%nCommands:%n");
    for (CommandLine command : root.getSubcommands().values()) {
      layOut(command);
      command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
    }
  }

  private static void layOut(CommandLine command) {
    command.getCommandSpec().usageMessage().synopsisHeading("%nUsage: ");
    command.getHelpSectionMap().put(SECTION_KEY_OPTION_LIST, HelpLayout::options);
  }

  private static String options(Help help) {
    List<OptionSpec> options =
        help.commandSpec().options().stream().sorted(help.createDefaultOptionSort()).toList();
    return options.stream()
        .collect(Collectors.partitioningBy(HelpLayout::common))
        .entrySet()
        .stream()
        .map(part -> part.getKey() ? common(help, part.getValue()) : list(help, part.getValue()))
        .collect(Collectors.joining());
  }

  private static boolean common(OptionSpec option) {
    return option.scopeType() == CommandLine.ScopeType.INHERIT
        || option.longestName().equals("--format");
  }

  private static String common(Help help, List<OptionSpec> options) {
    return help.createHeading("%nCommon options:%n") + list(help, options);
  }

  /// With columns as wide as all options of the command need, so that the lists stand in line.
  private static String list(Help help, List<OptionSpec> options) {
    Help.Layout layout =
        help.createDefaultLayout(
            help.commandSpec().options(),
            help.commandSpec().positionalParameters(),
            help.colorScheme());
    layout.addOptions(options, help.parameterLabelRenderer());
    return layout.toString();
  }
}
