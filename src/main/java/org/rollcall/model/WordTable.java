package org.rollcall.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the tables of words that lie beside the classes of a package. By hand: at a cold start,
 * streams and patterns cost more than the text.
 */
public final class WordTable {
  private WordTable() {}

  /**
   * The lines of a table without empty ones and those that begin with #.
   *
   * @param owner a class of the package
   * @param file the name of the file
   * @throws java.io.UncheckedIOException if the program's jar is broken
   */
  public static List<String> lines(Class<?> owner, String file) {
    String text = new String(PackageFile.read(owner, file), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    for (String line : cells(text, '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }

  /**
   * The lines of a table by their section, each of which begins with its name in brackets.
   *
   * @param owner a class of the package
   * @param file the name of the file
   */
  public static Map<String, List<String>> sections(Class<?> owner, String file) {
    Map<String, List<String>> sections = new HashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines(owner, file)) {
      if (line.charAt(0) == '[') {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else {
        section.add(line);
      }
    }
    return sections;
  }

  /** The parts of a text between separators, empty ones too. */
  public static List<String> cells(String text, char separator) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      cells.add(text.substring(start, end));
      start = end + 1;
    }
    cells.add(text.substring(start));
    return cells;
  }
}
