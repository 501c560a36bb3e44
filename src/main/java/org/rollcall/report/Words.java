package org.rollcall.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rollcall.model.WordTable;

/** What the program's own words mean, as a reader is told: the resource files of this package. */
final class Words {
  private final Map<String, String> meanings = new LinkedHashMap<>();

  /**
   * Reads a file.
   *
   * @param file a word a line, then a tab, then what it means
   */
  Words(String file) {
    for (String line : WordTable.lines(Words.class, file)) {
      int tab = line.indexOf('\t');
      meanings.put(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  /** Words with their meanings, in the order of the file. */
  Map<String, String> meanings() {
    return meanings;
  }
}
