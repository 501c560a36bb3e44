package org.rollcall.names;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of single words before an article is read: the lists of names they stand in, their
 * class by meaning, and how often they are written in lower case. Immutable and thread-safe.
 *
 * <p>It travels inside the model as text, a line a word: word, gazetteer bits, path, case class,
 * parted by tabs, in code-point order.
 */
public final class Lexicon {
  /** Common given name. */
  public static final int GIVEN = 1;

  /** Rare given name. */
  public static final int RARE_GIVEN = 1 << 1;

  /** Common surname. */
  public static final int SURNAME = 1 << 2;

  /** Rare surname. */
  public static final int RARE_SURNAME = 1 << 3;

  /** A city's whole name. */
  public static final int CITY = 1 << 4;

  /** First word of a longer city name. */
  public static final int CITY_START = 1 << 5;

  /** Later word of a longer city name. */
  public static final int CITY_END = 1 << 6;

  /** A country's whole name. */
  public static final int COUNTRY = 1 << 7;

  /** Word of a longer country name. */
  public static final int COUNTRY_PART = 1 << 8;

  /** A region's whole name (state, province). */
  public static final int REGION = 1 << 9;

  /** Word of a longer region name. */
  public static final int REGION_PART = 1 << 10;

  /**
   * What is known of one word.
   *
   * @param gazetteer the bits of the lists it stands in, 0 for none
   * @param path bit path of its class by meaning, empty if unknown
   * @param caseClass {@code a} hardly ever to {@code e} nearly always in lower case, empty if
   *     unseen
   */
  public record Entry(int gazetteer, String path, String caseClass) {
    static final Entry UNKNOWN = new Entry(0, "", "");
  }

  private final Map<String, Entry> entries;

  /** A lexicon of the given entries, their keys made by {@link #key}. */
  public Lexicon(Map<String, Entry> entries) {
    this.entries = new HashMap<>(entries);
  }

  /** Words meet without regard to case; every digit counts as 0. */
  public static String key(String word) {
    StringBuilder key = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < key.length(); i++) {
      if (Character.isDigit(key.charAt(i))) {
        key.setCharAt(i, '0');
      }
    }
    return key.toString();
  }

  /** What is known of the word with this key, or of it without its accents; never null. */
  Entry of(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      entry = entries.get(withoutAccents(key));
    }
    return entry == null ? Entry.UNKNOWN : entry;
  }

  private static String withoutAccents(String key) {
    if (key.chars().allMatch(c -> c < 128)) {
      return key;
    }
    StringBuilder plain = new StringBuilder(Normalizer.normalize(key, Normalizer.Form.NFD));
    for (int i = plain.length() - 1; i >= 0; i--) {
      if (Character.getType(plain.charAt(i)) == Character.NON_SPACING_MARK) {
        plain.deleteCharAt(i);
      }
    }
    return plain.toString();
  }

  /** The form in which the lexicon travels inside the model. */
  public byte[] toBytes() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(entries)
        .forEach(
            (word, entry) ->
                lines
                    .append(word)
                    .append('\t')
                    .append(entry.gazetteer)
                    .append('\t')
                    .append(entry.path)
                    .append('\t')
                    .append(entry.caseClass)
                    .append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IOException if a line has another number of columns or no number where one belongs
   */
  public static Lexicon of(byte[] bytes) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    Map<Entry, Entry> shared = new HashMap<>(); // few distinct entries, many words
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
          throw new IOException("the model's lexicon is damaged");
        }
        Entry entry = new Entry(bits(columns[1]), columns[2], columns[3]);
        entries.put(columns[0], shared.computeIfAbsent(entry, e -> e));
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
