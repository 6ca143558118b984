package org.claimtrail.cli;

import java.io.PrintStream;
import java.util.List;

/// Writes lines for a person to read.
///
/// @param width columns of a line
record Screen(PrintStream out, boolean colour, int width) {

  void print(Line line) {
    out.println(line.rendered(colour));
  }

  void print(String words) {
    print(Line.of(words));
  }

  void blank() {
    out.println();
  }

  /// Prints `line` over as many lines as it takes, each `indent` columns from the left.
  void wrap(int indent, Line line) {
    wrap(Line.of(" ".repeat(indent)), indent, line);
  }

  /// Prints `line` behind `first`, and what does not fit below it, from column `indent` on.
  void wrap(Line first, int indent, Line line) {
    List<Line> lines = line.wrapped(Math.max(20, width - indent));
    print(first.to(indent).add(lines.getFirst()));
    for (Line next : lines.subList(1, lines.size())) {
      print(Line.of(" ".repeat(indent)).add(next));
    }
  }
}
