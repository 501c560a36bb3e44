package org.rollcall.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sizes such as 16M, in steps of 1024 as everywhere on a command line. */
final class Bytes implements ITypeConverter<Integer> {
  private static final String UNITS = "KMG";
  private static final long MOST = 1L << 30;

  @Override
  public Integer convert(String text) {
    int unit =
        text.isEmpty() ? -1 : UNITS.indexOf(Character.toUpperCase(text.charAt(text.length() - 1)));
    String digits = unit < 0 ? text : text.substring(0, text.length() - 1);
    boolean whole = digits.length() < 12 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!whole || digits.isEmpty()) {
      throw new TypeConversionException("'" + text + "' is no size such as 500K, 16M or 1G");
    }
    long count = Long.parseLong(digits);
    long bytes = count << (10 * (unit + 1));
    if (count > MOST || bytes < 1 || bytes > MOST) {
      throw new TypeConversionException("'" + text + "' is not from 1 byte to 1G");
    }
    return (int) bytes;
  }
}
