package org.rollcall.cli;

import org.rollcall.read.Glob;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Patterns of paths. */
final class Globs implements ITypeConverter<Glob> {
  @Override
  public Glob convert(String text) {
    if (text.startsWith("!")) {
      throw new TypeConversionException(
          "'" + text + "': for what is not to be read, use --exclude '" + text.substring(1) + "'");
    }
    try {
      return Glob.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "' is no pattern: " + e.getMessage());
    }
  }
}
