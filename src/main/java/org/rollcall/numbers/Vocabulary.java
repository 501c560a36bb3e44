package org.rollcall.numbers;

/**
 * The words and signs of the grammar with their roles, found without making a string of each word
 * of a text. Filled once, then read-only. An open hash table that is never more than half full.
 *
 * <p>Up to twelve letters from a to z are their own key, five bits a letter. The key of any other
 * word is a hash with the highest bit set; of those, the letters are compared.
 */
final class Vocabulary {
  /** As many letters as {@link #code(long, char)} tells apart. */
  static final int PLAIN_LETTERS = 12;

  private static final int ASCII = 128;
  private static final int BITS = 5;
  private static final long OTHER = 1L << 63;

  /** Knuth's multiplier for 64 bits: 2^64 divided by the golden ratio. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private int bits = 13;
  private long[] codes = new long[1 << bits];
  private String[] words = new String[codes.length];
  private int[] roles = new int[codes.length];
  private int size;
  private final String[] signs = new String[ASCII];
  private final int[] signRoles = new int[ASCII];

  Vocabulary() {
    for (char c = 0; c < ASCII; c++) {
      signs[c] = String.valueOf(c).intern();
    }
  }

  /**
   * Adds a word or a sign, or another role of one.
   *
   * @param word in lower case
   * @param role of {@link Roles}, or 0
   * @return the word; equal words are the same object as the literal in code
   */
  String add(String word, int role) {
    int slot = slot(word);
    if (words[slot] == null) {
      put(slot, word.intern(), role);
    }
    roles[slot] |= role;
    if (word.length() == 1 && word.charAt(0) < ASCII) {
      signRoles[word.charAt(0)] |= role;
    }
    String known = words[slot];
    if (2 * size > words.length) {
      grow();
    }
    return known;
  }

  private void put(int slot, String word, int role) {
    codes[slot] = code(word.toCharArray(), 0, word.length());
    words[slot] = word;
    roles[slot] = role;
    size++;
  }

  private void grow() {
    String[] known = words;
    int[] had = roles;
    bits++;
    codes = new long[1 << bits];
    words = new String[codes.length];
    roles = new int[codes.length];
    size = 0;
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null) {
        put(slot(known[i]), known[i], had[i]);
      }
    }
  }

  /** The code of a word of plain letters that goes on with {@code letter}; of none it is 0. */
  static long code(long code, char letter) {
    return code << BITS | (letter & (1 << BITS) - 1);
  }

  /** The code of any word, whatever its case. */
  private static long code(char[] text, int start, int end) {
    boolean plain = end - start <= PLAIN_LETTERS;
    long code = 0;
    long hash = 0;
    for (int i = start; i < end; i++) {
      char c = Chars.lower(text[i]);
      plain &= Chars.isPlainLetter(c);
      code = code(code, c);
      hash = 31 * hash + c;
    }
    return plain ? code : hash | OTHER;
  }

  /** The slot of a word of plain letters by its {@link #code}; -1 if it isn't known. */
  int find(long code) {
    int mask = codes.length - 1;
    int slot = first(code);
    while (codes[slot] != code) {
      if (codes[slot] == 0) {
        return -1;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The slot of any word, whatever its case; -1 if it isn't known. */
  int find(char[] text, int start, int end) {
    int slot = slot(text, start, end);
    return words[slot] == null ? -1 : slot;
  }

  private int slot(String word) {
    return slot(word.toCharArray(), 0, word.length());
  }

  /** Where the word is or would be. */
  private int slot(char[] text, int start, int end) {
    long code = code(text, start, end);
    int mask = codes.length - 1;
    int slot = first(code);
    while (codes[slot] != 0 && (codes[slot] != code || !isAt(words[slot], text, start, end))) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int first(long code) {
    return (int) ((code * GOLDEN) >>> (64 - bits));
  }

  private static boolean isAt(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != Chars.lower(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** The word; equal words are the same object as the literal in code. */
  String word(int slot) {
    return words[slot];
  }

  int roles(int slot) {
    return roles[slot];
  }

  /** Whether {@code word}, in lower case, is one of the vocabulary. */
  boolean has(String word) {
    return words[slot(word)] != null;
  }

  /** The sign as the same object as the literal in code; null if the grammar doesn't know it. */
  String sign(char sign) {
    return sign < ASCII ? signs[sign] : words[slotOf(sign)];
  }

  /** The roles of a sign. */
  int signRoles(char sign) {
    return sign < ASCII ? signRoles[sign] : roles[slotOf(sign)];
  }

  private int slotOf(char sign) {
    return slot(new char[] {sign}, 0, 1);
  }
}
