package org.rollcall.names.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of single words before an article is read: the lists of names they stand in, their
 * class by meaning, and how often they are written in lower case. Immutable and thread-safe.
 *
 * <p>Words are known by the hashes of their keys, and what is known of them is told by few numbers:
 * a hundred thousands of words are a few arrays, which a compiled model holds as they are.
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

  /** Columns of {@link #facts}: gazetteer bits, number of the path, number of the case class. */
  private static final int COLUMNS = 3;

  /** Few words are looked up, each once: better a small index than a quick one. */
  private static final double ROOM = 1.25;

  private final HashIndex index;
  private final int[] facts;
  private final String[] names;

  /** A lexicon of the given entries, their keys made by {@link #key}. */
  public Lexicon(Map<String, Entry> entries) {
    index = new HashIndex(entries.size(), ROOM);
    List<Integer> distinct = new ArrayList<>();
    Map<Entry, Integer> rows = new HashMap<>();
    Map<String, Integer> texts = new HashMap<>();
    List<String> textList = new ArrayList<>();
    new TreeMap<>(entries)
        .forEach(
            (word, entry) -> {
              Integer row = rows.get(entry);
              if (row == null) {
                row = rows.size();
                rows.put(entry, row);
                distinct.add(entry.gazetteer);
                distinct.add(number(entry.path, texts, textList));
                distinct.add(number(entry.caseClass, texts, textList));
              }
              index.put(TextHash.of(word), row);
            });
    facts = distinct.stream().mapToInt(Integer::intValue).toArray();
    names = textList.toArray(String[]::new);
  }

  /** A lexicon of the parts that {@link #index}, {@link #facts} and {@link #names} gave. */
  public Lexicon(HashIndex index, int[] facts, String[] names) {
    this.index = index;
    this.facts = facts;
    this.names = names;
  }

  private static int number(String text, Map<String, Integer> numbers, List<String> texts) {
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }

  /** Which row of {@link #facts} a word has. */
  public HashIndex index() {
    return index;
  }

  /** Rows of gazetteer bits, number of the path's name and number of the case class' name. */
  public int[] facts() {
    return facts;
  }

  /** The paths and case classes. */
  public String[] names() {
    return names;
  }

  /** Words meet without regard to case; every digit counts as 0. */
  public static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder key = null;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c != '0' && Character.isDigit(c)) {
        if (key == null) {
          key = new StringBuilder(lower);
        }
        key.setCharAt(i, '0');
      }
    }
    return key == null ? lower : key.toString();
  }

  /** What is known of the word with this key, or of it without its accents; never null. */
  public Entry of(String key) {
    return of(key, TextHash.of(key));
  }

  /**
   * As {@link #of(String)}.
   *
   * @param hash the key's {@link TextHash}
   */
  public Entry of(String key, long hash) {
    int row = index.get(hash);
    if (row < 0) {
      String plain = Accents.without(key);
      row = plain.equals(key) ? row : index.get(TextHash.of(plain));
    }
    int at = row * COLUMNS;
    if (row < 0 || at + COLUMNS > facts.length) { // a forged index leads anywhere
      return Entry.UNKNOWN;
    }
    return new Entry(facts[at], name(facts[at + 1]), name(facts[at + 2]));
  }

  private String name(int number) {
    return number < 0 || number >= names.length ? "" : names[number];
  }
}
