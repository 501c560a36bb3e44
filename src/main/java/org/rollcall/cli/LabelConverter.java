package org.rollcall.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;

/**
 * Reads a value of an enum by its label, in any case. A class and no lambda: Java archives no
 * lambda of an interface as old as picocli's, and would compile it at every start.
 *
 * @param type the enum
 * @param label of a value
 */
record LabelConverter<E extends Enum<E>>(Class<E> type, Function<E, String> label)
    implements CommandLine.ITypeConverter<E> {
  /** Makes a command line and its commands read values of an enum by their labels. */
  static <E extends Enum<E>> void register(
      CommandLine line, Class<E> type, Function<E, String> label) {
    line.registerConverter(type, new LabelConverter<>(type, label));
  }

  @Override
  public E convert(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    for (E value : type.getEnumConstants()) {
      if (label.apply(value).equals(wanted)) {
        return value;
      }
    }
    String known =
        Arrays.stream(type.getEnumConstants()).map(label).collect(Collectors.joining(", "));
    throw new CommandLine.TypeConversionException("'" + text + "' is none of " + known);
  }
}
