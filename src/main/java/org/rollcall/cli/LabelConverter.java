package org.rollcall.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
  /** The words of all values. */
  List<String> labels() {
    return Arrays.stream(type.getEnumConstants()).map(label).toList();
  }

  /** Makes a command line and its commands read values of the enum by their labels. */
  void register(CommandLine line) {
    line.registerConverter(type, this);
  }

  @Override
  public E convert(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    for (E value : type.getEnumConstants()) {
      if (label.apply(value).equals(wanted)) {
        return value;
      }
    }
    String known = String.join(", ", labels());
    throw new CommandLine.TypeConversionException("'" + text + "' is none of " + known);
  }
}
