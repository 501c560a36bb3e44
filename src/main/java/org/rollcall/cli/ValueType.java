package org.rollcall.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What stands behind an option, or for itself.
 *
 * @param whole the class of the value
 * @param part the class of what is read: an element of a list, else the value
 * @param converter reads it; null if picocli can by itself
 * @param separator of the elements of a list that stands in one word; empty if there is none
 * @param <T> the value
 */
record ValueType<T>(
    Class<?> whole, Class<?> part, @Nullable ITypeConverter<?> converter, String separator) {
  /** As it stands there. */
  static final ValueType<String> TEXT = of(String.class);

  /** A whole number. */
  static final ValueType<Integer> NUMBER = of(Integer.class);

  /** The path of a file or folder. */
  static final ValueType<Path> FILE = of(Path.class, ValueType::path);

  /**
   * The path that a word of the command line is.
   *
   * @throws TypeConversionException if it is none, with the reason
   */
  static Path path(String word) {
    if (word.isEmpty()) { // to Java that is the working folder, to a script a variable not set
      throw new TypeConversionException("an empty path");
    }
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("not a path: " + e.getReason());
    }
  }

  /** What picocli itself can read. */
  private static <T> ValueType<T> of(Class<T> type) {
    return new ValueType<>(type, type, null, "");
  }

  /** What a converter reads. */
  static <T> ValueType<T> of(Class<T> type, ITypeConverter<T> converter) {
    return new ValueType<>(type, type, converter, "");
  }

  /** A word for a value of an enum. */
  static <E extends Enum<E>> ValueType<E> words(Class<E> type) {
    return of(type, new Words<>(type));
  }

  /** The words that can stand there; null if they are without number. */
  @Nullable Iterable<String> words() {
    return converter instanceof Words<?> words ? words : null;
  }

  /** Many of these, each for itself. */
  ValueType<List<T>> list() {
    return list("");
  }

  /** Many of these, of which one word may have several. */
  ValueType<List<T>> list(String separator) {
    return new ValueType<>(List.class, part, converter, separator);
  }
}
