package org.claimtrail.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrail.answer.QueryFieldColumns;
import org.claimtrail.answer.Rows;
import org.claimtrail.query.QueryField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "fields",
    header = "List the fields of the query language.",
    description = {
      "",
      "A query is words and fields: about:deepseek \"export controls\". All must hold; OR, NOT and"
          + " parentheses work as they read. A comma parts alternatives, quotation marks hold a"
          + " name of several words together, and = before a name leaves its family out:"
          + " about:=google."
    },
    footer = {"", "Examples:", "  claimtrail fields", "  claimtrail fields --format json"})
final class FieldsCommand implements Callable<Integer> {

  private final Claimtrail root;

  @Mixin private FormatOption format = new FormatOption();

  FieldsCommand(Claimtrail root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<QueryField> fields = List.of(QueryField.values());
    if (format.table()) {
      fields.forEach(this::print);
    } else {
      Rows.write(root.terminal().out(), format.format(), QueryFieldColumns.ALL, fields);
    }
    return ExitCode.DONE;
  }

  private void print(QueryField field) {
    Line line = new Line().add(Style.BOLD, field.label() + ":").to(16);
    root.screen().wrap(line, 16, Line.of(field.meaning() + "; " + field.expected()));
  }
}
