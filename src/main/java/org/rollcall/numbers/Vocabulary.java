package org.rollcall.numbers;

import java.util.Map;

/**
 * The words of the grammar with their roles, found without making a string of each word of a text.
 * Read-only once made. An open hash table, twice as large as it needs to be.
 */
final class Vocabulary {
  private final String[] words;
  private final int[] roles;
  private final int mask;
  private final int longest;

  /**
   * @param known words in lower case and signs, with their {@link Roles}
   */
  Vocabulary(Map<String, Integer> known) {
    int size = Integer.highestOneBit(Math.max(1, known.size())) * 4;
    words = new String[size];
    roles = new int[size];
    mask = size - 1;
    longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (String word : known.keySet()) {
      char[] chars = word.toCharArray();
      int slot = slot(chars, 0, chars.length);
      words[slot] = word;
      roles[slot] = known.get(word);
    }
  }

  /**
   * The slot of the word in {@code text}, whatever its case; -1 if it is none of the vocabulary.
   */
  int find(char[] text, int start, int end) {
    if (end - start > longest) {
      return -1;
    }
    int slot = slot(text, start, end);
    return words[slot] == null ? -1 : slot;
  }

  String word(int slot) {
    return words[slot];
  }

  int roles(int slot) {
    return roles[slot];
  }

  /** Where the word is or would be. */
  private int slot(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text[i]);
    }
    int slot = (hash ^ hash >>> 15) & mask;
    while (words[slot] != null && !isAt(words[slot], text, start, end)) {
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
