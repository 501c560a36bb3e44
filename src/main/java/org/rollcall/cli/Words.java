package org.rollcall.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words for the values of an enum: their names in small letters, read in any case. A class and
 * no lambda: Java archives no lambda of an interface as old as picocli's, and would compile it at
 * every start.
 *
 * @param type the enum; not its values, as some enums take a while to make theirs
 */
record Words<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E>, Iterable<String> {
  /** The word for a value. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Iterator<String> iterator() {
    List<String> words = new ArrayList<>();
    for (E value : type.getEnumConstants()) {
      words.add(of(value));
    }
    return words.iterator();
  }

  @Override
  public E convert(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    for (E value : type.getEnumConstants()) {
      if (of(value).equals(wanted)) {
        return value;
      }
    }
    throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", this));
  }
}
