package org.rollcall.write;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rollcall.table.Variant;

/** What stands in a row under a column. */
sealed interface Cell {
  /** What stands between the parts of a cell that lists several. */
  String SEPARATOR = " | ";

  /** The cell on one line, for formats that know only text. */
  String flat();

  /** Whether there is nothing to say; JSON leaves the key out. */
  default boolean isEmpty() {
    return flat().isEmpty();
  }

  /** Words. */
  record Text(String flat) implements Cell {}

  /** A count or an offset. */
  record Count(int number) implements Cell {
    @Override
    public String flat() {
      return Integer.toString(number);
    }
  }

  /** Names. */
  record Names(List<String> names) implements Cell {
    @Override
    public String flat() {
      return String.join(SEPARATOR, names);
    }
  }

  /** Ways of writing with their counts. */
  record Variants(List<Variant> variants) implements Cell {
    @Override
    public String flat() {
      return variants.stream().map(Variant::text).collect(Collectors.joining(SEPARATOR));
    }
  }

  static Cell text(String text) {
    return new Text(text);
  }

  static Cell text(Optional<String> text) {
    return new Text(text.orElse(""));
  }
}
