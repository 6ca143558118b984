package org.claimtrail.cli;

import org.claimtrail.claim.StatedDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day, month or year from the command line.
final class DateOption implements ITypeConverter<StatedDate> {

  @Override
  public StatedDate convert(String value) {
    return StatedDate.parse(value.strip())
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is no date such as 2026-04-24, 2026-04 or 2026"));
  }
}
