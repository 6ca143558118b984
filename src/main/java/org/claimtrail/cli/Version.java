package org.claimtrail.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as its jar says.
final class Version implements IVersionProvider {

  static String program() {
    @Nullable String packaged = Version.class.getPackage().getImplementationVersion();
    return packaged == null ? "unpackaged" : packaged;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"claimtrail " + program()};
  }
}
