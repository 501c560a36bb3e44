package org.rollcall.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the grammar's tables: tab-separated, lines that start with {@code #} are comments. */
final class Table {
  private Table() {}

  /** All words of a table, whatever their rows. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String[] row : rows(name)) {
      for (String word : row) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * The rows of a table.
   *
   * @throws UncheckedIOException if it can't be read
   */
  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    for (String line : cells(read(name), '\n')) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(cells(line, '\t'));
      }
    }
    return rows;
  }

  private static String read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name + ".tsv")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code separator} parts in {@code text}. */
  static String[] cells(String text, char separator) {
    int count = 1;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
      count++;
    }
    String[] cells = new String[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int end = i == count - 1 ? text.length() : text.indexOf(separator, start);
      cells[i] = text.substring(start, end);
      start = end + 1;
    }
    return cells;
  }
}
