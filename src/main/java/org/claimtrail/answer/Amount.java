package org.claimtrail.answer;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.claimtrail.claim.Quantity;

/// Numbers as people and programs read them.
public final class Amount {

  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;
  private static final double TRILLION = 1e12;

  private Amount() {}

  /// All digits, no exponent, no ".0": "1600000000000", "0.14".
  public static String plain(double value) {
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return exact.toPlainString();
  }

  /// "87.5%", "$5.6 million", "1.6 trillion parameters", "#1".
  public static String of(Quantity quantity) {
    double value = quantity.value();
    return switch (quantity.unit()) {
      case null -> "#" + plain(value);
      case "percent" -> plain(value) + "%";
      case "ratio" -> plain(value) + "x";
      case "elo" -> grouped(value) + " Elo";
      case "usd" -> "$" + round(value);
      case String unit when unit.startsWith("usd_") -> "$" + plain(value) + words(unit, 3);
      case String unit when unit.length() == 3 ->
          unit.toUpperCase(Locale.ROOT) + " " + round(value);
      case String unit when unit.indexOf('_') == 3 ->
          unit.substring(0, 3).toUpperCase(Locale.ROOT) + " " + plain(value) + words(unit, 3);
      case String unit -> round(value) + " " + words(unit, 0);
    };
  }

  /// "1 source", "1,200 sources".
  public static String counted(long number, String thing) {
    return grouped((double) number) + " " + thing + (number == 1 ? "" : "s");
  }

  public static String grouped(double value) {
    NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }

  private static String words(String unit, int from) {
    return unit.substring(from).replace('_', ' ');
  }

  private static String round(double value) {
    double size = Math.abs(value);
    if (size >= TRILLION) {
      return scaled(value, TRILLION) + " trillion";
    }
    if (size >= BILLION) {
      return scaled(value, BILLION) + " billion";
    }
    return size >= MILLION ? scaled(value, MILLION) + " million" : grouped(value);
  }

  private static String scaled(double value, double by) {
    NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
    format.setMaximumFractionDigits(value < by * THOUSAND ? 3 : 0);
    return format.format(value / by);
  }
}
