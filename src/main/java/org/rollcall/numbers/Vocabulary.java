package org.rollcall.numbers;

import java.util.Map;

/**
 * The words of the grammar with their roles, found without making a string of each word of a text.
 * Read-only once made. An open hash table, twice as large as it needs to be.
 */
final class Vocabulary {
  private final String[] words;
  private final int[] hashes;
  private final int[] roles;
  private final int mask;
  private final int longest;
  private final int[] ascii = new int[128];

  /**
   * @param known words in lower case and signs, with their {@link Roles}
   */
  Vocabulary(Map<String, Integer> known) {
    int size = Integer.highestOneBit(Math.max(1, known.size())) * 4;
    words = new String[size];
    hashes = new int[size];
    roles = new int[size];
    mask = size - 1;
    longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (String word : known.keySet()) {
      char[] chars = word.toCharArray();
      int hash = hash(chars, 0, chars.length);
      int slot = slot(hash, chars, 0, chars.length);
      words[slot] = word.intern();
      hashes[slot] = hash;
      roles[slot] = known.get(word);
      if (chars.length == 1 && chars[0] < ascii.length) {
        ascii[chars[0]] = roles[slot];
      }
    }
  }

  /**
   * The slot of the word in {@code text}, whatever its case; -1 if it is none of the vocabulary.
   */
  int find(char[] text, int start, int end) {
    return end - start > longest ? -1 : find(hash(text, start, end), text, start, end);
  }

  /**
   * The slot of the word in {@code text}, whatever its case; -1 if it is none of the vocabulary.
   *
   * @param hash of the word's letters in turn, by {@link #hash(int, char)}
   */
  int find(int hash, char[] text, int start, int end) {
    int slot = slot(hash, text, start, end);
    return words[slot] == null ? -1 : slot;
  }

  /** The hash of a word that goes on with {@code letter}; that of no letters is 0. */
  static int hash(int hash, char letter) {
    return 31 * hash + lower(letter);
  }

  /** Whether {@code word}, in lower case, is one of the vocabulary. */
  boolean has(String word) {
    return find(word.toCharArray(), 0, word.length()) >= 0;
  }

  /** The word; equal words are the same object as the literal in code. */
  String word(int slot) {
    return words[slot];
  }

  /** The roles of a sign. */
  int signRoles(char sign) {
    if (sign < ascii.length) {
      return ascii[sign];
    }
    int slot = find(new char[] {sign}, 0, 1);
    return slot < 0 ? 0 : roles[slot];
  }

  int roles(int slot) {
    return roles[slot];
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text[i]);
    }
    return hash;
  }

  /** Where the word is or would be. */
  private int slot(int hash, char[] text, int start, int end) {
    int slot = (hash ^ hash >>> 15) & mask;
    while (words[slot] != null && (hashes[slot] != hash || !isAt(words[slot], text, start, end))) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static boolean isAt(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != lower(text[i])) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
  }
}
