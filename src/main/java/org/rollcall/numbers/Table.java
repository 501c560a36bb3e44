package org.rollcall.numbers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rollcall.model.PackageFile;

/**
 * Reads the grammar's tables: tab-separated rows under the table's name in brackets; lines that
 * start with {@code #} are comments.
 */
final class Table {
  private static final Map<String, List<String[]>> TABLES =
      tables(PackageFile.read(Table.class, "grammar.tsv"));

  private Table() {}

  private static Map<String, List<String[]>> tables(byte[] file) {
    Map<String, List<String[]>> tables = new HashMap<>();
    List<String[]> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] != '\t' && file[i] != '\n') {
        continue;
      }
      cells.add(new String(file, start, i - start, StandardCharsets.UTF_8));
      start = i + 1;
      if (file[i] == '\t') {
        continue;
      }
      String first = cells.get(0);
      if (first.startsWith("[")) {
        rows = new ArrayList<>();
        tables.put(first.substring(1, first.length() - 1), rows);
      } else if (!first.isEmpty() && !first.startsWith("#")) {
        rows.add(cells.toArray(new String[0]));
      }
      cells.clear();
    }
    return tables;
  }

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

  /** The rows of a table. */
  static List<String[]> rows(String name) {
    return Objects.requireNonNull(TABLES.get(name), name);
  }
}
