package org.rollcall.names.lexicon;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The form in which a lexicon travels inside an OpenNLP model: a line a word, in code-point order;
 * word, gazetteer bits, path, case class, parted by tabs.
 */
public final class LexiconText {
  private static final int COLUMNS = 4;

  private LexiconText() {}

  /** The lines in UTF-8. */
  public static byte[] write(Map<String, Lexicon.Entry> entries) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(entries)
        .forEach(
            (word, entry) ->
                lines
                    .append(word)
                    .append('\t')
                    .append(entry.gazetteer())
                    .append('\t')
                    .append(entry.path())
                    .append('\t')
                    .append(entry.caseClass())
                    .append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if a line has another number of columns or no number where one belongs
   */
  public static Lexicon read(byte[] bytes) throws IOException {
    Map<String, Lexicon.Entry> entries = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] columns = line.split("\t", COLUMNS + 1);
        if (columns.length != COLUMNS) {
          throw new IOException("the model's lexicon is damaged");
        }
        entries.put(columns[0], new Lexicon.Entry(bits(columns[1]), columns[2], columns[3]));
      }
    }
    return new Lexicon(entries);
  }

  private static int bits(String column) throws IOException {
    try {
      return Integer.parseInt(column);
    } catch (NumberFormatException e) {
      throw new IOException("the model's lexicon is damaged", e);
    }
  }
}
