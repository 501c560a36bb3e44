package org.rollcall.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the program's own words mean, as a reader is told: the resource files of this package. */
final class Words {
  private final Map<String, String> meanings = new LinkedHashMap<>();

  /**
   * Reads a file.
   *
   * @param file a word a line, then a tab, then what it means
   */
  Words(String file) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        meanings.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words with their meanings, in the order of the file. */
  Map<String, String> meanings() {
    return meanings;
  }
}
