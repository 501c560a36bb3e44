package org.rollcall.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands what a user calls the sign between cells. */
final class Delimiters implements ITypeConverter<Character> {
  private static final Map<String, Character> NAMES =
      Map.of(
          "comma",
          ',',
          "semicolon",
          ';',
          "tab",
          '\t',
          "\\t",
          '\t',
          "pipe",
          '|',
          "colon",
          ':',
          "space",
          ' ');

  @Override
  public Character convert(String text) {
    Character named = NAMES.get(text.toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    if (text.length() != 1 || !isFit(text.charAt(0))) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is neither comma, semicolon, tab, pipe, colon, space nor a single sign other"
              + " than \", #, letters and digits");
    }
    return text.charAt(0);
  }

  /** A quote means something else in CSV, and letters and digits are what stands between signs. */
  private static boolean isFit(char c) {
    return c == '\t'
        || ("\"#".indexOf(c) < 0
            && !Character.isISOControl(c)
            && !Character.isSurrogate(c)
            && !Character.isLetterOrDigit(c));
  }
}
