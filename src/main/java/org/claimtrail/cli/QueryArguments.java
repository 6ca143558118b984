package org.claimtrail.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.query.QueryField;

/// A query out of the arguments of a command line, from which the shell has taken the quotation
/// marks: `benchmark:"SWE-bench Verified"` comes as `benchmark:SWE-bench Verified`.
record QueryArguments(List<String> arguments, Catalogue catalogue) {

  String text() {
    return arguments.stream().map(this::requoted).collect(joining(" "));
  }

  /// Marks are put back around a name of several words, unless the first of them is a name by
  /// itself and nothing else tells that the others belong to it: `about:deepseek parity`.
  private String requoted(String argument) {
    int colon = argument.indexOf(':');
    if (colon < 0 || argument.indexOf(' ') < colon || argument.indexOf('"') >= 0) {
      return argument;
    }
    boolean only = argument.startsWith("=", colon + 1);
    String name = argument.substring(colon + (only ? 2 : 1));
    boolean takesNames =
        QueryField.labelled(argument.substring(0, colon))
            .filter(QueryField::takesNames)
            .isPresent();
    boolean whole =
        catalogue.named(name).isPresent() || (!name.contains(":") && !begins(name, argument));
    return takesNames && whole
        ? argument.substring(0, colon + 1) + (only ? "=" : "") + '"' + name + '"'
        : argument;
  }

  private boolean begins(String name, String argument) {
    boolean outlet = argument.toLowerCase(Locale.ROOT).startsWith(QueryField.OUTLET.label());
    boolean alone = arguments.size() == 1 && !outlet;
    return alone && catalogue.named(name.split(" ", 2)[0]).isPresent();
  }
}
