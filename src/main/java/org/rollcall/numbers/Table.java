package org.rollcall.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the grammar's tables: tab-separated, lines that start with {@code #} are comments. */
final class Table {
  private Table() {}

  /** All words of a table, whatever their rows. */
  static Set<String> words(String name) {
    return rows(name).stream().flatMap(Arrays::stream).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The rows of a table.
   *
   * @throws UncheckedIOException if it can't be read
   */
  static List<String[]> rows(String name) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Table.class.getResourceAsStream(name + ".tsv"), name),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
