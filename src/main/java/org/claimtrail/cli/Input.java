package org.claimtrail.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.claimtrail.source.ArticleSource;
import org.claimtrail.source.ArticleSource.Refused;

/// What a command line names as input.
final class Input {

  private Input() {}

  /// @param name a path, or "-" for standard input
  static ArticleSource named(String name, Terminal terminal) {
    if (name.equals("-")) {
      return ArticleSource.of(terminal.in(), "standard input");
    }
    try {
      return ArticleSource.at(Path.of(name));
    } catch (InvalidPathException e) {
      return action -> action.accept(new Refused(name, "no such file or folder"));
    }
  }
}
